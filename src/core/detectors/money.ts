import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import { digits, number, wordEnd } from './number.ts';
import { joined, outsideAddresses } from './surroundings.ts';

/**
 * Amounts of money: `$5`, `€ 1.234,50`, `NOK 500`, `500 kr`, `kr 99,-`, `5 mill. kroner`, `5k USD`.
 *
 * Codes are of ISO 4217, in capitals; of those that are also words (ALL, TOP, TRY) only the Turkish
 * lira is known, and only after a number; `MNOK` and `kUSD` are a multiplier and a code. Signs and
 * words are those of the currencies people in Europe and North America write. A number alone, or
 * with a multiplier alone (`5k`), is no money.
 */

const codes =
  '(?:[MmBbTtKk]?(?:NOK|SEK|DKK|EUR|USD|GBP)|ISK|CHF|JPY|CNY|CAD|AUD|NZD|PLN|CZK|HUF|RON|BGN|INR|BRL|ZAR|MXN|SGD|HKD|KRW|THB|ILS|AED|SAR|UAH|RUB)';
const signs = '(?:(?:US|CA|AU|NZ|HK|[ACS])?\\$|[€£¥₹₽₩₺₴₿])';

/** A multiplier behind the number; only before a currency its stop is its own, not that of the sentence. */
const multiplier = (stop: string): string =>
  `(?:[ -]?(?:thousand|tusen|millions?|millioner|mill|milliard(?:er)?|mrd|billions?|trillions?)${wordEnd}${stop}` +
  `|[ ]?(?:mn|mln|bn|[kKmMbBt])${wordEnd})?`;

const words =
  '(?:kroner|krone|kronor|kr|øre|euros?|dollars?|cents|bucks|quid|pounds? sterling|yen|yuan|rupees?|zloty|złoty|zł|francs?|Kr|KR|Kroner|KRONER|Dollars?)';

const end = '(?![\\p{L}\\p{M}\\p{Nd}])';

const before = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Nd}_$€£])(?:${signs}|${codes}|[Kk][Rr]\\.?)[ ]?${digits}${multiplier('')}(?:,-|${end})`,
  'gu',
);

const after = new RegExp(
  `${number}${multiplier('\\.?')}(?:,-(?!\\p{Nd})|[ -]?(?:${codes}|TRY|BTC|ETH|${words})${wordEnd}|[ ]?(?:[€£¥₹₽₩₺₴₿¢]|\\$(?!\\p{L}))(?![\\p{M}\\p{Nd}]))`,
  'gu',
);

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
  }));

export const money: Detector = {
  id: 'money',
  find: (text) =>
    // `kr 500 kroner` and `$5 USD` are one amount each.
    outsideAddresses(text, joined([...spansOf(text, before), ...spansOf(text, after)])),
};
