import type { Span } from '../../text/span.ts';
import { inPlace } from './in-place.ts';
import { forms } from './issuers.ts';
import { isExample } from './placeholder.ts';

/** No letter, digit or sign of base64 before; none of a token after. */
const whole = (form: string): RegExp => new RegExp(`(?<![\\w+-])(?:${form})(?![\\w-])`, 'g');

const patterns: readonly RegExp[] = [
  ...forms.map(([, form]) => whole(form)),
  ...inPlace.map(([, pattern]) => pattern),
];

// The shortest form has sixteen characters; few posts hold a word as long that is no address.
const longWord = /[\w.~:+/=-]{16}/;

/** The keys and tokens in a text, in no order; they may overlap. Placeholders are left out. */
export const issuedSecrets = (text: string): Span[] => {
  if (!longWord.test(text)) return [];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: found }) => !isExample(found))
      .map(({ 0: found, index: start }) => ({ start, end: start + found.length })),
  );
};
