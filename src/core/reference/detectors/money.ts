import type { Span } from '../../text/span.ts';
import { amount, beginsQuantity } from './numbers.ts';
import { beginsAfter, endsBefore, everyReading, isWhole } from './spans.ts';

/** Of the signs, codes and words of docs/detectors.md those that are compared; the codes are of ISO 4217. */
const sign = '[$€£¥]';
const codes = '(?:NOK|SEK|DKK|USD|EUR|GBP|CHF|JPY)';
const inMillions = '[MBT](?:NOK|SEK|DKK|USD|EUR|GBP|CHF|JPY)';
const crowns = '[kK][rR]\\.?';
const word = '(?:[kK][rR]|kroner|krone|dollars?|euros?|bucks|quid)';
const afterOnly = '(?:TRY|BTC)';

/** `k`, `m` and words for thousands, millions and more, written to the number or apart. */
const multiplier =
  '(?:[kKmMbB]|bn|mill|mrd|millions?|billions?|thousand|millioner|milliarder|tusen)(?![\\p{L}\\p{M}])';
/** At the end of an amount a stop is that of the sentence. */
const lastTimes = `(?: ?${multiplier})?`;
const times = `(?: ?(?:mill\\.|mrd\\.|${multiplier}))?`;

const leading = new RegExp(
  `(?:(?:US)?${sign} ?|${codes} ?|${inMillions} ?|${crowns} ?)${amount}(?:,-|${lastTimes})`,
  'u',
);
const trailing = new RegExp(
  `${amount}${times}[ -]?(?:${sign}|${codes}|${inMillions}|${afterOnly})`,
  'u',
);
const trailingWord = new RegExp(`${amount}${times}[ -]?${word}`, 'iu');
const dashed = new RegExp(`${amount}${times},-`, 'u');

const inWord = /[\p{L}\p{M}\p{Nd}_]/u;

/** What stands before a sign or code that belongs to it. */
const stands = (text: string, start: number): boolean =>
  /^[0-9]/.test(text.slice(start))
    ? beginsQuantity(text, start)
    : !endsBefore(
        text,
        start,
        /^[$€£¥]/.test(text.slice(start)) ? /[\p{L}\p{M}\p{Nd}_$€£¥]/u : inWord,
      );

/** After a number no digit follows a sign, and no name the sign of variables. */
const notAfter = (sign: string): RegExp => (sign === '$' ? /[\p{L}\p{Nd}_]/u : /\p{Nd}/u);

/** Amounts of money: where two readings share a sign or word, one span of both. */
export const money = (text: string): Span[] =>
  everyReading(text, (whole, start, end) => {
    if (!stands(whole, start) || beginsAfter(whole, end, /\p{M}/u)) return false;
    const last = whole[end - 1] ?? '';
    if (isWhole(dashed)(whole, start, end)) return !beginsAfter(whole, end, /[\p{Nd}%]/u);
    if (/[0-9]/.test(last) && beginsAfter(whole, end, /[\p{L}\p{M}\p{Nd}]|[.,]\p{Nd}/u))
      return false;
    if (/[$€£¥]/.test(last) && beginsAfter(whole, end, notAfter(last))) return false;
    if (/\p{L}/u.test(last) && beginsAfter(whole, end, inWord)) return false;
    return [leading, trailing, trailingWord].some((form) => isWhole(form)(whole, start, end));
  });
