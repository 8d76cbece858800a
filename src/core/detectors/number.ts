/**
 * The source of a pattern for a number as English and Norwegian write it: `1,234.50`, `1 234,50`,
 * `1.234,50`, `12 345 678`, `8,5`. Groups of thousands have one kind of separator. Every repeat is
 * bounded.
 */
export const digits =
  '(?:\\p{Nd}{1,3}(?:(?: \\p{Nd}{3}){1,5}|(?:,\\p{Nd}{3}){1,5}|(?:\\.\\p{Nd}{3}){1,5})(?!\\p{Nd})|\\p{Nd}{1,15})(?:[.,]\\p{Nd}{1,6})?';

/** A number that begins inside no word and is not the decimals of another. */
export const number = `(?<![\\p{L}\\p{M}\\p{Nd}_]|\\p{Nd}[.,:])${digits}`;
