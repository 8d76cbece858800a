/** Groups of thousands, and decimals after another sign. */
const grouped = (separator: string, point: string): string =>
  `(?:${separator}\\d{3}){1,5}(?!\\p{Nd})(?:${point}\\d{1,6})?`;

/**
 * The source of a pattern for a number as English and Norwegian write it: `1,234.50`, `1 234,50`, `1.234,50`,
 * `12 345 678`, `8,5`. Every repeat is bounded. Digits are 0 to 9, and no number goes on after it.
 */
export const digits =
  `(?:\\d{1,3}(?:${grouped(' ', '[.,]')}|${grouped(',', '\\.')}|${grouped('\\.', ',')})` +
  '|\\d{1,15}(?:[.,]\\d{1,6})?)(?![.,]?\\p{Nd})';

/** A number that begins inside no word and is not the decimals of another. */
export const number = `(?<![\\p{L}\\p{M}\\p{Nd}_]|\\p{Nd}[.,:])${digits}`;

/** Where a word ends, so that `mars` is not found in `marsj` or `mars1`. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{Nd}_])';
