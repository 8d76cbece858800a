import { classAt, classBefore, isWordClass, WORD, widthAt } from './characters.ts';
import { type IsHyphen, mailAddressAt } from './mail-address.ts';
import type { Span } from './span.ts';

/** An address, handle or tag in a text. `host` is that of a `url`, in lower case. */
export interface Link extends Span {
  readonly kind: 'url' | 'mail' | 'handle' | 'hashtag';
  readonly host?: string;
  /** Whether a URL was written with a scheme or `www.`, not as a bare domain. */
  readonly full?: boolean;
}

/** Whether a host is one of the domains, or below one, that packs name: those count without a scheme. */
export type IsNamedHost = (host: string) => boolean;

/** What addresses are looked for in. */
interface Ground {
  readonly text: string;
  readonly isNamed: IsNamedHost;
  readonly isHyphen: IsHyphen;
}

const trigger = /https?:\/\/|www\.|[@＠#＃.]/giu;
/** What may stand behind a bare host: a path, or a port of at most five digits. */
const pathOrPort = /^(?:[/?#]|:\d{1,5}(?![\p{L}\p{Nd}_@]))/u;
const letterOrDigit = /[\p{L}\p{Nd}]/u;
const endOfUrl = /[\s<>"«»“”„、。「」（）\p{Cc}]/u;

/** Cuts what ends a sentence or closes a bracket that the URL does not open. */
const withoutTrailing = (url: string): string => {
  let end = url.length;
  let open = 0;
  for (const character of url) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  while (end > 0) {
    const last = url.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,;:!?'"\]}…*_~]/.test(last)) break;
    end -= 1;
  }
  return url.slice(0, end);
};

/** Whether a URL goes on at `at`. */
const isInUrl = ({ text, isHyphen }: Ground, at: number): boolean => {
  const character = text.charAt(at);
  return at < text.length && !endOfUrl.test(character) && (character !== '-' || isHyphen(at));
};

/** The host of what follows a scheme: user names and ports left out. */
const hostOf = (afterScheme: string): string => {
  const authority = /^[^/?#\\]*/.exec(afterScheme)?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
};

const urlAt = (ground: Ground, start: number, schemeEnd: number): Link | null => {
  const { text } = ground;
  // Looked at before the scan, so that a text of nothing but schemes takes linear time.
  if (!letterOrDigit.test(text.charAt(schemeEnd)) && text.charAt(schemeEnd) !== '[') return null;
  let end = schemeEnd;
  while (isInUrl(ground, end)) end += 1;
  const whole = withoutTrailing(text.slice(start, end));
  // A hyphen may end a path, but never a host.
  const url = /[/?#]/.test(whole.slice(schemeEnd - start)) ? whole : whole.replace(/[-.]+$/, '');
  return {
    kind: 'url',
    start,
    end: start + url.length,
    host: hostOf(url.slice(schemeEnd - start)),
    full: true,
  };
};

const tagEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isWordClass(classAt(text, at))) at += widthAt(text, at);
  return at;
};

/** `@name`, with dots inside as Instagram has them, and `@name@server` of the fediverse, whose servers may have hyphens. */
const handleAt = ({ text, isHyphen }: Ground, at: number): Link | null => {
  let end = tagEnd(text, at + 1);
  if (end === at + 1) return null;
  let isServer = false;
  for (;;) {
    const joint = text.charAt(end);
    isServer ||= joint === '@';
    const goesOn = joint === '.' || joint === '@' || (isServer && joint === '-' && isHyphen(end));
    const further = goesOn ? tagEnd(text, end + 1) : end + 1;
    if (further === end + 1) return { kind: 'handle', start: at, end };
    end = further;
  }
};

const hashtagAt = (text: string, at: number): Link | null => {
  if (text.charAt(at - 1) === '&') return null;
  const end = tagEnd(text, at + 1);
  return end === at + 1 ? null : { kind: 'hashtag', start: at, end };
};

const isInHost = ({ text, isHyphen }: Ground, at: number): boolean =>
  /[\p{L}\p{Nd}.]/u.test(text.charAt(at)) || (text.charAt(at) === '-' && isHyphen(at));

/** A run of labels around the dot at `dot`, as wide as host characters go. */
const hostRun = (ground: Ground, dot: number, from: number): Span => {
  let start = dot;
  while (start > from && isInHost(ground, start - 1)) start -= 1;
  let end = dot;
  while (isInHost(ground, end)) end += 1;
  return { start, end };
};

const bareUrlAt = (ground: Ground, run: Span): Link | null => {
  const { text, isNamed } = ground;
  if (run.end - run.start > 254 || /[@/\\_]/.test(text.charAt(run.start - 1))) return null;
  // The name of a mail address, or of a user at another host.
  if (text.charAt(run.end) === '@') return null;
  const written = text.slice(run.start, run.end);
  const host = written
    .replace(/^[.-]+/, '')
    .replace(/[.-]+$/, '')
    .toLowerCase();
  if (!isNamed(host)) return null;
  const start = run.start + (/^[.-]*/.exec(written)?.[0].length ?? 0);
  const end = start + host.length;
  const goesOn = end === run.end && pathOrPort.test(text.slice(end, end + 7));
  const path = goesOn ? urlAt(ground, start, start) : null;
  return { kind: 'url', start, end: path?.end ?? end, host, full: false };
};

/** The link that a scheme, `www.`, `@` or `#` at `at` belongs to; a mail address begins before it. */
const linkAt = (ground: Ground, found: string, at: number, from: number): Link | null => {
  const { text, isHyphen } = ground;
  if (/^http/i.test(found)) return urlAt(ground, at, at + found.length);
  const mail = found === '@' ? mailAddressAt(text, at, from, isHyphen) : null;
  if (mail !== null) return { kind: 'mail', ...mail };
  if (classBefore(text, at) === WORD) return null;
  if (/^www/i.test(found))
    return letterOrDigit.test(text.charAt(at + found.length)) ? urlAt(ground, at, at) : null;
  return found === '#' || found === '＃' ? hashtagAt(text, at) : handleAt(ground, at);
};

const noNames: IsNamedHost = () => false;

/**
 * The URLs, mail addresses, @handles and #hashtags of a text, in order and apart from each other.
 * A bare domain is a URL only where `isNamed` says so. Offsets are into `text`, which may be folded:
 * `isHyphen` then tells how its dashes were written. Linear time.
 */
export const linksOf = (
  text: string,
  isNamed: IsNamedHost = noNames,
  isHyphen: IsHyphen = () => true,
): Link[] => {
  const ground: Ground = { text, isNamed, isHyphen };
  const links: Link[] = [];
  let from = 0;
  let runEnd = 0;
  for (const { 0: found, index: at } of text.matchAll(trigger)) {
    if (at < from) continue;
    let link: Link | null = null;
    if (found !== '.') link = linkAt(ground, found, at, from);
    else if (isNamed !== noNames && at >= runEnd) {
      const run = hostRun(ground, at, from);
      runEnd = run.end;
      link = bareUrlAt(ground, run);
    }
    if (link === null) continue;
    links.push(link);
    from = link.end;
  }
  return links;
};
