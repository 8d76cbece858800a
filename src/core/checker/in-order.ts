import type { Window } from '../packs/pack.ts';
import { countBefore } from '../text/count-before.ts';
import type { Span } from '../text/span.ts';
import type { IsNear } from './near.ts';
import type { Reading } from './reading.ts';

/** Whether something that starts behind a span is in the span's window. What starts further left is, if it is. */
type IsInWindow = (span: Span, behind: Span) => boolean;

const windowTest = (within: Window, reading: Reading): IsInWindow => {
  const { windows } = reading;
  if (within === 'post') return () => true;
  if (within === 'match') return () => false;
  if (within === 'sentence')
    return (span, { start }) => windows.sentenceAt(span.start) === windows.sentenceAt(start);
  const isInParagraph: IsInWindow = (span, { start }) =>
    windows.paragraphAt(span.start) === windows.paragraphAt(start);
  if (within === 'paragraph') return isInParagraph;
  return (span, behind) =>
    isInParagraph(span, behind) && reading.wordsBetween(span.end, behind.start) <= within.words;
};

/** The matches of one member, in order, and for each which of it and those after it ends first. */
interface Member {
  readonly spans: readonly Span[];
  readonly endsFirst: readonly Span[];
}

const memberOf = (spans: readonly Span[]): Member => {
  const endsFirst = [...spans];
  for (let at = spans.length - 2; at >= 0; at -= 1) {
    const later = endsFirst[at + 1] as Span;
    if (later.end < (endsFirst[at] as Span).end) endsFirst[at] = later;
  }
  return { spans, endsFirst };
};

/**
 * Prepares the question whether a span is followed by a match of each of some members, one behind
 * the other, all in its window. Building takes time linear in the matches, an answer for each
 * member the logarithm of it. The matches of a member are in order.
 */
export const followedBy = (
  found: readonly (readonly Span[])[],
  within: Window,
  reading: Reading,
): IsNear => {
  const isInWindow = windowTest(within, reading);
  const members = found.map(memberOf);
  return (span) => {
    let end = span.end;
    for (const { spans, endsFirst } of members) {
      const next = countBefore(spans.length, (at) => (spans[at] as Span).start < end);
      // What ends first leaves the most room. Where it is behind the window, what is in the window
      // ends behind it too: enough for the last member, and no other can follow.
      const match = [endsFirst[next], spans[next]].find(
        (one) => one !== undefined && isInWindow(span, one),
      );
      if (match === undefined) return false;
      end = match.end;
    }
    return true;
  };
};
