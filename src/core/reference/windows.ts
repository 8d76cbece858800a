import { abbreviations } from '../text/abbreviations.ts';
import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';

/** Windows of the format: where paragraphs and sentences end. Places are in UTF-16 code units. */

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const blankLine =
  /\u2029|(?:\r\n|[\n\r\v\f\u0085\u2028])[^\S\n\r\v\f\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028])\s*/gu;
const stops = /[.!?…]+[.!?…)\]}"'»”’›]*(?=[\s\u0085]|$)/gu;

const ends = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

/** Whether a single full stop at this place belongs to the word before it. */
const isOfWord = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  const dotted = /[\p{L}\p{M}.]*$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(fold(dotted))) return true;
  return /(?<![\p{L}\p{Nd}_\p{M}])\p{L}\p{M}*$/u.test(before);
};

const sentenceStops = (text: string, addresses: readonly Span[]): number[] =>
  [...text.matchAll(stops)]
    .filter(({ index }) => !addresses.some(({ start, end }) => index >= start && index < end))
    .filter((match) => !/^\.(?![.!?…])/u.test(match[0]) || !isOfWord(text, match.index))
    .map((match) => match.index + match[0].length);

/** The places after which a new window begins, in order. */
export type Cuts = readonly number[];

/** Where paragraphs end: at blank lines. */
export const paragraphCuts = (text: string): Cuts => ends(text, blankLine);

/** Where sentences end. `addresses` are spans inside of which none does. */
export const sentenceCuts = (text: string, addresses: readonly Span[]): Cuts =>
  [...ends(text, lineBreak), ...sentenceStops(text, addresses)].sort((a, b) => a - b);

/** Whether two places are in one window. A match belongs to the window in which it starts. */
export const isSameWindow = (cuts: Cuts, a: number, b: number): boolean =>
  cuts.every((cut) => cut <= a === cut <= b);
