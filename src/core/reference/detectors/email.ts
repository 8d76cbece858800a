import { overlaps, type Span } from '../../text/span.ts';
import { beginsAfter, endsBefore, isWhole, leftmostLongest, type Predicate } from './spans.ts';
import { urls } from './urls.ts';

/** A name of at most 64 characters (RFC 5321, 4.5.3.1.1), labels of at most 63 (RFC 1035, 2.3.4), a last one of letters. */
const form =
  /(?=.{1,64}@)[\p{L}\p{Nd}_](?:[\p{L}\p{Nd}_.%+'-]*[\p{L}\p{Nd}_%+'-])?@(?:[\p{L}\p{Nd}][\p{L}\p{Nd}-]{0,62}\.)+\p{L}{2,63}/u;

const isAddress: Predicate = (text, start, end) =>
  isWhole(form)(text, start, end) &&
  !endsBefore(text, start, /[\p{L}\p{Nd}_]\p{M}*[.%+'-]*|(?<![\p{L}\p{M}\p{Nd}_])[@#]/u) &&
  !beginsAfter(text, end, /[\p{L}\p{Nd}]|[.-]+[\p{L}\p{Nd}]/u);

/** The mail addresses of a plain text that stand in no URL. */
export const mailAddresses = (text: string): Span[] => {
  const links = urls(text);
  return leftmostLongest(
    text,
    (whole, start, end) => text.slice(start, end).includes('@') && isAddress(whole, start, end),
  ).filter((span) => !links.some((link) => overlaps(link, span)));
};
