import { overlapsAny, type Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import { follows } from './surroundings.ts';

/**
 * IP addresses: `84.208.20.110` (RFC 791: four numbers to 255) and `2a01:799:1b4::7` (RFC 4291, with
 * the text forms of RFC 5952).
 *
 * Private, link-local and documentation ranges count: they tell how a network is laid out, or stand
 * for an address that would be found. Loopback and the unspecified address (127.0.0.1, 0.0.0.0, ::1,
 * ::) are everybody's and do not, nor do numbers of versions and sections.
 */

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const v4 = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Nd}_.#§-])${octet}(?:\\.${octet}){3}(?![\\p{L}\\p{M}\\p{Nd}_-]|\\.\\p{Nd})`,
  'gu',
);

/** Products whose versions have four numbers, and the words for a version or a section. */
const versioned =
  /(?:§|(?<!\p{L})(?:v|ver|versj\p{L}*|version\p{L}*|build|release|rev|firmware|driver|sdk|app|chrome|chromium|edge|firefox|opera|safari|windows|android|ios|kap|kapit\p{L}*|punkt|pkt|avsnitt|section|sec|chapter|clause|art|artikkel|article)[.:]?)[ ]?$/iu;

const isLoopback = (address: string): boolean => /^(?:127|0)\./.test(address);

const v4Spans = (text: string): Span[] => {
  const spans: Span[] = [];
  for (const { 0: found, index: start } of text.matchAll(v4)) {
    if (isLoopback(found) || follows(text, start, versioned)) continue;
    spans.push({ start, end: start + found.length });
  }
  return spans;
};

// The longest form has 45 characters: eight groups, the last two as a v4 address.
const v6Run =
  /(?<![\p{L}\p{M}\p{Nd}_:.])[0-9A-Fa-f:]{3,39}(?:\.\d{1,3}){0,3}(?![\p{L}\p{M}\p{Nd}_:]|\.\p{Nd})/gu;
const v4Tail = new RegExp(`(?<=:)${octet}(?:\\.${octet}){3}$`);

const GROUPS = 8;

/** Whether groups could be counts, times or words: `12:30:45`, `dead::beef`. */
const looksLikeWords = (groups: readonly string[]): boolean =>
  !groups.some((group) => group.length > 2) || !groups.some((group) => /\d/.test(group));

/** ::1 and ::, however long they are written: nothing but zeros, and at the very end perhaps a one. */
const isOwnMachine = (address: string): boolean => /^[0:]*1?$/.test(address);

const isV6 = (written: string): boolean => {
  const tail = v4Tail.exec(written)?.[0];
  // A v4 tail stands for the last two groups.
  const address = tail === undefined ? written : `${written.slice(0, -tail.length)}0:0`;
  if (address.includes('.')) return false;
  const halves = address.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (halves.length > 2 || !groups.every((group) => /^[\dA-Fa-f]{1,4}$/.test(group))) return false;
  if (halves.length === 1 ? groups.length !== GROUPS : groups.length >= GROUPS) return false;
  return tail === undefined ? !looksLikeWords(groups) && !isOwnMachine(address) : !isLoopback(tail);
};

const v6Spans = (text: string): Span[] => {
  const spans: Span[] = [];
  for (const { 0: found, index: start } of text.matchAll(v6Run)) {
    // One colon at the end is a sentence's.
    const written = found.replace(/(?<!:):$/, '');
    if (isV6(written)) spans.push({ start, end: start + written.length });
  }
  return spans;
};

export const ipAddress: Detector = {
  id: 'ip-address',
  find: (text) => {
    const long = text.includes(':') ? v6Spans(text) : [];
    // The tail of ::ffff:84.208.20.110 is told once.
    const short = v4Spans(text).filter((span) => !overlapsAny(long, span));
    return [...long, ...short].sort((a, b) => a.start - b.start);
  },
};
