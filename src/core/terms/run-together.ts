import type { Piece, Term, WordPiece } from './term.ts';

/**
 * Terms of several words as hashtags write them: `#ProjectNimbus`, `#project_nimbus`.
 */

/** The words of a term that can stand in a hashtag: two or more, with nothing but gaps between. */
export const tagWords = (term: Term): readonly WordPiece[] | null => wordsBetweenGaps(term.pieces);

const wordsBetweenGaps = (pieces: readonly Piece[]): readonly WordPiece[] | null => {
  const words: WordPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      if (piece.kind !== 'gap') return null;
    } else {
      if (piece.kind !== 'word') return null;
      words.push(piece);
    }
  }
  return words.length >= 2 && pieces.length === words.length * 2 - 1 ? words : null;
};

/** The body of a tag without its underscores, by which terms without wildcards are looked up. */
export const withoutUnderscores = (body: string): string => body.replaceAll('_', '');

/**
 * Whether the words, run together or joined by `_`, make up the whole body of a tag. It follows all
 * ways at once, so that wildcards cost no more than the body's length for each word.
 */
export const isRunTogether = (body: string, pieces: readonly Piece[]): boolean => {
  const words = wordsBetweenGaps(pieces);
  if (words === null) return false;
  let places = new Set([0]);
  for (const [index, word] of words.entries()) {
    const next = new Set<number>();
    if (index > 0) for (const at of [...places]) if (body.charAt(at) === '_') places.add(at + 1);
    const earliest = Math.min(...places);
    for (let at = earliest; at >= 0 && at <= body.length; at += 1) {
      const here = word.head || places.has(at);
      if (here && body.startsWith(word.text, at)) next.add(at + word.text.length);
    }
    if (next.size === 0) return false;
    places = word.tail ? everyPlaceFrom(Math.min(...next), body.length) : next;
  }
  return places.has(body.length);
};

const everyPlaceFrom = (first: number, last: number): Set<number> => {
  const places = new Set<number>();
  for (let at = first; at <= last; at += 1) places.add(at);
  return places;
};
