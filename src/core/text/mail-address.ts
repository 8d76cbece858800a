import type { Span } from './span.ts';

// RFC 5321: at most 64 characters before the @, 255 after it.
const LOCAL_MOST = 64;
const DOMAIN_MOST = 255;

const localCharacter = /[\p{L}\p{Nd}._%+']/u;
const domainCharacter = /[\p{L}\p{Nd}.]/u;

/**
 * Whether the dash at an offset was written as a hyphen, which may stand in an address, and not as a
 * longer one: both look alike in a folded text.
 */
export type IsHyphen = (at: number) => boolean;

const domainLabel = /^[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?$/u;
// Letters, or letters of another script as the name system writes them (RFC 5890).
const topLevel = /^(?:\p{L}{2,63}|xn--[a-z\d-]{1,59})$/iu;

const localStart = (text: string, at: number, from: number, isHyphen: IsHyphen): number => {
  const isLocal = (place: number): boolean =>
    localCharacter.test(text.charAt(place)) || (text.charAt(place) === '-' && isHyphen(place));
  let start = at;
  while (start > from && at - start <= LOCAL_MOST && isLocal(start - 1)) start -= 1;
  if (at - start > LOCAL_MOST) return at;
  while (start < at && /[.'%+-]/.test(text.charAt(start))) start += 1;
  return text.charAt(at - 1) === '.' ? at : start;
};

const domainEnd = (text: string, from: number, isHyphen: IsHyphen): number => {
  const isDomain = (place: number): boolean =>
    domainCharacter.test(text.charAt(place)) || (text.charAt(place) === '-' && isHyphen(place));
  let end = from;
  while (end - from <= DOMAIN_MOST && isDomain(end)) end += 1;
  if (end - from > DOMAIN_MOST) return from;
  while (end > from && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
};

/**
 * The mail address whose `@` is at `at`, looking no further left than `from`; null where there is
 * none. It asks for a local part without two stops in a row, and a domain of two or more labels that
 * ends in letters; trailing punctuation is cut. Quoted local parts and bare host names (RFC 5322)
 * are left out: nobody posts them. The time is bounded, whatever the text.
 */
export const mailAddressAt = (
  text: string,
  at: number,
  from = 0,
  isHyphen: IsHyphen = () => true,
): Span | null => {
  const start = localStart(text, at, from, isHyphen);
  if (start === at) return null;
  const end = domainEnd(text, at + 1, isHyphen);
  const labels = text.slice(at + 1, end).split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !topLevel.test(top)) return null;
  if (text.slice(start, at).includes('..')) return null;
  const whole = labels.every((label) => label.length <= 63 && domainLabel.test(label));
  return whole ? { start, end } : null;
};
