import { overlaps, type Span } from '../../text/span.ts';
import { addresses } from './addresses.ts';

interface Word extends Span {
  readonly letters: number;
  readonly capitals: number;
}

/** A word from its first letter on, with apostrophes inside. */
const form = /\p{L}[\p{L}\p{M}\p{Nd}_]*(?:['’][\p{L}\p{M}\p{Nd}_]+)*/gu;

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    letters: count(match[0], /\p{L}/gu),
    capitals: count(match[0], /[\p{Lu}\p{Lt}]/gu),
  }));

const isCapital = ({ letters, capitals }: Word): boolean => capitals / letters > 0.8;

/** Whether something between two words parts them: a blank line, a URL, a mail address or a handle. */
const isParted = (text: string, taken: readonly Span[], words: readonly Word[]): boolean => {
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return (
    /\n[^\S\n]*\n/.test(text.slice(span.start, span.end)) ||
    taken.some((address) => overlaps(address, span))
  );
};

const isShouted = (words: readonly Word[]): boolean => {
  const lettered = words.filter(({ letters }) => letters > 0);
  const letters = lettered.reduce((sum, word) => sum + word.letters, 0);
  const capitals = lettered.reduce((sum, word) => sum + word.capitals, 0);
  return lettered.length >= 3 && letters >= 12 && capitals / letters > 0.8;
};

/** Runs of three or more words, twelve or more letters, over 80 % of them capitals: from each word the longest. */
export const shouting = (text: string): Span[] => {
  const words = wordsOf(text);
  const taken = addresses(text).filter(({ start }) => text[start] !== '#');
  const found: Span[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const last = longestFrom(text, taken, words, first);
    if (last === null) continue;
    found.push({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
    first = last;
  }
  return found;
};

const longestFrom = (
  text: string,
  taken: readonly Span[],
  words: readonly Word[],
  first: number,
): number | null => {
  for (let last = words.length - 1; last > first; last -= 1) {
    const run = words.slice(first, last + 1);
    const [from, to] = [run[0], run.at(-1)];
    if (
      from &&
      to &&
      isCapital(from) &&
      isCapital(to) &&
      isShouted(run) &&
      !isParted(text, taken, run)
    )
      return last;
  }
  return null;
};
