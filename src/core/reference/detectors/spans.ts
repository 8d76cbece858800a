import type { Span } from '../../text/span.ts';

/** Whether a stretch of a text is what a detector looks for, with regard to what stands around it. */
export type Predicate = (text: string, start: number, end: number) => boolean;

/**
 * Of all substrings that the predicate accepts, the leftmost, of these the longest, and so on after its end: every one is
 * tried. `most` is the longest that is worth trying, in code units.
 */
export const leftmostLongest = (text: string, accepts: Predicate, most = text.length): Span[] => {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = longestFrom(text, start, Math.min(text.length, start + most), accepts);
    if (end !== null) found.push({ start, end });
    start = end ?? start + 1;
  }
  return found;
};

const longestFrom = (
  text: string,
  start: number,
  last: number,
  accepts: Predicate,
): number | null => {
  for (let end = last; end > start; end -= 1) if (accepts(text, start, end)) return end;
  return null;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The spans widened to whole graphemes; those that meet in one grapheme become one. */
export const widened = (text: string, spans: readonly Span[]): Span[] => {
  const graphemes = [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const wide: Span[] = [];
  for (const span of spans) {
    const start = graphemes.find(({ end }) => end > span.start)?.start ?? span.start;
    const end = graphemes.find((grapheme) => grapheme.end >= span.end)?.end ?? span.end;
    const before = wide.at(-1);
    if (before !== undefined && before.end > start)
      wide[wide.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else wide.push({ start, end });
  }
  return wide;
};

/** Whether the whole of the stretch is of this form. */
export const isWhole = (form: RegExp): Predicate => {
  const whole = new RegExp(`^(?:${form.source})$`, form.flags);
  return (text, start, end) => whole.test(text.slice(start, end));
};

/** Whether what stands before `start` ends in this form. */
export const endsBefore = (text: string, start: number, form: RegExp): boolean =>
  new RegExp(`(?:${form.source})$`, form.flags).test(text.slice(0, start));

/** Whether what stands from `end` on begins with this form. */
export const beginsAfter = (text: string, end: number, form: RegExp): boolean =>
  new RegExp(`^(?:${form.source})`, form.flags).test(text.slice(end));

/** All substrings that the predicate accepts; those that overlap become one. */
export const everyReading = (text: string, accepts: Predicate, most = text.length): Span[] => {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = longestFrom(text, start, Math.min(text.length, start + most), accepts);
    if (end === null) continue;
    const before = found.at(-1);
    if (before !== undefined && before.end > start)
      found[found.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else found.push({ start, end });
  }
  return found;
};
