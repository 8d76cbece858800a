import type { Span } from '../../text/span.ts';
import { beginsAfter, endsBefore, leftmostLongest, type Predicate } from './spans.ts';

const octets = (written: string): number[] | null =>
  /^(?:(?:0|[1-9][0-9]{0,2})(?:\.(?!$)|$)){4}$/.test(written) &&
  written.split('.').every((octet) => Number(octet) <= 255)
    ? written.split('.').map(Number)
    : null;

/** What is counted in four numbers but is no address: before it stands the word. */
const counted =
  /(?<![\p{L}\p{M}])(?:v|ver|version|versions|versjon|versjonen|build|chrome|firefox|safari|edge|windows|ios|android|kapittel|kap|chapter|section)[.:]? ?|§§? ?/iu;

const isFourNumbers: Predicate = (text, start, end) => {
  const numbers = octets(text.slice(start, end));
  return (
    numbers !== null &&
    numbers[0] !== 127 &&
    numbers[0] !== 0 &&
    !endsBefore(text, start, /[\p{L}\p{M}\p{Nd}_.#-]/u) &&
    !endsBefore(text, start, counted) &&
    !beginsAfter(text, end, /[\p{L}\p{M}\p{Nd}_-]|\.\p{Nd}/u)
  );
};

/** The eight groups of an address of RFC 4291, 2.2, or null. */
const groupsOf = (written: string): number[] | null => {
  const tail = /(?<=:)[0-9.]+\.[0-9.]+$/.exec(written)?.[0];
  const four = tail === undefined ? null : octets(tail);
  if (tail !== undefined && four === null) return null;
  const [a = 0, b = 0, c = 0, d = 0] = four ?? [];
  const plain =
    tail === undefined
      ? written
      : `${written.slice(0, -tail.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const halves = plain.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const groups = halves.flat();
  if (halves.length > 2 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return null;
  const zeros = Array.from({ length: 8 - groups.length }, () => '0');
  return [...(halves[0] ?? []), ...zeros, ...(halves[1] ?? [])].map((group) =>
    Number.parseInt(group, 16),
  );
};

/** What is written in hexadecimal and colons for other reasons: no group of three, or no digit (`dead::beef`, times, MACs). */
const isTelling = (written: string): boolean =>
  written.includes('.') || (/[0-9a-f]{3}/i.test(written) && /[0-9]/.test(written));

const isHexadecimal: Predicate = (text, start, end) => {
  const written = text.slice(start, end);
  const groups = written.includes(':') ? groupsOf(written) : null;
  return (
    groups !== null &&
    isTelling(written) &&
    groups.some((group, at) => group > (at === 7 ? 1 : 0)) &&
    !/:(?:127|0)\.[0-9.]*$/.test(written) &&
    !endsBefore(text, start, /[\p{L}\p{M}\p{Nd}_:.]/u) &&
    !beginsAfter(
      text,
      end,
      written.endsWith(':')
        ? /[\p{L}\p{M}\p{Nd}_:]/u
        : /[\p{L}\p{M}\p{Nd}_]|:[\p{L}\p{M}\p{Nd}:]|\.\p{Nd}/u,
    )
  );
};

/** Addresses of the internet protocol, of both versions. */
export const ipAddress = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => isFourNumbers(whole, start, end) || isHexadecimal(whole, start, end),
    45,
  );
