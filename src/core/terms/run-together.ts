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

/** Every place that a word can end at when it may begin at any of `places`. */
const endsOf = (body: string, word: WordPiece, places: ReadonlySet<number>): Set<number> => {
  const ends = new Set<number>();
  const first = Math.min(...places);
  const last = word.head ? body.length : Math.max(...places);
  for (let at = first; at <= last; at += 1) {
    const mayBegin = word.head || places.has(at);
    if (mayBegin && body.startsWith(word.text, at)) ends.add(at + word.text.length);
  }
  if (!word.tail || ends.size === 0) return ends;
  for (let at = Math.min(...ends); at <= body.length; at += 1) ends.add(at);
  return ends;
};

/** The places, and those after one underscore there. */
const acrossUnderscore = (body: string, places: ReadonlySet<number>): Set<number> => {
  const across = new Set(places);
  for (const at of places) if (body.charAt(at) === '_') across.add(at + 1);
  return across;
};

/**
 * Whether the words, run together or joined by `_`, make up the whole body of a tag. It follows all
 * ways at once, so that wildcards cost no more than the body's length for each word.
 */
export const isRunTogether = (body: string, pieces: readonly Piece[]): boolean => {
  const words = wordsBetweenGaps(pieces);
  if (words === null) return false;
  let places = new Set([0]);
  for (const [index, word] of words.entries()) {
    const from = index > 0 ? acrossUnderscore(body, places) : places;
    places = endsOf(body, word, from);
    if (places.size === 0) return false;
  }
  return places.has(body.length);
};
