import { countBefore } from './count-before.ts';

/** A stretch of a text: half-open, in UTF-16 code units, into the string that was checked. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `position` lies inside the span or at either of its edges, as a caret does. */
export const touches = (span: Span, position: number): boolean =>
  position >= span.start && position <= span.end;

/** Whether a span shares a code unit with one of several, which are in order and apart from each other. */
export const overlapsAny = (spans: readonly Span[], span: Span): boolean => {
  const next = countBefore(spans.length, (index) => (spans[index] as Span).end <= span.start);
  return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < span.end;
};
