import { classAt, isWordClass, LINE_BREAK, SPACE } from '../text/characters.ts';

/** All characters from `low` to `high`, both included, as code points. */
export interface CharacterRange {
  readonly low: number;
  readonly high: number;
}

/** Characters that have something in common, such as `\d` or `\p{Greek}`. */
export interface NamedCharacters {
  /** As a pattern writes it, without negation. */
  readonly name: string;
  readonly negated: boolean;
  /** Whether it holds `character`, before negation; with `folded` in any of its cases. */
  has(character: string, folded: boolean): boolean;
}

/** The characters that may stand in one place: those of any range or name, or of none if `negated`. */
export interface CharacterSet {
  readonly ranges: readonly CharacterRange[];
  readonly names: readonly NamedCharacters[];
  readonly negated: boolean;
  /** Whether case makes no difference. */
  readonly folded: boolean;
}

/** The set of one character. */
export const singleCharacter = (point: number, folded: boolean): CharacterSet => ({
  ranges: [{ low: point, high: point }],
  names: [],
  negated: false,
  folded,
});

/** Sets with equal keys hold the same characters. */
export const keyOf = ({ ranges, names, negated, folded }: CharacterSet): string =>
  JSON.stringify([ranges, names.map((named) => [named.name, named.negated]), negated, folded]);

const byClass = (name: string, holds: (kind: number) => boolean): NamedCharacters => ({
  name,
  negated: false,
  has: (character) => holds(classAt(character, 0)),
});

const decimalDigit = /^\p{Nd}$/u;

/** `\d`: a decimal digit of any script, as in terms. */
export const digit: NamedCharacters = {
  name: '\\d',
  negated: false,
  has: (character) => decimalDigit.test(character),
};

/** `\w`: what words are made of, as in terms: letters, digits, underscores and combining marks. */
export const wordCharacter = byClass('\\w', isWordClass);

/** `\s`: white space of any kind, line breaks and no-break spaces too. */
export const space = byClass('\\s', (kind) => kind === SPACE || kind === LINE_BREAK);

const lineBreak = byClass('line break', (kind) => kind === LINE_BREAK);

/** `.`, which leaves out line breaks. */
export const anyInLine: CharacterSet = {
  ranges: [],
  names: [lineBreak],
  negated: true,
  folded: false,
};

/** `.` under `(?s)`. */
export const anyCharacter: CharacterSet = {
  ranges: [{ low: 0, high: 0x10ffff }],
  names: [],
  negated: false,
  folded: false,
};

const inRanges = (ranges: readonly CharacterRange[], point: number): boolean => {
  for (const { low, high } of ranges) if (low <= point && point <= high) return true;
  return false;
};

// The only characters outside ASCII that are, but for case, a letter of ASCII (CaseFolding.txt).
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** Whether the ranges hold an ASCII letter, given in lower case, in any of its forms. */
const haveLetter = (ranges: readonly CharacterRange[], lower: number): boolean =>
  inRanges(ranges, lower) ||
  inRanges(ranges, lower - 0x20) ||
  (lower === 0x73 && inRanges(ranges, LONG_S)) ||
  (lower === 0x6b && inRanges(ranges, KELVIN));

/** Whether the ranges hold an ASCII character, in any case. */
const haveAscii = (ranges: readonly CharacterRange[], point: number): boolean => {
  const lower = point | 0x20;
  return lower >= 0x61 && lower <= 0x7a && point >= 0x41
    ? haveLetter(ranges, lower)
    : inRanges(ranges, point);
};

const escaped = (point: number): string => `\\u{${point.toString(16)}}`;

/** Ranges as the engine's regular expressions write them inside `[…]`. */
export const nativeRanges = (ranges: readonly CharacterRange[]): string =>
  ranges.map(({ low, high }) => `${escaped(low)}-${escaped(high)}`).join('');

/**
 * Whether the ranges hold a character in any case, asked of the engine: `iu` is the simple folding
 * of CaseFolding.txt, so ß is ẞ and not ss, and no locale matters.
 */
const foldedRanges = (ranges: readonly CharacterRange[]): ((point: number) => boolean) => {
  let native: RegExp | null = null;
  return (point) => {
    native ??= new RegExp(`^[${nativeRanges(ranges)}]$`, 'iu');
    return native.test(String.fromCodePoint(point));
  };
};

const rangesHave = ({ ranges, folded }: CharacterSet): ((point: number) => boolean) => {
  if (ranges.length === 0) return () => false;
  if (!folded) return (point) => inRanges(ranges, point);
  const ascii = ranges.every(({ high }) => high < 0x80);
  const beyondAscii = foldedRanges(ranges);
  return (point) => {
    if (point < 0x80) return haveAscii(ranges, point);
    if (!ascii) return beyondAscii(point);
    if (point === LONG_S) return haveLetter(ranges, 0x73);
    return point === KELVIN && haveLetter(ranges, 0x6b);
  };
};

/**
 * A function that tells whether a set holds a code point. It is thorough rather than fast: an
 * `Alphabet` remembers its answers.
 */
export const membership = (set: CharacterSet): ((point: number) => boolean) => {
  const { names, negated, folded } = set;
  const ranged = rangesHave(set);
  if (names.length === 0) return (point) => ranged(point) !== negated;
  return (point) => {
    const character = String.fromCodePoint(point);
    const named = names.some((one) => one.has(character, folded) !== one.negated);
    return (named || ranged(point)) !== negated;
  };
};

const isCased = (point: number): boolean => {
  const lower = point | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** The ASCII characters of a set, as code points, some of them perhaps twice. */
export const asciiOf = (set: CharacterSet): number[] => {
  const { ranges, names, negated, folded } = set;
  const isPlain = !negated && names.length === 0 && ranges.every(({ high }) => high < 0x80);
  const points: number[] = [];
  if (!isPlain) {
    const holds = membership(set);
    for (let point = 0; point < 0x80; point += 1) if (holds(point)) points.push(point);
    return points;
  }
  for (const { low, high } of ranges) {
    for (let point = low; point <= high; point += 1) {
      points.push(point);
      if (folded && isCased(point)) points.push(point ^ 0x20);
    }
  }
  return points;
};

/** Whether a set holds no character beyond ASCII, so that a search may pass over those unasked. */
export const isAscii = ({ ranges, names, negated, folded }: CharacterSet): boolean =>
  !negated &&
  names.length === 0 &&
  ranges.every(({ high }) => high < 0x80) &&
  !(folded && (haveLetter(ranges, 0x73) || haveLetter(ranges, 0x6b)));
