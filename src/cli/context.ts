import type { Post } from '../core/checker/finding.ts';
import { accountKinds, siteIds, surfaces } from '../core/packs/pack.ts';
import { didYouMean } from '../core/text/nearest.ts';

/** What is known of where a post will appear. */
export type Context = Omit<Post, 'text'>;

type Fault = string | null;

const oneOf =
  (allowed: readonly string[]) =>
  (value: string): Fault =>
    allowed.includes(value)
      ? null
      : `allowed are ${allowed.join(', ')}.${didYouMean(value, allowed)}`;

// The form of BCP 47 tags; which languages there are is nobody's to list.
const language = (value: string): Fault =>
  /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value) ? null : 'a language is a code such as en or nb.';

const date = (value: string): Fault => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // JavaScript reads 30 February as a day in March.
  const isDay = day !== null && !Number.isNaN(day.getTime());
  return isDay && day.toISOString().startsWith(value)
    ? null
    : 'a date such as 2027-01-31 is allowed.';
};

const faultOf: Readonly<Record<keyof Context, (value: string) => Fault>> = {
  site: oneOf(siteIds),
  surface: oneOf(surfaces),
  account: oneOf(accountKinds),
  lang: language,
  date,
};

/** The names of what can be said of a post besides its text, alike as flags and in lines. */
export const contextKeys = Object.keys(faultOf) as (keyof Context)[];

const MOST_SHOWN = 40;

const shown = (value: string): string =>
  value === ''
    ? 'nothing'
    : `"${value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value}"`;

/** What is wrong with a value of a context, as a sentence that says what is allowed; null where nothing is. */
export function contextFault(key: keyof Context, value: string): string | null {
  const fault = faultOf[key](value);
  return fault === null ? null : `Found ${shown(value)}; ${fault}`;
}
