/**
 * The needles of a pattern as one string, so that they can be kept in a file, and taken into an index
 * without a single object: words in canonical form (`canonical.ts`), which has no capitals, and capitals
 * for all else.
 */

/** The place where a word begins or ends. */
export const EDGE = 'E';
/** Any digit. */
export const ANY_DIGIT = 'D';
/** What ends a word of a needle. */
export const WORD_END = 'W';
/** What ends a needle, behind its last word. */
export const NEEDLE_END = 'N';
/** What ends a way to match, behind its last needle. */
export const WAY_END = 'A';

/** How much of a word is looked for, in code units: more finds hardly less. */
export const LONGEST_WORD = 16;

/** Whether a character of a pattern can't stand in a raw word: capitals mean something else there. */
export const isTaken = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether a word has no character to look for. */
export const isEmptyRaw = (raw: string): boolean => /^E*$/.test(raw);

/** The words of the rarest needle of each way to match, as people read them: `\\d` is any digit. */
export const shownNeedles = (needles: string): string[] =>
  needles
    .split(WAY_END)
    .slice(0, -1)
    .flatMap((way) => (way.split(NEEDLE_END)[0] ?? '').split(WORD_END).slice(0, -1))
    .map((raw) => raw.replaceAll(EDGE, '').replaceAll(ANY_DIGIT, '\\d'));
