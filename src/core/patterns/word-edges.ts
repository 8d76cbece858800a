import { ALONE, isWordClass, MARK, WORD, widthAt } from '../text/characters.ts';
import { vanishes } from '../text/fold-character.ts';

/**
 * Where words begin and end, for `\b`: the words of terms (`text/words.ts`), in a text as written.
 * In Han, Kana, Thai and the like each character has an edge on either side.
 */

/** The word that a place in the text stands behind or within. */
export type WordBefore = typeof NO_WORD | typeof RUN | typeof SINGLE;
export const NO_WORD = 0;
/** One that goes on as long as there are letters and digits. */
const RUN = 1;
/** A character that is a word of its own, as in Han. */
const SINGLE = 2;

/** Whether a mark makes no word without a letter: ❤️ has one that only says how to draw it. */
const isStray = (text: string, at: number): boolean =>
  vanishes(text.slice(at, at + widthAt(text, at)));

/** Whether a word begins or ends at `at`, behind the word `before` and in front of a character of class `kind`. */
export const isEdge = (text: string, at: number, before: WordBefore, kind: number): boolean => {
  if (kind === WORD) return before !== RUN;
  if (kind === MARK) return before === NO_WORD && !isStray(text, at);
  return kind === ALONE || before !== NO_WORD;
};

/** The word behind the character at `at`, of class `kind`, where the place in front of it stands behind the word `before`. */
export const wordAfter = (
  text: string,
  at: number,
  before: WordBefore,
  kind: number,
): WordBefore => {
  if (kind === WORD) return RUN;
  if (kind === ALONE) return SINGLE;
  if (!isWordClass(kind)) return NO_WORD;
  return before === NO_WORD && !isStray(text, at) ? RUN : before;
};
