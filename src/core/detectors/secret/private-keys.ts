import type { Span } from '../../text/span.ts';

/**
 * Private keys as text: PEM (RFC 7468, and the older RSA, EC and ENCRYPTED forms), OpenSSH, and
 * OpenPGP (RFC 9580, "ASCII armor"). A first line without a key after it is talk about keys.
 */

// Two dashes or more, since editors turn some of the five into one long dash.
const marker = /-{2,5} ?(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{2,5}/g;

// What stands between lines: white space, `\\n` in a JSON string, marks of a quotation.
const gap = '(?:\\s|\\\\[nr]|[>"\']){0,6}';

// Header lines (RFC 1421) may stand before the first line of base64.
const keyAfter = new RegExp(
  `^(?:\\s{0,4}[\\w-]{1,30}: [^\\n]{0,200}\\n){0,4}${gap}[A-Za-z0-9+/]{16}`,
);
const KEY_REACH = 1_000;

const body = new RegExp(`(?:${gap}[A-Za-z0-9+/=]{4,200}){1,400}`, 'y');

/** Where the lines of base64 after a first line end, if no last line follows. */
const bodyEnd = (text: string, from: number): number => {
  const start = from + text.slice(from, from + KEY_REACH).search(/[A-Za-z0-9+/]{16}/);
  body.lastIndex = start;
  return start + (body.exec(text)?.[0].length ?? 0);
};

/** Whether all between two lines is base64, be it ever so short. */
const isBase64 = (between: string): boolean =>
  /^[A-Za-z0-9+/=\s]{6,}$/.test(between) && /\d|[A-Z]{2}|[a-z][A-Z]/.test(between);

interface Begun extends Span {
  /** Where the first line ends. */
  readonly from: number;
  /** Whether a key is there, with or without a last line; then `end` is the end of its lines. */
  readonly sure: boolean;
}

const begunAt = (text: string, start: number, from: number): Begun => {
  const sure = keyAfter.test(text.slice(from, from + KEY_REACH));
  return { start, from, sure, end: sure ? bodyEnd(text, from) : from };
};

/** The private keys in a text, in order, from their first line to their last. */
export const privateKeys = (text: string): Span[] => {
  const spans: Span[] = [];
  let begun: Begun | null = null;
  for (const { 0: found, 1: kind, index } of text.matchAll(marker)) {
    const end = index + found.length;
    if (kind === 'BEGIN') {
      if (begun?.sure === true) spans.push({ start: begun.start, end: begun.end });
      begun = begunAt(text, index, end);
      continue;
    }
    if (begun?.sure === true || (begun !== null && isBase64(text.slice(begun.from, index)))) {
      spans.push({ start: begun.start, end });
    }
    begun = null;
  }
  if (begun?.sure === true) spans.push({ start: begun.start, end: begun.end });
  return spans;
};
