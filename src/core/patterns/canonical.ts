import { classAt, WORD, widthAt } from '../text/characters.ts';

/**
 * Texts and needles in one form, in which whatever a pattern may take for the same is the same: letters
 * without case, and where any digit may stand one digit for all. It is only for quick looks: what
 * differs here differs for every pattern, and what is the same may yet differ.
 */

/** The digit that stands for all. */
export const ANY = 0x30;

const digit = /^\p{Nd}$/u;

// Pairs that are the same but for a case that only several characters write (CaseFolding.txt of Unicode 15.1, status S).
const others = new Map([
  [0x1fd3, 0x390],
  [0x1fe3, 0x3b0],
  [0xfb05, 0xfb06],
]);

/** One letter for all its cases: at least those that CaseFolding.txt makes one (statuses C and S), in code units. */
const withoutCase = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const upper = character.toUpperCase();
  const single = upper.length === 1 ? upper : character;
  const lower = single.toLowerCase();
  return (lower.length === 1 ? lower : single).charCodeAt(0);
};

// One more than the unit, so that 0 says that nobody asked yet: a text uses few different characters.
const known = new Uint32Array(0x10000);

/** The canonical form of a code unit; a half of a surrogate pair stays as it is. */
export const canonicalUnit = (unit: number): number => {
  const found = known[unit] as number;
  if (found > 0) return found - 1;
  const canonical = others.get(unit) ?? withoutCase(unit);
  known[unit] = canonical + 1;
  return canonical;
};

/** Whether a code point beyond the first 65,536 has other cases, so that its units say too little of it. */
export const hasOtherCases = (point: number): boolean => {
  const character = String.fromCodePoint(point);
  return character.toLowerCase() !== character || character.toUpperCase() !== character;
};

/** A text in its canonical form, which may be shorter. */
export interface CanonicalText {
  /** How many units there are; the arrays have more room. */
  readonly length: number;
  readonly units: Uint16Array;
  /** 1 for a letter or digit of a word that goes on beyond it: between two of those, no word begins or ends. */
  readonly inWord: Uint8Array;
}

/** The canonical form of a text. */
export const canonicalText = (text: string): CanonicalText => {
  const { length } = text;
  const units = new Uint16Array(length);
  const inWord = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    units[at] = canonicalUnit(text.charCodeAt(at));
    inWord[at] = classAt(text, at) === WORD ? 1 : 0;
    if (widthAt(text, at) === 1) continue;
    at += 1;
    units[at] = text.charCodeAt(at);
    inWord[at] = inWord[at - 1] as number;
  }
  return { length, units, inWord };
};

/** The canonical form of a text, with one digit for all; null where it has none. */
export const withAnyDigit = (
  text: string,
  { units, inWord }: CanonicalText,
): CanonicalText | null => {
  if (!/\p{Nd}/u.test(text)) return null;
  const merged = { units: units.slice(), inWord: inWord.slice() };
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const width = widthAt(text, at);
    const isDigit = digit.test(text.slice(at, at + width));
    merged.units[length] = isDigit ? ANY : (units[at] as number);
    merged.inWord[length] = inWord[at] as number;
    length += 1;
    // The second half of a pair is a unit of its own, but for digits.
    if (width === 1) continue;
    at += 1;
    if (isDigit) continue;
    merged.units[length] = units[at] as number;
    merged.inWord[length] = inWord[at] as number;
    length += 1;
  }
  return { length, ...merged };
};
