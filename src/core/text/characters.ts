/**
 * What kind of character stands at a place in a text, as the pack format's "Terms" sorts them.
 * Classes are looked up in a table that fills itself: a text uses few different characters,
 * and 65,536 look-ups at start would cost more than they save.
 */

/** A character that no word holds: punctuation, symbols, emoji, a lone surrogate. */
export const OTHER = 1;
export const SPACE = 2;
export const LINE_BREAK = 3;
/** A letter, a decimal digit or an underscore. */
export const WORD = 4;
/** A letter or digit of a script that writes without spaces: each is a word of its own. */
export const ALONE = 5;
/** A combining mark: it belongs to the word before it. */
export const MARK = 6;

const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029]/u;
const wordCharacter = /[\p{L}\p{Nd}_]/u;
// Script extensions, so that ー counts as Kana.
const unspaced =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const classify = (point: string): number => {
  if (lineBreaks.test(point)) return LINE_BREAK;
  if (/\s/u.test(point)) return SPACE;
  if (/\p{M}/u.test(point)) return MARK;
  if (!wordCharacter.test(point)) return OTHER;
  return unspaced.test(point) ? ALONE : WORD;
};

const known = new Uint8Array(0x10000);
const knownAstral = new Map<number, number>();

/** Whether `unit` is the first half of a surrogate pair. */
export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Whether `unit` is the second half of a surrogate pair. */
export const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** How many code units the character at `at` takes: 2 for a surrogate pair, else 1. */
export const widthAt = (text: string, at: number): 1 | 2 =>
  isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;

const classOfPoint = (text: string, at: number, unit: number): number => {
  const point = text.codePointAt(at);
  if (point === undefined) return OTHER;
  if (point <= 0xffff) {
    // A lone high surrogate is not remembered: the same unit may start a pair elsewhere.
    if (isHighSurrogate(unit)) return OTHER;
    const kind = classify(String.fromCharCode(unit));
    known[unit] = kind;
    return kind;
  }
  let found = knownAstral.get(point);
  if (found === undefined) {
    found = classify(String.fromCodePoint(point));
    knownAstral.set(point, found);
  }
  return found;
};

/** The class of the character that starts at `at`; `OTHER` at the end of the text. */
export const classAt = (text: string, at: number): number => {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  const found = known[unit] as number;
  return found === 0 ? classOfPoint(text, at, unit) : found;
};

/** The class of the character that ends at `end`; `OTHER` at the start of the text. */
export const classBefore = (text: string, end: number): number => {
  if (end <= 0) return OTHER;
  const pair = end >= 2 && widthAt(text, end - 2) === 2;
  return classAt(text, pair ? end - 2 : end - 1);
};

/** Whether a class belongs to words. */
export const isWordClass = (kind: number): boolean => kind >= WORD;
