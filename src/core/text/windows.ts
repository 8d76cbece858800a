import { abbreviations } from './abbreviations.ts';
import { classBefore, isWordClass } from './characters.ts';
import { countBefore } from './count-before.ts';
import type { Span } from './span.ts';

/** The sentences and paragraphs of a text, numbered from 0. Offsets are into that text. */
export interface Windows {
  /** The number of the sentence that holds the character at `offset`. */
  sentenceAt(offset: number): number;
  /** The number of the paragraph that holds the character at `offset`. */
  paragraphAt(offset: number): number;
}

// Ideographic stops end a sentence without white space, since their scripts have none.
const ending = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|[.!?…]+|[。！？｡]+/gu;
const closing = /[)\]}"'”’»›*_]/u;
const blankLine =
  /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\n\r\v\f\u0085\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])|\u2029/gu;

// The longest abbreviation has six characters.
const ABBREVIATION_MOST = 8;

/** "17. mai", "No. 5": what goes on like this ends no sentence. */
const day = /(?:^|[^\p{L}\p{Nd}.,])\p{Nd}{1,2}$/u;
const month =
  /^\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?![\p{L}\p{Nd}])/u;
const beforeNumber = /(?:^|[^\p{L}\p{Nd}])(?:nos?|fig)$/iu;
const number = /^\. ?\p{Nd}/u;

/** Whether the full stop at `at` belongs to an abbreviation, a single letter, a day or a number. */
const stopsNothing = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - ABBREVIATION_MOST), at);
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return true;
  const letter = /(?:^|[^\p{L}\p{M}\p{Nd}_])\p{L}\p{M}*$/u;
  if (letter.test(before.slice(-6))) return true;
  const after = text.slice(at, at + 13);
  return (
    (day.test(before) && month.test(after)) || (beforeNumber.test(before) && number.test(after))
  );
};

/** Where the sentence ends that the stop from `start` to `end` ends, or null where it ends none. */
const sentenceEnd = (text: string, start: number, end: number): number | null => {
  const mark = text.charAt(start);
  if (/[。！？｡]/.test(mark)) return end;
  if (!/[.!?…]/.test(mark)) return end;
  let at = end;
  while (at < text.length && closing.test(text.charAt(at))) at += 1;
  if (at < text.length && !/\s/u.test(text.charAt(at))) return null;
  const single = end - start === 1 && mark === '.';
  return single && isWordClass(classBefore(text, start)) && stopsNothing(text, start) ? null : at;
};

const sentenceEnds = (text: string, addresses: readonly Span[]): number[] => {
  const ends: number[] = [];
  let next = 0;
  for (const match of text.matchAll(ending)) {
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    if ((addresses[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const end = sentenceEnd(text, match.index, match.index + match[0].length);
    if (end !== null) ends.push(end);
  }
  return ends;
};

const paragraphEnds = (text: string): number[] =>
  Array.from(text.matchAll(blankLine), (match) => match.index + match[0].length);

/** How many of the sorted `ends` lie at or before `offset`. */
const countUpTo = (ends: readonly number[], offset: number): number =>
  countBefore(ends.length, (index) => (ends[index] as number) <= offset);

/**
 * Finds where sentences and paragraphs end, as the pack format's "Windows" says. `addresses` are
 * the URLs, mail addresses, handles and tags of the text, in order: nothing ends inside one.
 */
export const windowsOf = (text: string, addresses: readonly Span[]): Windows => {
  const sentences = sentenceEnds(text, addresses);
  const paragraphs = paragraphEnds(text);
  return {
    sentenceAt: (offset) => countUpTo(sentences, offset),
    paragraphAt: (offset) => countUpTo(paragraphs, offset),
  };
};
