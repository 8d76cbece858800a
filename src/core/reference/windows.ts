import { abbreviations } from '../text/abbreviations.ts';
import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';

/** Windows of the format: where paragraphs and sentences end. Places are in UTF-16 code units. */

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
// Two line breaks with nothing but white space between, or a paragraph separator.
const blankLine =
  /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\n\r\v\f\u0085\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])|\u2029/gu;
const stops = /[.!?…]+[.!?…)\]}"'»”’›*_]*(?=[\s\u0085]|$)/gu;

const ends = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

// The stops of Chinese and Japanese, which no white space follows.
const wideStop = /[。！？｡]/gu;
// "12. mars" and "No. 5", as the notes to the format say.
const day = /(?<![\p{L}\p{Nd}.,])\p{Nd}{1,2}$/u;
const months = 'januar februar mars april mai juni juli august september oktober november desember';
const numbered = /(?<![\p{L}\p{Nd}])(?:nos?|fig)$/iu;

/** Whether a single full stop at this place belongs to the word or number before it. */
const isOfWord = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const word = /^ (\p{Ll}+)(?![\p{L}\p{Nd}])/u.exec(after)?.[1] ?? '-';
  if (day.test(before) && months.split(' ').includes(word)) return true;
  if (numbered.test(before) && /^ ?\p{Nd}/u.test(after)) return true;
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
  [...ends(text, lineBreak), ...ends(text, wideStop), ...sentenceStops(text, addresses)].sort(
    (a, b) => a - b,
  );

/** Whether two places are in one window. A match belongs to the window in which it starts. */
export const isSameWindow = (cuts: Cuts, a: number, b: number): boolean =>
  cuts.every((cut) => cut <= a === cut <= b);
