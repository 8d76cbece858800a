import type { Span } from '../../text/span.ts';
import { amount, beginsQuantity } from './numbers.ts';
import { beginsAfter, isWhole, leftmostLongest } from './spans.ts';

const sign = new RegExp(`${amount}[ -]?%`, 'u');

const word = new RegExp(
  `${amount}[ -]?(?:percent|per cent|percentage points?|prosent(?:en|s)?|prosentpoeng(?:et|ene)?|pct|pst)`,
  'iu',
);

/** A number and a sign or a word for hundredths. */
export const percentage = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) =>
      beginsQuantity(whole, start) &&
      ((isWhole(sign)(whole, start, end) && !beginsAfter(whole, end, /[\p{L}\p{M}\p{Nd}]/u)) ||
        (isWhole(word)(whole, start, end) && !beginsAfter(whole, end, /[\p{L}\p{M}\p{Nd}_]/u))),
  );
