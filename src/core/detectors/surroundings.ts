import { linksOf } from '../text/links.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/** What stands around a number tells as much about it as its digits. */

const refusedBefore = /[\p{L}\p{M}\p{Nd}_.,/+=#*-]$/u;
const refusedAfter = /^(?:[\p{L}\p{M}\p{Nd}_/=*%]|[.,-][\p{L}\p{Nd}])/u;

/** Whether a number is no part of a word, decimal, price, tag, formula or path. */
export const standsFree = (text: string, { start, end }: Span): boolean =>
  !refusedBefore.test(text.slice(Math.max(0, start - 2), start)) &&
  !refusedAfter.test(text.slice(end, end + 3));

/** How many characters before a number its name is looked for. */
const REACH = 48;

/** Whether what stands before `at` ends as `pattern` says; bounded, so the pattern ends in `$`. */
export const follows = (text: string, at: number, pattern: RegExp): boolean =>
  pattern.test(text.slice(Math.max(0, at - REACH), at));

/** The spans that are no part of a URL, mail address, handle or tag. */
export const outsideAddresses = (text: string, spans: Span[]): Span[] => {
  if (spans.length === 0) return spans;
  const addresses = linksOf(text);
  return spans.filter((span) => !overlapsAny(addresses, span));
};

/** Names of numbers, and things that have one where `nr` or `number` follows. */
const names =
  '(?:bank)?konto|kid|ordre|order|faktura|invoice|bestilling|sporing|tracking|account|acct|isbn|ean|imei|sku|build|ref';
const things =
  'kunde|medlem|sak|pakke|vare|artikkel|serie|organisasjon|org|billett|bilag|customer|member|case|parcel|part|serial|item|ticket|model';
const numberWord = '(?:nr|no|num|nummer|number|id)\\p{L}{0,3}';

/**
 * What ends right before a number that is no phone number and no person's: `ordrenr. `, `KID: `,
 * `customer number `, `kontonummeret mitt er `.
 */
export const namedOtherwise = new RegExp(
  `(?<!\\p{L})(?:(?:${names})\\p{L}{0,12}(?:[. -]{0,2}${numberWord})?|(?:${things})s?[. -]{0,2}${numberWord})` +
    '(?: (?:min|mitt|din|ditt|vårt|hans|hennes|my|your|our|his|her))?' +
    '[ .:#-]{0,3}(?:(?:er|is)[ :]{1,2})?$',
  'iu',
);

/** Every match of a pattern that stands free and passes a test. The pattern needs the flag `g`. */
export const freeMatches = (
  text: string,
  pattern: RegExp,
  accepts: (found: string, at: number) => boolean,
): Span[] => {
  const spans: Span[] = [];
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const span = { start, end: start + found.length };
    if (standsFree(text, span) && accepts(found, start)) spans.push(span);
  }
  return spans;
};

/** The spans in order, overlapping ones as one. */
export const joined = (spans: readonly Span[]): Span[] => {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
};
