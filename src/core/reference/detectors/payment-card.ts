import { isPublishedCard } from '../../detectors/published-cards.ts';
import type { Span } from '../../text/span.ts';
import { namedByCheckDigit } from './named-otherwise.ts';
import { isOfNetwork } from './networks.ts';
import { luhnHolds, standsFree } from './numbers.ts';
import { beginsAfter, endsBefore, isWhole, leftmostLongest, type Predicate } from './spans.ts';

/** How cards print their numbers, by the length of the groups: in fours, or as Amex, Diners, old Visas and UnionPay do. */
const groupings = /^(?:[0-9]+|4 4 4 [1-4]|4 4 4 4 [1-3]|4 6 [45]|4 3 3 3|8 8|6 10|6 13)$/;

const form = /[0-9]+(?:(?: [0-9]+)*|(?:-[0-9]+)*)/;

/** A bar code of 13 digits: weights 1 and 3 in turn give a sum of whole tens (GS1 General Specifications, 7.9). */
const isBarCode = (digits: string): boolean =>
  digits.length === 13 &&
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 ===
    0;

const isNumber = (groups: readonly string[]): boolean => {
  const digits = groups.join('');
  return (
    isOfNetwork(digits, groups.length > 1) &&
    groupings.test(groups.map(({ length }) => length).join(' ')) &&
    luhnHolds(digits) &&
    !isPublishedCard(digits) &&
    !isBarCode(digits)
  );
};

/** Spaces stand between any numbers: a group of four or more beside a card in such groups makes it a longer number. */
const goesOn: Predicate = (text, start, end) =>
  text.slice(start, end).includes(' ') &&
  (endsBefore(text, start, /(?<![0-9]|(?:[0-9]{4}-){3})[0-9]{4,12} /) ||
    beginsAfter(text, end, / [0-9]{4,12}(?![0-9])/));

/** Payment cards. */
export const paymentCard = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => {
      if (!isWhole(form)(whole, start, end)) return false;
      const groups = whole.slice(start, end).split(/[ -]/);
      // Where four groups are a card already, the fifth is something else.
      const isLess = groups.length > 4 && isNumber(groups.slice(0, 4));
      return (
        isNumber(groups) &&
        !isLess &&
        standsFree(whole, start, end) &&
        !goesOn(whole, start, end) &&
        !endsBefore(whole, start, namedByCheckDigit)
      );
    },
    24,
  );
