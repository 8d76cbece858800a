import type { Span } from '../text/span.ts';
import { type Cell, fold } from './fold.ts';
import { aloneSet } from './words.ts';

/** Addresses, tags and handles, as "Links" and "Terms" of the format have them: what starts leftmost wins. */

/** Something that stands in a text besides plain words, as indices of its folded characters, half-open. */
export interface Part {
  readonly kind: 'link' | 'mail' | 'tag' | 'handle';
  readonly from: number;
  readonly to: number;
  /** Of a link: its host, folded. */
  readonly host?: string;
  /** Of a link: whether it has a scheme or `www.`. */
  readonly isWritten?: boolean;
}

const letter = '\\p{L}\\p{Nd}\\p{M}';
// Where an address ends at the latest: white space, control characters, quotes and angle brackets.
const rest = '[^\\s\\p{Cc}<>"«»。、（）「」—]';
const scheme = new RegExp(`https?://(?=[\\p{L}\\p{Nd}])${rest}+`, 'iuy');
const www = new RegExp(`(?<![[${letter}_]--${aloneSet}])www\\.(?=[${letter}.])${rest}+`, 'ivy');
// Two stops in a row, and marks that compose with nothing, are in no mail address.
const local = "[\\p{L}\\p{Nd}_.+%'-]";
const mail = new RegExp(
  `(?<![\\p{L}\\p{Nd}_]${local}*)(?=[\\p{L}\\p{Nd}_])(?!${local}*\\.\\.)${local}+(?<!\\.)@(?:[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?\\.)+(?:\\p{L}{2,}|xn--[a-z0-9]+)(?![.-]*[\\p{L}\\p{Nd}])`,
  'uy',
);
const bare = new RegExp(`(?<![\\p{L}\\p{Nd}_/@\\\\][.-]*)[\\p{L}\\p{Nd}][${letter}.-]*`, 'uy');
const afterHost = new RegExp(`(?::\\d+(?![${letter}_@]))?(?:[/?#]${rest}*)?`, 'uy');
// Signs start where a word could, and behind marks (a keycap).
const sign = `(?<![[\\p{L}\\p{Nd}_]--${aloneSet}])`;
// A sign behind `&` is a character reference.
const tag = new RegExp(`${sign}(?<!&)[#＃][${letter}_]+`, 'vy');
const handle = new RegExp(
  `${sign}[@＠][${letter}_]+(?:\\.[${letter}_]+)*(?:@[${letter}_]+(?:[.\\-][${letter}_]+)*)?`,
  'vy',
);

const at = (pattern: RegExp, text: string, place: number): string | undefined => {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
};

const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the punctuation that ends a sentence, a quotation, or a bracket opened before the address. */
const withoutTrailing = (written: string): string => {
  const last = written.slice(-1);
  const opening = openings[last];
  const isOwn =
    opening !== undefined && written.split(opening).length >= written.split(last).length;
  return /[.,;:!?…'()[\]{}*_~‘‚]/u.test(last) && !isOwn
    ? withoutTrailing(written.slice(0, -1))
    : written;
};

/** An address with a scheme or `www.`, without what follows it. A hyphen ends no host, but a path. */
const trimmed = (written: string): string => {
  const url = withoutTrailing(written);
  const isHost = !/[/?#]/u.test(url.replace(/^https?:\/\//iu, ''));
  return isHost && url.endsWith('-') ? trimmed(url.slice(0, -1)) : url;
};

/** The host of what follows the scheme: no user name, port or last stop. */
const hostOf = (written: string): string => {
  const [authority = ''] = written.replace(/^https?:\/\//iu, '').split(/[/?#\\]/u);
  const host = authority.split('@').at(-1) ?? '';
  return fold(host.replace(/:\d*$/u, '').replace(/\.+$/u, ''));
};

/** Whether a host is one of these domains or a subdomain of one. */
export const isOn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === fold(domain) || host.endsWith(`.${fold(domain)}`));

interface Found extends Omit<Part, 'from' | 'to'> {
  readonly written: string;
}

const bareLink = (
  text: string,
  free: string,
  place: number,
  named: readonly string[],
): Found | null => {
  const run = at(bare, free, place);
  if (run === undefined || text[place + run.length] === '@') return null;
  const host = run.replace(/[.-]+$/u, '');
  if (!isOn(fold(host), named)) return null;
  const behind = at(afterHost, text, place + host.length) ?? '';
  const written = host + withoutTrailing(behind);
  return { kind: 'link', written, host: fold(host), isWritten: false };
};

/** What starts at a place of the folded text. `free` is that text with spaces for the parts before this place. */
const startingAt = (
  text: string,
  free: string,
  place: number,
  named: readonly string[],
): Found | null => {
  const url = trimmed(at(scheme, text, place) ?? at(www, text, place) ?? '');
  if (!/^(?:www)?$/iu.test(url))
    return { kind: 'link', written: url, host: hostOf(url), isWritten: true };
  const address = at(mail, free, place);
  if (address !== undefined) return { kind: 'mail', written: address };
  const link = bareLink(text, free, place, named);
  if (link !== null) return link;
  const person = at(handle, text, place);
  if (person !== undefined) return { kind: 'handle', written: person };
  const topic = at(tag, text, place);
  return topic === undefined ? null : { kind: 'tag', written: topic };
};

/** The links, mail addresses, tags and handles of a text, in order. `named` are the domains that count where they are written bare. */
export const findParts = (
  cells: readonly Cell[],
  source: string,
  named: readonly string[],
): Part[] => {
  // A dash is no hyphen of a host.
  const chars = cells.map(({ char, start }) => (/[–—−]/u.test(source[start] ?? '') ? '—' : char));
  const text = chars.join('');
  const parts: Part[] = [];
  let free = text;
  let place = 0;
  let from = 0;
  while (from < cells.length) {
    const found = startingAt(text, free, place, named);
    const written = found?.written ?? chars[from] ?? '';
    const to = from + [...written].length;
    if (found !== null) {
      parts.push({ ...found, from, to });
      free = `${' '.repeat(place + written.length)}${text.slice(place + written.length)}`;
    }
    place += written.length;
    from = to;
  }
  return parts;
};

/** Where folded characters are in the text. */
export const spanOf = (cells: readonly Cell[], from: number, to: number): Span => ({
  start: cells[from]?.start ?? 0,
  end: cells[to - 1]?.end ?? 0,
});
