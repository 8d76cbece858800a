import type { Span } from './span.ts';

/**
 * Widening spans to whole graphemes (what a reader sees as one character), so that a mark never
 * cuts a flag, a family emoji or a letter from its accent (Unicode Standard Annex 29).
 *
 * `Intl.Segmenter` costs a hundred times more per character than all else here, so it sees only
 * the surroundings of an edge, and only where an edge can cut something at all.
 */

// How far from an edge a grapheme is looked for: enough for 30 flags in a row or 100 stacked marks.
const REACH = 128;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether the character is one that no grapheme goes on after or before, but for CR LF. */
const standsAlone = (unit: number): boolean =>
  (unit < 0x300 && unit !== 0x0d && unit !== 0x0a && unit !== 0xad) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x9fff) ||
  (unit >= 0x0400 && unit <= 0x0482) ||
  (unit >= 0x2010 && unit <= 0x2027);

const cutsNothing = (text: string, edge: number): boolean =>
  edge <= 0 ||
  edge >= text.length ||
  (standsAlone(text.charCodeAt(edge - 1)) && standsAlone(text.charCodeAt(edge)));

/** The start of a stretch around `edge` in which graphemes can be counted on their own. */
const stretchStart = (text: string, edge: number): number => {
  let at = edge - 1;
  while (at > 0 && edge - at < REACH && !standsAlone(text.charCodeAt(at))) at -= 1;
  return at;
};

const stretchEnd = (text: string, edge: number): number => {
  let at = edge;
  while (at < text.length && at - edge < REACH && !standsAlone(text.charCodeAt(at))) at += 1;
  return Math.min(at + 1, text.length);
};

/** The grapheme that `edge` cuts, or an empty span at the edge where it cuts none. */
const graphemeAcross = (text: string, edge: number): Span => {
  if (cutsNothing(text, edge)) return { start: edge, end: edge };
  const from = stretchStart(text, edge);
  const stretch = text.slice(from, stretchEnd(text, edge));
  const found = segmenter.segment(stretch).containing(edge - from);
  if (found === undefined || found.index === edge - from) return { start: edge, end: edge };
  return { start: from + found.index, end: from + found.index + found.segment.length };
};

/** The smallest span of whole graphemes that holds the stretch from `start` to `end` of `text`. */
export const widenToGraphemes = (text: string, start: number, end: number): Span => ({
  start: graphemeAcross(text, start).start,
  end: graphemeAcross(text, end).end,
});
