/**
 * What one check may take at the most, so that no pack and no text can make it hang. What does not
 * fit is left out, and the answer says that it was cut short. Posts are far below all of this: the
 * longest that a site takes has some 100,000 characters (LinkedIn's and X's articles, 2026).
 *
 * In steps (`effort.ts`), of 5 to 10 ns: a hostile pack has a fifth of a second for a post of 3,000
 * characters, and a second or two for the longest text.
 */

/** How much of a text is checked, in UTF-16 code units. */
export const MOST_TEXT = 1_000_000;

/** The steps that all packs together may take for a text, by its length. */
export const stepsFor = (length: number): number =>
  Math.min(20_000_000 + 500 * length, 100_000_000);

/** The steps that one pattern may take, so that one leaves something for the others. */
export const stepsOfPattern = (length: number): number => 500_000 + 500 * length;

/** What a finding takes, in steps: it is put into words, and shown. */
export const STEPS_OF_FINDING = 1000;

// A word is hardly longer than this; it must not be cut in two, since half a word may be another.
const LONGEST_WORD = 1000;

/** The part of a text that is checked: all of it, or as much as is allowed, up to the end of a word. */
export const checkedPart = (text: string): string => {
  if (text.length <= MOST_TEXT) return text;
  for (let end = MOST_TEXT; end > MOST_TEXT - LONGEST_WORD; end -= 1) {
    if (/\s/u.test(text.charAt(end))) return text.slice(0, end);
  }
  return text.slice(0, MOST_TEXT);
};
