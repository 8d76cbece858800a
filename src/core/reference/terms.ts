import type { Span } from '../text/span.ts';
import { type Cell, fold, remembered } from './fold.ts';
import { type Part, spanOf } from './links.ts';
import type { Folded, Reading } from './reading.ts';
import { isBoundary, isWordCharacter } from './words.ts';

/** Terms: every term is tried at every character of the text. */

/** What a term is made of: a character, a gap between words, or any number of word characters. */
type Element = string | typeof GAP | typeof STAR;
const GAP = 'gap';
const STAR = 'star';

const toElements = (folded: string): readonly Element[] => {
  const elements: Element[] = [];
  for (const char of folded) {
    const isGap = char === '-' || /\s/u.test(char);
    if (!isGap) elements.push(char === '*' ? STAR : char);
    else if (elements.at(-1) !== GAP) elements.push(GAP);
  }
  return elements;
};

/** The characters of a term that stand side by side wherever it is found. */
const runsOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .map((element) => (element === GAP || element === STAR ? '\n' : element))
    .join('')
    .split('\n');

interface Term {
  /** Of a term that is a tag or a handle its sign. */
  readonly sign: '#' | '@' | null;
  /** The elements behind the sign. */
  readonly body: readonly Element[];
  readonly runs: readonly string[];
}

const toTerm = (folded: string): Term => {
  const elements = toElements(folded);
  const [sign] = elements;
  if (sign !== '@' && sign !== '#') return { sign: null, body: elements, runs: runsOf(elements) };
  const body = elements.slice(1);
  return { sign, body, runs: runsOf(body) };
};

const termExactly = remembered((term) => toTerm(fold(term, true)));
const termFully = remembered((term) => toTerm(fold(term)));

const isSpace = (char: string | undefined): boolean =>
  char !== undefined && /^[\s\u0085]$/u.test(char);
const isBreak = (char: string | undefined): boolean =>
  char !== undefined && /^[\n\r\v\f\u0085\u2028\u2029]$/u.test(char);

/** Where gaps that begin here can end. */
const gapEnds = (cells: readonly Cell[], from: number): number[] => {
  if (cells[from]?.char === '-') return [from + 1];
  const found: number[] = [];
  let breaks = 0;
  for (let at = from; isSpace(cells[at]?.char); at += 1) {
    const char = cells[at]?.char;
    const isPair = char === '\n' && cells[at - 1]?.char === '\r' && at > from;
    if (isBreak(char) && !isPair) breaks += 1;
    if (breaks <= 1) found.push(at + 1);
  }
  return found;
};

/** All places up to which a star can stand for characters of one word. */
const starEnds = ({ cells, words }: Folded, from: number, isLast: boolean): number[] => {
  const found = [from];
  for (let at = from; isWordCharacter(cells[at]?.char); at += 1) {
    if (at > from && isBoundary(words, at)) break;
    // What a star stands for is of one word with the characters beside it.
    if (!isBoundary(words, isLast ? from : at + 1)) found.push(at + 1);
  }
  return found;
};

/** Where gaps and stars that begin here can end. */
interface Reach {
  gap(from: number): number[];
  /** `isLast` where no other character of a word follows. */
  star(from: number, isLast: boolean): number[];
}

/** All places where elements that begin here can end. */
const endsFrom = (
  elements: readonly Element[],
  cells: readonly Cell[],
  from: number,
  reach: Reach,
): number[] => {
  const [first, ...rest] = elements;
  if (first === undefined) return [from];
  const next: number[] = [];
  if (first === GAP) next.push(...reach.gap(from));
  else if (first === STAR) next.push(...reach.star(from, rest[0] === undefined || rest[0] === GAP));
  else if (cells[from]?.char === first) next.push(from + 1);
  return next.flatMap((at) => endsFrom(rest, cells, at, reach));
};

const isWordEdge = (element: Element | undefined): boolean =>
  element === STAR || (element !== GAP && isWordCharacter(element));

/** Matches in the text, and in tags as parts of the text. */
const inText = (elements: readonly Element[], folded: Folded): Span[] => {
  const { cells, words, parts } = folded;
  const reach: Reach = {
    gap: (from) => gapEnds(cells, from),
    star: (from, isLast) => starEnds(folded, from, isLast),
  };
  const isFree = (from: number, to: number): boolean =>
    !parts.some((part) => part.kind !== 'tag' && part.from < to && from < part.to);
  const [first] = elements;
  return cells.flatMap(({ char }, from) => {
    if (first !== char && first !== GAP && first !== STAR) return [];
    if (isWordEdge(elements[0]) && !isBoundary(words, from)) return [];
    const isBehindSign = parts.some((part) => part.kind === 'tag' && part.from + 1 === from);
    return endsFrom(elements, cells, from, reach)
      .filter((to) => to > from && (!isWordEdge(elements.at(-1)) || isBoundary(words, to)))
      .filter((to) => isFree(from, to))
      .map((to) => spanOf(cells, isBehindSign ? from - 1 : from, to));
  });
};

/** Matches with all of a tag or handle behind its sign: words run together, or are joined by `_`. */
const asTag = (elements: readonly Element[], cells: readonly Cell[], part: Part): Span[] => {
  const reach: Reach = {
    gap: (from) => (cells[from]?.char === '_' ? [from, from + 1] : [from]),
    // All of the tag is one word here, also the stops in a handle.
    star: (from) =>
      Array.from({ length: Math.max(0, part.to - from + 1) }, (_, index) => from + index),
  };
  const ends = endsFrom(elements, cells, part.from + 1, reach);
  return ends.includes(part.to) ? [spanOf(cells, part.from, part.to)] : [];
};

/** What a term finds in a text. */
export const matchTerm = (term: string, reading: Reading, exact: boolean): Span[] => {
  const { sign, body, runs } = exact ? termExactly(term) : termFully(term);
  const folded = exact ? reading.exact : reading.folded;
  // Where a part of it is nowhere in the text, nothing more needs to be tried.
  if (!runs.every((run) => folded.chars.includes(run))) return [];
  const kind = sign === '@' ? 'handle' : 'tag';
  // A term of one word is found in tags as it is in the text.
  const isWhole = sign !== null || body.includes(GAP);
  const tags = folded.parts.filter((part) => isWhole && part.kind === kind);
  return [
    ...(sign === null ? inText(body, folded) : []),
    ...tags.flatMap((part) => asTag(body, folded.cells, part)),
  ];
};
