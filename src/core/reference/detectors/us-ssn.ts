import { abbreviations } from '../../text/abbreviations.ts';
import type { Span } from '../../text/span.ts';
import { standsFree } from './numbers.ts';
import { beginsAfter, endsBefore, isWhole, leftmostLongest } from './spans.ts';

const parted = /[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{3} [0-9]{2} [0-9]{4}|[0-9]{3}\.[0-9]{2}\.[0-9]{4}/;

const name = /(?<![\p{L}\p{M}])(?:ssns?|social security)(?![\p{L}0-9_])/giu;

/** A stop and its closing marks before white space, and the word before it. */
const stop = /(?<word>[\p{L}\p{M}.]*)[.!?…]["'’”»)\]]*\s/gu;

/** Whether no sentence ends in a stretch: a stop after an abbreviation or a single letter ends none. */
const isOneSentence = (between: string): boolean =>
  [...between.matchAll(stop)].every(({ 0: written, 1: word = '', index }) => {
    // "no. 536-22-1478"
    const isNumbered = /^(?:nos?|fig)$/iu.test(word) && index + written.length === between.length;
    const isShort =
      abbreviations.has(word.toLowerCase()) || /(?<![\p{L}\p{M}])\p{L}\p{M}*$/u.test(word);
    return (isShort || isNumbered) && written.startsWith(`${word}.`);
  });

/** Whether the name stands before, with at most 30 characters between, and neither another number nor the end of a line. */
const isNamed = (text: string, start: number): boolean =>
  [...text.slice(0, start).matchAll(name)].some(({ 0: written, index }) => {
    const between = text.slice(index + written.length, start);
    return /^[^0-9\n\v\f\r\u0085\u2028\u2029]{0,30}$/u.test(between) && isOneSentence(between);
  });

/** Areas, groups and serials that are given (POMS RM 10201.035), without the numbers that advertisements printed. */
const isGiven = (digits: string): boolean =>
  !/^(?:000|666|9..)|^...00|0000$/.test(digits) && !['078051120', '219099999'].includes(digits);

/** American social security numbers. */
export const usSsn = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => {
      const digits = whole.slice(start, end).replace(/[ .-]/g, '');
      return (
        digits.length === 9 &&
        isGiven(digits) &&
        standsFree(whole, start, end) &&
        !endsBefore(whole, start, /[0-9] /) &&
        !beginsAfter(whole, end, / [0-9]/) &&
        (isWhole(parted)(whole, start, end) ||
          (isWhole(/[0-9]{9}/)(whole, start, end) && isNamed(whole, start)))
      );
    },
    11,
  );
