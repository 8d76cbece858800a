import { linksOf } from '../text/links.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import type { Detector } from './detector.ts';

/**
 * Shouting, as format 1 defines it: a run of three or more words and twelve or more letters, over
 * 80 % of them capitals. A run begins and ends with a word in capitals and is as long as it can be,
 * so that a small word inside does not end it. Words are as in the format's Terms, with what an
 * apostrophe joins; words without letters count for nothing; a blank line, an address or a handle
 * ends a run.
 */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;
// Over 80 % capitals means that five for every capital are more than four for every letter.
const FOR_CAPITAL = 5;
const FOR_LETTER = 4;

interface Word extends Span {
  readonly letters: number;
  /** Above zero where the word itself is over 80 % capitals; the sum decides over a run. */
  readonly loudness: number;
}

const wordOrBreak = /\p{L}[\p{L}\p{M}\p{Nd}_]*(?:['’][\p{L}\p{M}]+)*|\n[^\S\n]*\n/gu;
const letter = /\p{L}/u;
const capital = /\p{Lu}/u;

const wordOf = (found: string, start: number): Word => {
  let letters = 0;
  let capitals = 0;
  for (const character of found) {
    if (letter.test(character)) letters += 1;
    if (capital.test(character)) capitals += 1;
  }
  const loudness = FOR_CAPITAL * capitals - FOR_LETTER * letters;
  return { start, end: start + found.length, letters, loudness };
};

/** The words of a text, in stretches that a run may not leave. */
const stretchesOf = (text: string, addresses: readonly Span[]): Word[][] => {
  const stretches: Word[][] = [[]];
  for (const { 0: found, index: start } of text.matchAll(wordOrBreak)) {
    const ends = found.startsWith('\n') || overlapsAny(addresses, { start, end: start + 1 });
    if (ends) stretches.push([]);
    else stretches.at(-1)?.push(wordOf(found, start));
  }
  return stretches;
};

/** Sums over the first words: before the word at `at`, so one more than there are words. */
const sumsOf = (words: readonly Word[], count: (word: Word) => number): number[] => {
  const sums = [0];
  for (const word of words) sums.push((sums.at(-1) ?? 0) + count(word));
  return sums;
};

/** For each place the highest sum from there on; it never rises, so it can be searched by halves. */
const highestFrom = (sums: readonly number[]): number[] => {
  const highest = [...sums];
  for (let at = highest.length - 2; at >= 0; at -= 1) {
    highest[at] = Math.max(highest[at] ?? 0, highest[at + 1] ?? 0);
  }
  return highest;
};

/** The last place whose sum is above `floor`. */
const lastAbove = (highest: readonly number[], floor: number): number => {
  let low = 0;
  let high = highest.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((highest[middle] ?? 0) > floor) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const runsIn = (words: readonly Word[]): Span[] => {
  const loudness = sumsOf(words, (word) => word.loudness);
  const letters = sumsOf(words, (word) => word.letters);
  const highest = highestFrom(loudness);
  const runs: Span[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if ((words[first]?.loudness ?? 0) <= 0) continue;
    let end = lastAbove(highest, loudness[first] ?? 0);
    while ((words[end - 1]?.loudness ?? 1) <= 0) end -= 1;
    const long = (letters[end] ?? 0) - (letters[first] ?? 0) >= FEWEST_LETTERS;
    if (end - first < FEWEST_WORDS || !long) continue;
    runs.push({ start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 });
    first = end - 1;
  }
  return runs;
};

// Ten capitals are the fewest of twelve letters; most posts end here.
const fewestCapitals = /(?:\p{Lu}\P{Lu}*){10}/u;

export const shouting: Detector = {
  id: 'shouting',
  find: (text) => {
    if (!fewestCapitals.test(text)) return [];
    const addresses = linksOf(text).filter(({ kind }) => kind !== 'hashtag');
    return stretchesOf(text, addresses).flatMap(runsIn);
  },
};
