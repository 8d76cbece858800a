import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import { isPublishedCard } from './published-cards.ts';
import { follows, outsideAddresses, standsFree } from './surroundings.ts';

/**
 * Payment card numbers: `4929 1234 5678 9015`.
 *
 * Format: ISO/IEC 7812 (issuer prefix, account, Luhn check digit). Prefixes and lengths in use, from the
 * networks' own number ranges (compared in 2026 with credit-card-type, validator.js and commons-validator).
 * Separators: single spaces or hyphens, all alike, in groups of four as printed on cards
 * (4-6-5 for American Express, 4-6-4 for Diners), or none.
 */

interface Network {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const long = [16, 17, 18, 19];

const networks: readonly Network[] = [
  // Visa. Thirteen digits are an old form, and that of a bar code: see `isBarCode`.
  { prefix: /^4/, lengths: [13, 16, 18, 19] },
  // Mastercard
  { prefix: /^5[1-5]/, lengths: [16] },
  { prefix: /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, lengths: [16] },
  // American Express
  { prefix: /^3[47]/, lengths: [15] },
  // Discover
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: long },
  // Diners
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, ...long] },
  // JCB, today's and its oldest
  { prefix: /^35(?:2[89]|[3-8]\d)/, lengths: long },
  { prefix: /^(?:1800|2131)/, lengths: [15] },
  // UnionPay
  { prefix: /^62/, lengths: [14, 15, ...long] },
  { prefix: /^81(?:[0-6]\d|7[01])/, lengths: long },
  // Maestro and Dankort. Their numbers of 12 to 15 digits look like any parcel's.
  { prefix: /^(?:50|5[6-9]|63|67)/, lengths: long },
  // RuPay and Hipercard, Mir, Troy
  { prefix: /^60/, lengths: [16] },
  { prefix: /^220[0-4]/, lengths: long },
  { prefix: /^9792/, lengths: [16] },
];

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

/** GS1's EAN-13: every second digit three times, the sum a ten. Bar codes of Germany and Japan begin as Visa. */
const isBarCode = (digits: string): boolean =>
  digits.length === 13 &&
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 1 ? 3 : 1), 0) %
    10 ===
    0;

/**
 * Group lengths as cards print them. In one run 17 and 18 digits are no card that anyone carries, but the
 * number of a user or a message.
 */
const printed = /^(?:1[3-69]|4-3-3-3|(?:4-){3}[1-4]|(?:4-){4}[1-3]|4-6-[45]|8-8|6-(?:10|13))$/;

const isCard = (digits: string): boolean =>
  !isPublishedCard(digits) &&
  !isBarCode(digits) &&
  networks.some(({ prefix, lengths }) => prefix.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits);

// Digits in groups with one space or hyphen between.
const numberRun = /\d+(?:[ -]\d+)*/g;

const MOST_GROUPS = 5;
const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

/** Whether a group beside a card of several groups makes both a longer number: four digits, one separator. */
const goesOn = (group: string | undefined, between: string, own: string): boolean =>
  group !== undefined && between === own && group.length > 3 && group.length < FEWEST_DIGITS;

/** The groups of a run such as `4929 1234 5678 9015 12`, and what stands between them. */
interface Run {
  readonly groups: readonly string[];
  readonly separators: string;
}

/**
 * The card that begins with group number `first`, as the number of groups it takes; 0 where none does.
 * Groups before number `free` belong to another card.
 */
const groupsOfCard = ({ groups, separators }: Run, first: number, free: number): number => {
  let digits = '';
  for (let count = 1; count <= MOST_GROUPS && first + count <= groups.length; count += 1) {
    digits += groups[first + count - 1] as string;
    if (digits.length > MOST_DIGITS) return 0;
    if (digits.length < FEWEST_DIGITS) continue;
    const taken = groups.slice(first, first + count);
    const own = separators.slice(first, first + count - 1);
    const last = first + count;
    const longer =
      (first > free && goesOn(groups[first - 1], separators.charAt(first - 1), own.charAt(0))) ||
      goesOn(groups[last], separators.charAt(last - 1), own.charAt(0));
    const plausible =
      new Set(own).size <= 1 && printed.test(taken.map(({ length }) => length).join('-'));
    if (plausible && !longer && isCard(digits)) return count;
  }
  return 0;
};

const cardsInRun = (written: string, offset: number): Span[] => {
  const groups = written.split(/[ -]/);
  const run = { groups, separators: written.replace(/\d+/g, '') };
  const spans: Span[] = [];
  let at = offset;
  let free = 0;
  for (let first = 0; first < groups.length; ) {
    const taken = groupsOfCard(run, first, free);
    const next = first + Math.max(1, taken);
    const length = groups.slice(first, next).join(' ').length;
    if (taken > 0) {
      spans.push({ start: at, end: at + length });
      free = next;
    }
    at += length + 1;
    first = next;
  }
  return spans;
};

/** What ends right before a number that has the same check digit by its own rules: `KID: `, `IMEI-nr. `. */
const namedAsOther =
  /(?<!\p{L})(?:kid|imei|ean|gtin)(?:[ -]?(?:nr|no|nummer|number|kode|code)\p{L}{0,2})?[ .:#-]{0,3}(?:(?:er|is)[ :]{1,2})?$/iu;

export const paymentCard: Detector = {
  id: 'payment-card',
  find: (text) => {
    const spans: Span[] = [];
    for (const { 0: run, index } of text.matchAll(numberRun)) {
      if (run.length < FEWEST_DIGITS) continue;
      const cards = cardsInRun(run, index).filter((span) => standsFree(text, span));
      spans.push(...cards.filter(({ start }) => !follows(text, start, namedAsOther)));
    }
    return outsideAddresses(text, spans);
  },
};
