import type { Span } from '../../text/span.ts';
import { namedOtherwise } from './named-otherwise.ts';
import { dayExists, standsFree, weighted } from './numbers.ts';
import { beginsAfter, endsBefore, isWhole, leftmostLongest, type Predicate } from './spans.ts';

/** In its parts and pairs, with the same sign between all: rarer, so that no group may stand beside them. */
const inParts =
  /[0-9]{9}[ -][0-9]{2}|[0-9]{2}([ -])[0-9]{2}\1[0-9]{2}\1(?:[0-9]{5}|[0-9]{3}\1[0-9]{2}|[0-9]{2}\1[0-9]{3})|[0-9]{6}([ -])[0-9]{3}\2[0-9]{2}/;

const isWritten: Predicate = (text, start, end) =>
  isWhole(/[0-9]{6}[ -]?[0-9]{5}/)(text, start, end)
    ? !endsBefore(text, start, /(?<![0-9])[0-9]{3,10} /) &&
      !beginsAfter(text, end, / [0-9]{3,10}(?![0-9])/)
    : isWhole(inParts)(text, start, end) &&
      !endsBefore(text, start, /[0-9] /) &&
      !beginsAfter(text, end, / [0-9]/);

/** Both control digits: from 2032 the first sum may leave 0 to 3 (Skatteetaten, "Nytt fødselsnummer fra 2032"). */
const sumsHold = (digits: string): boolean =>
  weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 <= 3 &&
  weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** A day that some year has; in a D-number plus 40. */
const hasDay = (digits: string): boolean => {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const yearOfCentury = Number(digits.slice(4, 6));
  return [1800, 1900, 2000].some((century) =>
    dayExists(day > 40 ? day - 40 : day, month, century + yearOfCentury),
  );
};

/** Fødselsnummer and D-numbers of both regimes. */
export const noNationalId = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => {
      const digits = whole.slice(start, end).replace(/[ -]/g, '');
      return (
        isWritten(whole, start, end) &&
        sumsHold(digits) &&
        hasDay(digits) &&
        standsFree(whole, start, end) &&
        !endsBefore(whole, start, namedOtherwise)
      );
    },
    15,
  );
