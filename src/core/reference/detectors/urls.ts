import type { Span } from '../../text/span.ts';

const url = /(?:https?:\/\/|(?<![\p{L}\p{M}\p{Nd}_])www\.)[^\s<>"“”«»]+/giu;

/** Punctuation at the end belongs to the sentence (docs/pack-format.md, "Links"). */
const trailing = /[.,:;!?…)\]}'’*_~]+$/u;

/** The URLs of a plain text: `http://`, `https://` or `www.` and all to a space, quotation mark or angle bracket. */
export const urls = (text: string): Span[] =>
  [...text.matchAll(url)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(trailing, '').length,
  }));
