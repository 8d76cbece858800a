import type { Span } from '../text/span.ts';

/** By start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans of several matchers as one, in order, each place once. */
export const merged = (lists: readonly (readonly Span[])[]): readonly Span[] => {
  const full = lists.filter((list) => list.length > 0);
  if (full.length <= 1) return full[0] ?? [];
  return ordered(full.flat());
};

/** Spans in order, each place once. */
export const ordered = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort(bySpan);
  return sorted.filter((span, at) => {
    const before = sorted[at - 1];
    return before === undefined || before.start !== span.start || before.end !== span.end;
  });
};

/**
 * Thins overlapping spans from left to right: the earliest start stays, of one start the longest.
 * `spans` are in order.
 */
export const thinned = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (kept.length > 0 && span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
};
