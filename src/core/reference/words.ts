import type { Span } from '../text/span.ts';
import type { Cell } from './fold.ts';

/** Words, as "Terms" of the format has them, and what a reader sees as one character. */

const wordCharacter = /^[\p{L}\p{Nd}_\p{M}]$/u;
const mark = /^\p{M}$/u;

/** Scripts in which each character is a word, as a set of a regular expression in `v` mode. */
export const aloneSet =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}]';
const aloneScripts = new RegExp(`^${aloneSet}$`, 'v');

/** Whether a folded character is a letter, digit, underscore or combining mark. */
export const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && wordCharacter.test(char);

/** For each folded character the number of its word, null where it is in none. Marks belong to what they stand on. */
export const wordNumbers = (cells: readonly Cell[]): (number | null)[] => {
  let number = 0;
  let base: string | null = null;
  return cells.map(({ char }, index) => {
    const isFirst = index === 0 || !isWordCharacter(cells[index - 1]?.char);
    if (isFirst) base = null;
    if (!isWordCharacter(char)) return null;
    const isMark = mark.test(char);
    const alone = aloneScripts.test(char) || (base !== null && aloneScripts.test(base));
    if (isFirst || (!isMark && alone)) number += 1;
    if (!isMark) base = char;
    return number;
  });
};

/** Whether a word may begin or end before the character of this index. */
export const isBoundary = (numbers: readonly (number | null)[], index: number): boolean => {
  const before = numbers[index - 1] ?? null;
  return before === null || before !== (numbers[index] ?? null);
};

/** The words of a folded text: where each is in the text it comes from, and its folded characters. */
export const wordsOf = (cells: readonly Cell[]): (Span & { readonly word: string })[] => {
  const found: { start: number; end: number; word: string }[] = [];
  const numbers = wordNumbers(cells);
  cells.forEach(({ char, start, end }, index) => {
    if (numbers[index] === null) return;
    const last = found.at(-1);
    if (last !== undefined && !isBoundary(numbers, index)) {
      last.word += char;
      last.end = end;
    } else {
      found.push({ start, end, word: char });
    }
  });
  return found;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Widens spans of a text to whole graphemes (Unicode UAX #29). */
export const widener = (text: string): ((span: Span) => Span) => {
  const edges = [...segmenter.segment(text)].map(({ index }) => index);
  edges.push(text.length);
  return ({ start, end }) => ({
    start: edges.findLast((edge) => edge <= start) ?? 0,
    end: edges.find((edge) => edge >= end) ?? text.length,
  });
};
