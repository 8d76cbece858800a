import type { Span } from '../../text/span.ts';
import { beginsAfter, endsBefore, leftmostLongest } from './spans.ts';

/** Three or more `!` and `?` with at least one `!`, and none before or after them. */
export const exclaiming = (text: string): Span[] =>
  leftmostLongest(text, (whole, start, end) => {
    const marks = whole.slice(start, end);
    return (
      marks.length >= 3 &&
      /^[!?]+$/.test(marks) &&
      marks.includes('!') &&
      !endsBefore(whole, start, /[!?]/) &&
      !beginsAfter(whole, end, /[!?]/)
    );
  });
