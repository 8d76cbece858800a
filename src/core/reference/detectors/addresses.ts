import { overlaps, type Span } from '../../text/span.ts';
import { mailAddresses } from './email.ts';
import { urls } from './urls.ts';

/** Tags: `#` and a word, not inside a word. */
const tag = /(?<![\p{L}\p{M}\p{Nd}_])#[\p{L}\p{M}\p{Nd}_]+/gu;

/** Handles: `@` and a name, not inside a word, with stops inside. */
const handle = /(?<![\p{L}\p{M}\p{Nd}_])@[\p{L}\p{M}\p{Nd}_]+(?:\.[\p{L}\p{M}\p{Nd}_]+)*/gu;

/** The URLs, mail addresses, tags and handles of a plain text: no number in them is looked at. */
export const addresses = (text: string): Span[] => {
  const rest = [tag, handle].flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return [...urls(text), ...mailAddresses(text), ...rest];
};

/** The spans that share nothing with an address. */
export const outsideAddresses = (text: string, spans: readonly Span[]): Span[] => {
  const taken = addresses(text);
  return spans.filter((span) => !taken.some((address) => overlaps(address, span)));
};
