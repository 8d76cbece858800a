import { isHighSurrogate, isLowSurrogate } from './characters.ts';
import type { Span } from './span.ts';

/** One replaced stretch: from `start`, `removed` was taken out and `inserted` was put in. */
export interface Edit {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Whether a cut at `at` would part the halves of a surrogate pair. */
const partsPair = (text: string, at: number): boolean =>
  at > 0 && isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));

/**
 * The one stretch in which two texts differ, by their common start and end; null where they are
 * equal. It never parts a surrogate pair of either text.
 */
export const editBetween = (before: string, after: string): Edit | null => {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (partsPair(before, start) || partsPair(after, start)) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (partsPair(before, before.length - tail) || partsPair(after, after.length - tail)) tail -= 1;
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
  };
};

/** Whether putting `inserted` right at an edge leaves the words in the span what they were. */
const leavesWordsAlone = (inserted: string, atEnd: boolean): boolean =>
  atEnd ? /^[\s.,;:!?…)]/u.test(inserted) : /\s$/u.test(inserted);

/**
 * Where a span of the old text lies in the new one: shifted by an edit before it, unchanged by an
 * edit after it, null where the edit overlaps it. An edit at its very edge counts as touching it,
 * but for white space, or closing punctuation after it, that someone goes on with.
 */
export const moveSpan = (span: Span, edit: Edit): Span | null => {
  const end = edit.start + edit.removed.length;
  const shift = edit.inserted.length - edit.removed.length;
  const pure = edit.removed === '';
  const before =
    end < span.start || (end === span.start && pure && leavesWordsAlone(edit.inserted, false));
  if (before) return { start: span.start + shift, end: span.end + shift };
  const after =
    edit.start > span.end ||
    (edit.start === span.end && pure && leavesWordsAlone(edit.inserted, true));
  return after ? { start: span.start, end: span.end } : null;
};
