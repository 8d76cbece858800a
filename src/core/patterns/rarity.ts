import { ANY_DIGIT, EDGE } from './raw-word.ts';

/** How rare words are in posts, roughly: enough to tell which of a pattern's words to look for. */

/** Words that stand in every other post, in English or Norwegian. */
const common: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at back be because been but by can could day did do ' +
    'does for from get go going good got had has have he her here him his how i if in into is it its ' +
    'just know like make me more my new no not now of off on one only or other our out over people ' +
    're s said see she so some t than that the their them then there these they this time to today ' +
    'two up us ve was we well were what when where which who will with work would you your ' +
    'alle at av bare ble bra da dag de deg den det dette du eg eit ein en er et etter fikk for fra frå ' +
    'få får før går ha han har hun hva i ikke ikkje ja jeg jobb kan kom kommer man med meg men min ' +
    'mer når nå og om opp på sa seg selv ser si siden skal som så ta til to under ut var ved vi vil ' +
    'være år å'
  ).split(' '),
);
const LONGEST_COMMON = 7;

/** How likely a whole word of so many letters is in a post; the last for all longer ones. */
const WHOLE = Float64Array.of(1, 0.4, 0.25, 0.1, 0.05, 0.02);
/** The same for letters that may be a part of a longer word. */
const PART = Float64Array.of(1, 0.97, 0.8, 0.4, 0.15, 0.05);
const LONGEST_TOLD = 5;
const COMMON = 0.6;

const DIGIT = 0.5;
const SIGN = 0.3;
const BEYOND_LETTERS = 0.05;

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x250);

const SPACE = 0x20;
const edge = EDGE.charCodeAt(0);
const anyDigit = ANY_DIGIT.charCodeAt(0);

const chanceOfSign = (unit: number): number => {
  if (unit === SPACE || unit === edge) return 1;
  if (unit === anyDigit || (unit >= 0x30 && unit <= 0x39)) return DIGIT;
  return unit < 0x80 ? SIGN : BEYOND_LETTERS;
};

const chanceOfLetters = (raw: string, start: number, end: number): number => {
  const length = end - start;
  // What has nothing on one side may go on there.
  const isWhole = start > 0 && end < raw.length;
  if (isWhole && length <= LONGEST_COMMON && common.has(raw.slice(start, end))) return COMMON;
  return (isWhole ? WHOLE : PART)[Math.min(length, LONGEST_TOLD)] as number;
};

/** How likely it is that a raw word stands in a post, from 0 to 1, by a rule of thumb. */
export const chanceOf = (raw: string): number => {
  let chance = 1;
  for (let at = 0; at < raw.length; ) {
    let end = at;
    while (end < raw.length && isLetter(raw.charCodeAt(end))) end += 1;
    if (end === at) {
      chance *= chanceOfSign(raw.charCodeAt(at));
      at += 1;
    } else {
      chance *= chanceOfLetters(raw, at, end);
      at = end;
    }
  }
  return chance;
};
