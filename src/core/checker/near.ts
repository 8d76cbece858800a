import type { Window } from '../packs/pack.ts';
import { countBefore } from '../text/count-before.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** Whether a span has one of a set of others in its window. */
export type IsNear = (span: Span) => boolean;

/**
 * Prepares the question whether a span has one of `others` within a window. Building takes time
 * linear in `others`, each answer at most the logarithm of it. `others` are in order.
 */
export const nearTo = (others: readonly Span[], within: Window, reading: Reading): IsNear => {
  if (others.length === 0) return () => false;
  if (within === 'post') return () => true;
  if (within === 'match') return overlapping(others);
  if (typeof within === 'object') return withinWords(others, within.words, reading);
  const number = (span: Span): number =>
    within === 'sentence'
      ? reading.windows.sentenceAt(span.start)
      : reading.windows.paragraphAt(span.start);
  const numbers = new Set(others.map(number));
  return (span) => numbers.has(number(span));
};

/** How many of the ordered spans start before `offset`. */
const startedBefore = (spans: readonly Span[], offset: number): number =>
  countBefore(spans.length, (index) => (spans[index] as Span).start < offset);

const overlapping = (others: readonly Span[]): IsNear => {
  // The furthest end so far, so that a long span far to the left is not missed.
  const furthest = others.map(() => 0);
  for (const [at, other] of others.entries()) {
    furthest[at] = Math.max(other.end, furthest[at - 1] ?? 0);
  }
  return (span) => {
    const before = startedBefore(others, span.end);
    return before > 0 && (furthest[before - 1] as number) > span.start;
  };
};

const withinWords = (others: readonly Span[], most: number, reading: Reading): IsNear => {
  const paragraphOf = (span: Span): number => reading.windows.paragraphAt(span.start);
  const paragraphs = others.map(paragraphOf);
  // The furthest end so far in the same paragraph: the nearest on the left.
  const furthest = others.map((other) => other.end);
  for (const at of others.keys()) {
    if (at === 0 || paragraphs[at] !== paragraphs[at - 1]) continue;
    furthest[at] = Math.max(furthest[at] as number, furthest[at - 1] as number);
  }
  return (span) => {
    const paragraph = paragraphOf(span);
    const right = startedBefore(others, span.start);
    const next = others[right];
    if (
      next !== undefined &&
      paragraphs[right] === paragraph &&
      reading.wordsBetween(span.end, next.start) <= most
    ) {
      return true;
    }
    const left = right - 1;
    return (
      left >= 0 &&
      paragraphs[left] === paragraph &&
      reading.wordsBetween(furthest[left] as number, span.start) <= most
    );
  };
};
