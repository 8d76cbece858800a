import { linksOf } from '../text/links.ts';
import { type Windows, windowsOf } from '../text/windows.ts';
import type { Detector } from './detector.ts';
import { freeMatches, outsideAddresses } from './surroundings.ts';

/**
 * US social security numbers, `536-22-1478`.
 *
 * Nine digits: area, group, serial. Source: Social Security Administration, "Social Security Number
 * Randomization" (2011) and POMS RM 10201.035: no area 000, 666 or 900 to 999, no group 00, no serial
 * 0000. There is no check digit, so nine digits in a row count only where they are named.
 */

/**
 * Printed in advertisements and never valid again (SSA, "Social Security Cards Issued by Woolworth",
 * and its pamphlet of 1940). 987-65-4320 to 4329 are out by their area.
 */
const specimens: ReadonlySet<string> = new Set(['078051120', '219099999']);

const isIssued = (digits: string): boolean =>
  /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !specimens.has(digits);

// The last name of the number before it, with a few words but no other number between.
const named = /^[\s\S]*(?<!\p{L})(?:ssns?|social security|soc sec)(?!\p{L})(\D{0,30})$/iu;
const REACH = 48;

/** Whether a number is named before it in its sentence. */
const namedIn = (text: string): ((at: number) => boolean) => {
  let sentences: Windows | null = null;
  return (at) => {
    const between = named.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    if (between === undefined) return false;
    sentences ??= windowsOf(text, linksOf(text));
    return sentences.sentenceAt(at - between.length - 1) === sentences.sentenceAt(at);
  };
};

// Neighbours after one separator mean a longer number: a phone number, an account, a version.
const grouped = /(?<!\d[ .-]?)\d{3}([ .-])\d{2}\1\d{4}(?![ .-]?\d)/g;
const unseparated = /(?<!\d[ -]?)\d{9}(?![ -]?\d)/g;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

export const usSsn: Detector = {
  id: 'us-ssn',
  find: (text) => {
    const isNamed = namedIn(text);
    const spans = [
      ...freeMatches(text, grouped, (found) => isIssued(digitsOf(found))),
      ...freeMatches(text, unseparated, (found, at) => isIssued(found) && isNamed(at)),
    ];
    return outsideAddresses(
      text,
      spans.sort((a, b) => a.start - b.start),
    );
  },
};
