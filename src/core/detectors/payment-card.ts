import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import { outsideAddresses, standsFree } from './surroundings.ts';

/**
 * Payment card numbers: `4929 1234 5678 9014`.
 *
 * Format: ISO/IEC 7812 (issuer prefix, account, Luhn check digit). Prefixes and lengths in use, from
 * the networks' own number ranges: Visa 4 (16, 19; the old 13 are no
 * longer issued, and look like German and Japanese bar codes), Mastercard 51-55 and 2221-2720 (16),
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
  { prefix: /^4/, lengths: [16, 19] },
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
  ...[
    '4222222222222',
    '4000000000000002',
    '4000002500003155',
    '4000000000009995',
    '4917610000000000',
  ],
  ...[
    '5555555555554444',
    '5105105105105100',
    '2223003122003222',
    '5200828282828210',
    '2223000048400011',
  ],
  ...[
    '5454545454545454',
    '5424000000000015',
    '4007000000027',
    '2222420000001113',
    '5431111111111111',
  ],
  ...[
    '378282246310005',
    '371449635398431',
    '378734493671000',
    '370000000000002',
    '341111111111111',
  ],
  ...[
    '6011111111111117',
    '6011000990139424',
    '6011981111111113',
    '6011000000000012',
    '6011000400000000',
  ],
  ...['30569309025904', '38520000023237', '3056930009020004', '36227206271667', '36148900647913'],
  ...[
    '3530111333300000',
    '3566002020360505',
    '3566111111111113',
    '3528000700000000',
    '6200000000000005',
  ],
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

/** Group lengths as cards print them; longer numbers than 16 digits count only in groups. */
const printed = /^(?:1[4-6]|(?:4-){3}[1-4]|(?:4-){4}[1-3]|4-6-[45]|8-8|6-(?:10|13))$/;

const isCard = (digits: string): boolean =>
  !published.has(digits) &&
  networks.some(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits);

// Digits in groups with one space or hyphen between.
const numberRun = /\d+(?:[ -]\d+)*/g;

const MOST_GROUPS = 5;
const FEWEST_DIGITS = 14;
const MOST_DIGITS = 19;

/**
 * The card that begins with group number `first` of a run such as `4929 1234 5678 9014 12`, as the
 * number of groups it takes; 0 where none does.
 */
const groupsOfCard = (groups: readonly string[], separators: string, first: number): number => {
  let digits = '';
  for (let count = 1; count <= MOST_GROUPS && first + count <= groups.length; count += 1) {
    digits += groups[first + count - 1] as string;
    if (digits.length > MOST_DIGITS) return 0;
    if (digits.length < FEWEST_DIGITS) continue;
    const taken = groups.slice(first, first + count);
    const between = new Set(separators.slice(first, first + count - 1));
    // A neighbour of four digits or more means a longer number, of which this is only a part.
    const neighbours = [groups[first - 1], groups[first + count]];
    const longer = neighbours.some((group) => group !== undefined && group.length > 3);
    const plausible =
      between.size <= 1 && printed.test(taken.map(({ length }) => length).join('-'));
    if (plausible && !longer && isCard(digits)) return count;
  }
  return 0;
};

const cardsInRun = (run: string, offset: number): Span[] => {
  const groups = run.split(/[ -]/);
  const separators = run.replace(/\d+/g, '');
  const spans: Span[] = [];
  let at = offset;
  for (let first = 0; first < groups.length; ) {
    const taken = groupsOfCard(groups, separators, first);
    const stretch = groups.slice(first, first + Math.max(1, taken));
    const length = stretch.join(' ').length;
    if (taken > 0) spans.push({ start: at, end: at + length });
    at += length + 1;
    first += stretch.length;
  }
  return spans;
};

export const paymentCard: Detector = {
  id: 'payment-card',
  find: (text) => {
    const spans: Span[] = [];
    for (const { 0: run, index } of text.matchAll(numberRun)) {
      if (run.length < FEWEST_DIGITS) continue;
      spans.push(...cardsInRun(run, index).filter((span) => standsFree(text, span)));
    }
    return outsideAddresses(text, spans);
  },
};
