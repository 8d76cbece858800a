import type { Span } from './span.ts';

/** A text with spans in it, in order, not overlapping. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Reads the notation that tests use so that a span can be seen: `ring «912 34 567»` is the text
 * without the guillemets and the span between them.
 * @throws where a guillemet has no partner, since the test would mean something else than it says.
 */
export const readMarked = (marked: string): MarkedText => {
  const spans: Span[] = [];
  let text = '';
  let open: number | null = null;
  for (const character of marked) {
    if (character === '«') {
      if (open !== null) throw new Error(`"${marked}": close a mark with » before the next «`);
      open = text.length;
    } else if (character === '»') {
      if (open === null) throw new Error(`"${marked}": a » has no « before it`);
      spans.push({ start: open, end: text.length });
      open = null;
    } else {
      text += character;
    }
  }
  if (open !== null) throw new Error(`"${marked}": a « has no » after it`);
  return { text, spans };
};

/** The notation for a text and spans of it, the way back from `readMarked`. Overlaps are cut. */
export const writeMarked = (text: string, spans: readonly Span[]): string => {
  let marked = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    if (span.end < start) continue;
    marked += `${text.slice(at, start)}«${text.slice(start, span.end)}»`;
    at = span.end;
  }
  return marked + text.slice(at);
};
