import type { Detector } from './detector.ts';
import { follows, freeMatches, namedOtherwise, outsideAddresses } from './surroundings.ts';

/**
 * Norwegian national identity numbers: fødselsnummer and D-number, `010107 50160`.
 *
 * Eleven digits: the date of birth as ddmmyy (in a D-number the day plus 40), three individual
 * digits, two control digits. Sources: Skatteetaten, "Nytt fødselsnummer fra 2032" in the
 * documentation of Folkeregisteret's API, and folkeregisterforskriften § 2-2-3. Until 2032 the
 * first weighted sum leaves the remainder 0 by 11; from 2032 it may leave 0, 1, 2 or 3, so that the
 * numbers last longer; the second sum leaves 0 in both regimes. The century can no longer be read
 * from the individual digits, so they are not judged.
 *
 * Synthetic numbers have 40 (NAV), 65 or 80 (Tenor, both by Skatteetaten) added to the month, and so
 * have help numbers of hospitals (40): none identifies anyone in the register.
 */

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const MOST_REMAINDER = 3;

const remainder = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11;

const passesControl = (digits: string): boolean =>
  remainder(digits, firstWeights) <= MOST_REMAINDER && remainder(digits, secondWeights) === 0;

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const D_NUMBER_DAYS = 40;

/** Whether a day exists in some century: 1900 had no 29 February, 2000 had one. */
const isDate = (digits: string): boolean => {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const born = day > D_NUMBER_DAYS ? day - D_NUMBER_DAYS : day;
  const days = month === 2 && year % 4 !== 0 ? 28 : daysOfMonth[month - 1];
  return born >= 1 && born <= (days ?? 0);
};

// As six and five digits, where a neighbour of three to ten digits means a longer number.
const inTwo = '(?<!\\d)(?<!(?<!\\d)\\d{3,10}[ -])\\d{6}[ -]?\\d{5}(?!\\d)(?![ -]\\d{3,10}(?!\\d))';

// In its parts (day, month, year, individual and control digits) or in pairs, with one separator throughout;
// there any neighbour does.
const inParts =
  '(?<!\\d[ -]?)(?:\\d{6}([ -])\\d{3}\\1\\d\\d|\\d{9}[ -]\\d\\d' +
  '|\\d\\d([ -])\\d\\d\\2\\d\\d\\2(?:\\d{5}|\\d{3}\\2\\d\\d|\\d\\d\\2\\d{3}))(?![ -]?\\d)';

const elevenDigits = new RegExp(`${inTwo}|${inParts}`, 'g');

export const noNationalId: Detector = {
  id: 'no-national-id',
  find: (text) =>
    outsideAddresses(
      text,
      freeMatches(text, elevenDigits, (found, at) => {
        const digits = found.replace(/\D/g, '');
        return isDate(digits) && passesControl(digits) && !follows(text, at, namedOtherwise);
      }),
    ),
};
