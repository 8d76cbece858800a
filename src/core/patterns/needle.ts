import { type CharacterSet, nativeRanges } from './character-set.ts';
import type { Node } from './syntax.ts';

/**
 * A quick look whether a text can hold a match at all: most posts hold none. A needle is a word, or
 * one of several, that stands in every match of a pattern: `guarantee` in `\bguarantee\w*`, `Inc` or
 * `Ltd` in `[A-Z]\w+ (?:Inc|Ltd)`. The engine's own regular expressions find it, which is fast; and
 * linear too, since a needle has no repeats and no choices inside its words.
 */

/** The characters that may stand in each place of a word. */
type Word = readonly CharacterSet[];

/** Some words, one of which stands in every match. */
interface Needle {
  readonly words: readonly Word[];
  /** How rare it is, roughly: the bits that its least telling word decides. */
  readonly bits: number;
}

/** A longer word finds hardly less. */
const LONGEST_WORD = 12;

/** The widest set that still makes a word rarer, such as `[A-Z]`. */
const WIDEST_SET = 26;

const isDigits = ({ names }: CharacterSet): boolean =>
  names.length === 1 && names[0]?.name === '\\d' && !names[0].negated;

/** How many characters a set holds, case aside; `Infinity` where that is not plain. */
const widthOf = (set: CharacterSet): number => {
  if (set.negated || (set.names.length > 0 && !isDigits(set))) return Number.POSITIVE_INFINITY;
  return set.ranges.reduce((sum, { low, high }) => sum + high - low + 1, isDigits(set) ? 10 : 0);
};

const bitsOf = (word: Word): number =>
  word.reduce((sum, set) => sum + Math.log2(128 / widthOf(set)), 0);

/** The word that a node is, such as `abc` and `\d{3}`; null for one that is more, or too wide. */
const wordOf = (node: Node): Word | null => {
  if (node.kind === 'assertion') return [];
  if (node.kind === 'character') {
    const width = widthOf(node.set);
    return width > 0 && width <= WIDEST_SET ? [node.set] : null;
  }
  if (node.kind === 'repeat') return node.least === node.most ? turnsOf(node) : null;
  if (node.kind !== 'sequence') return null;
  const parts = node.items.map(wordOf);
  return parts.every((part) => part !== null) ? parts.flat() : null;
};

/** What surely stands at either end of a node, such as two digits for `\d{2,}`; null if that is not plain. */
const turnsOf = (node: Node): Word | null => {
  if (node.kind !== 'repeat') return null;
  const body = wordOf(node.body);
  if (body === null) return null;
  if (body.length * node.least > LONGEST_WORD) return null;
  return Array.from({ length: node.least }, () => body).flat();
};

const needleOfWord = (word: Word): Needle => {
  const words = [word.slice(0, LONGEST_WORD)];
  return { words, bits: bitsOf(words[0] as Word) };
};

const rarest = (needles: readonly Needle[]): Needle =>
  needles.reduce((best, needle) => (needle.bits > best.bits ? needle : best));

/** The best needle of parts that follow each other: neighbours that are words make one. */
const needleOfSequence = (items: readonly Node[]): Needle => {
  const needles: Needle[] = [];
  let run: CharacterSet[] = [];
  for (const item of items) {
    const word = wordOf(item);
    if (word !== null) {
      run.push(...word);
      continue;
    }
    const turns = turnsOf(item) ?? [];
    needles.push(needleOfWord([...run, ...turns]), needleOf(item));
    run = [...turns];
  }
  return rarest([...needles, needleOfWord(run)]);
};

/** The empty word stands in every match: the needle that tells nothing. */
const anything: Needle = { words: [[]], bits: 0 };

const needleOf = (node: Node): Needle => {
  switch (node.kind) {
    case 'character':
    case 'assertion':
      return needleOfWord(wordOf(node) ?? []);
    case 'sequence':
      return needleOfSequence(node.items);
    case 'choice': {
      const needles = node.options.map(needleOf);
      return {
        words: needles.flatMap(({ words }) => words),
        bits: Math.min(...needles.map(({ bits }) => bits)),
      };
    }
    case 'repeat':
      return node.least > 0 ? needleOf(node.body) : anything;
  }
};

const nativeSet = (set: CharacterSet): string =>
  `[${nativeRanges(set.ranges)}${isDigits(set) ? '\\p{Nd}' : ''}]`;

/** How a place of a word is shown: its character in small letters, `\\d`, or `.` for one of several. */
const shown = (set: CharacterSet): string => {
  if (isDigits(set)) return '\\d';
  const [range, ...more] = set.ranges;
  if (range === undefined || more.length > 0 || range.low !== range.high) return '.';
  return String.fromCodePoint(range.low).toLowerCase();
};

/** A quick look whether a text can hold a match. */
export interface Look {
  /** The words that it looks for, to be read by people; none where it can't tell. */
  readonly words: readonly string[];
  /**
   * Whether a text may hold a match. Its yes may be wrong, its no is not: it asks for the words in
   * any case, whatever the pattern says.
   */
  mayMatch(text: string): boolean;
}

/** Prepares the quick look for a pattern. */
export const lookFor = (node: Node): Look => {
  const { words, bits } = needleOf(node);
  if (bits === 0) return { words: [], mayMatch: () => true };
  let native: RegExp | undefined;
  return {
    words: words.map((word) => word.map(shown).join('')),
    mayMatch: (text) => {
      native ??= new RegExp(words.map((word) => word.map(nativeSet).join('')).join('|'), 'iu');
      return native.test(text);
    },
  };
};
