import type { Piece, Term, WordPiece } from './term.ts';

/**
 * Terms of several words as hashtags write them: `#ProjectNimbus`, `#project_nimbus`.
 */

/** The words of a term that can stand in a hashtag: two or more, with nothing but gaps between. */
export const tagWords = (term: Term): readonly WordPiece[] | null => wordsBetweenGaps(term.pieces);

const wordsBetweenGaps = (pieces: readonly Piece[]): readonly WordPiece[] | null => {
  const words: WordPiece[] = [];
  let isNew = true;
  for (const piece of pieces) {
    if (piece.kind === 'gap' && !isNew) isNew = true;
    else if (piece.kind !== 'word') return null;
    else {
      // Where each character is a word of its own, several stand side by side.
      const before = isNew ? undefined : words.pop();
      const { head, text } = before ?? { head: piece.head, text: '' };
      words.push({ ...piece, head, text: text + piece.text });
      isNew = false;
    }
  }
  return words.length >= 2 && !isNew ? words : null;
};

/** The body of a tag without its underscores, by which terms without wildcards are looked up. */
export const withoutUnderscores = (body: string): string => body.replaceAll('_', '');

/** Every place that a word can end at when it may begin at any of `places`; both in order. */
const endsOf = (body: string, word: WordPiece, places: readonly number[]): number[] => {
  const ends: number[] = [];
  const tryAt = (at: number): void => {
    if (body.startsWith(word.text, at)) ends.push(at + word.text.length);
  };
  if (word.head) for (let at = places[0] ?? body.length; at < body.length; at += 1) tryAt(at);
  else for (const at of places) tryAt(at);
  const first = ends[0];
  if (!word.tail || first === undefined) return ends;
  return Array.from({ length: body.length - first + 1 }, (_, more) => first + more);
};

/** The places, and those after one underscore there; in order. */
const acrossUnderscore = (body: string, places: readonly number[]): number[] => {
  const across: number[] = [];
  for (const at of places) {
    if (across.at(-1) !== at) across.push(at);
    if (body.charAt(at) === '_') across.push(at + 1);
  }
  return across;
};

/**
 * Whether the words, run together or joined by `_`, make up the whole body of a tag. It follows all
 * ways at once, so that wildcards cost no more than the body's length for each word.
 */
export const isRunTogether = (body: string, pieces: readonly Piece[]): boolean => {
  const words = wordsBetweenGaps(pieces);
  if (words === null) return false;
  let places = [0];
  for (const [index, word] of words.entries()) {
    const from = index > 0 ? acrossUnderscore(body, places) : places;
    places = endsOf(body, word, from);
    if (places.length === 0) return false;
  }
  return places.at(-1) === body.length;
};
