import { beginsAfter, endsBefore, type Predicate } from './spans.ts';

/**
 * Whether an identifying number stands by itself: not in a longer number, a word, a sum or a path. What may touch it is told
 * by the marked cases (`kortnr:4929…` is found, `x=4929…`, `ordre-4929…`, `0,4929…` are not).
 */
export const standsFree: Predicate = (text, start, end) =>
  !endsBefore(text, start, /[\p{L}\p{M}\p{Nd}_#*+,\-./=]/u) &&
  !beginsAfter(text, end, /[\p{L}\p{M}\p{Nd}_%*/=]|[,.-][\p{L}\p{M}\p{Nd}]/u);

/** A number of at most 15 digits and six decimals, with thousands and decimals of either language: `1 000`, `1,234.50`, `1.234,5`, `12`. */
export const amount = String.raw`(?:[0-9]{1,3}(?: [0-9]{3}){1,5}(?:[.,][0-9]{1,6})?|[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,6})?|[0-9]{1,3}(?:\.[0-9]{3}){1,5}(?:,[0-9]{1,6})?|[0-9]{1,15}(?:[.,][0-9]{1,6})?)`;

/** Whether a quantity begins here: in no word, and not inside another number. */
export const beginsQuantity = (text: string, start: number): boolean =>
  !endsBefore(text, start, /[\p{L}\p{M}\p{Nd}_]|\p{Nd}[.,:]/u);

/** The sum of digits by weights. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);

/** Whether the last digit is the Luhn digit of the others (ISO/IEC 7812-1, annex B). */
export const luhnHolds = (digits: string): boolean => {
  const values = [...digits].reverse().map((digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : 2 * Number(digit);
    return value > 9 ? value - 9 : value;
  });
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0;
};

/** Whether a calendar has the day; a year that is not known is a leap year. */
export const dayExists = (day: number, month: number, year = 2000): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
};
