import { ownLanguage } from '../i18n/t.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A day of the calendar in words. @param date `YYYY-MM-DD` */
export function dayOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat(ownLanguage().lang, { dateStyle: 'long' });
  return format.format(new Date(year, month - 1, day));
}

/**
 * How many days ago a moment was, in words: `today`, `3 days ago`.
 * @param moment In milliseconds since 1970.
 */
export function ago(moment: number, now = Date.now()): string {
  const startOf = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  // A day with a change of the clocks has an hour more or less.
  const days = Math.round((startOf(moment) - startOf(now)) / dayMs);
  return new Intl.RelativeTimeFormat(ownLanguage().lang, { numeric: 'auto' }).format(days, 'day');
}

/** The name of a language, as people call it. @param tag A BCP 47 tag, such as `nb`. */
export function languageName(tag: string): string {
  const names = new Intl.DisplayNames(ownLanguage().lang, { type: 'language', fallback: 'code' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    // No tag by the standard's grammar: it is shown as it is.
    return tag;
  }
}
