import { linksOf } from '../text/links.ts';
import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';

/**
 * Payment card numbers: `4929 1234 5678 9014`.
 *
 * Format: ISO/IEC 7812 (issuer prefix, account, Luhn check digit). Prefixes and lengths in use, from
 * the networks' own number ranges: Visa 4 (13, 16, 19), Mastercard 51-55 and 2221-2720 (16),
 * American Express 34 and 37 (15), Discover 6011, 644-649, 65 (16 to 19), Diners 300-305, 36, 38, 39
 * (14 to 19; 36 has 14), JCB 3528-3589 (16 to 19), UnionPay 62 (16 to 19), Maestro 50, 56-58, 6
 * (12 to 19; here 16 and more, since shorter ones look like any number), Dankort 5019 (16).
 * Separators: single spaces or hyphens, all alike, in groups of four as printed on cards
 * (4-6-5 for American Express, 4-6-4 for Diners), or none.
 */

interface Network {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const long = [16, 17, 18, 19];

const networks: readonly Network[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^5[1-5]/, lengths: [16] },
  { prefix: /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: long },
  { prefix: /^36/, lengths: [14, ...long] },
  { prefix: /^3(?:0[0-5]|[89])/, lengths: [14, ...long] },
  { prefix: /^35(?:2[89]|[3-8]\d)/, lengths: long },
  { prefix: /^62/, lengths: long },
  { prefix: /^(?:50|5[6-8]|63|67)/, lengths: long },
];

/**
 * Numbers that networks and payment services print in their guides for tests. Nobody's card:
 * developers post them, and a nudge there would be wrong every time.
 */
const published: ReadonlySet<string> = new Set([
  ...['4111111111111111', '4242424242424242', '4012888888881881', '4000056655665556'],
  ...['4222222222222', '4000000000000002', '4000002500003155', '4000000000009995', '4917610000000000'],
  ...['5555555555554444', '5105105105105100', '2223003122003222', '5200828282828210', '2223000048400011'],
  ...['5454545454545454', '5424000000000015', '4007000000027', '2222420000001113', '5431111111111111'],
  ...['378282246310005', '371449635398431', '378734493671000', '370000000000002', '341111111111111'],
  ...['6011111111111117', '6011000990139424', '6011981111111113', '6011000000000012', '6011000400000000'],
  ...['30569309025904', '38520000023237', '3056930009020004', '36227206271667', '36148900647913'],
  ...['3530111333300000', '3566002020360505', '3566111111111113', '3528000700000000', '6200000000000005'],
  ...['6759649826438453', '5019717010103742', '6205500000000000004', '6250947000000014'],
]);

/** The check of ISO/IEC 7812-1, annex B: every second digit from the right doubled, the sum a ten. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += place % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
};

/** Whether digits are grouped as cards print them, given the text's own separators. */
const isGroupedAsOnCards = (written: string): boolean => {
  const groups = written.split(/[ -]/).map((group) => group.length);
  if (groups.length === 1) return true;
  if (new Set(written.replace(/\d/g, '')).size !== 1) return false;
  const shape = groups.join('-');
  return /^(?:4-){3}[1-4]$|^(?:4-){4}[1-3]$|^4-6-[45]$|^8-8$|^6-(?:9|1[03])$/.test(shape);
};

const isCard = (written: string): boolean => {
  const digits = written.replace(/[ -]/g, '');
  if (published.has(digits) || /^(\d)\1*$/.test(digits.slice(4)) || !passesLuhn(digits)) return false;
  const known = networks.some(
    ({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length),
  );
  return known && isGroupedAsOnCards(written);
};

// Bounded: at most 19 digits with one separator each; the look-arounds keep it out of longer runs,
// words, decimals, and words joined by a hyphen, slash or dot.
const candidate = /(?<![\p{L}\d_.,/+=#-]|\d )\d(?:[ -]?\d){11,18}(?![\p{L}\d_/=-]|[.,]\d| \d)/gu;

export const paymentCard: Detector = {
  id: 'payment-card',
  find: (text) => {
    const spans: Span[] = [];
    for (const { 0: written, index } of text.matchAll(candidate)) {
      if (isCard(written)) spans.push({ start: index, end: index + written.length });
    }
    if (spans.length === 0) return spans;
    const urls = linksOf(text).filter(({ kind }) => kind === 'url' || kind === 'mail');
    return spans.filter((span) => !urls.some((url) => url.start < span.end && span.start < url.end));
  },
};
