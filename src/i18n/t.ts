import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

type Messages = typeof messages;

/** Name of a text of ours; the texts are in `public/_locales`. */
export type MessageKey = keyof Messages;

/** What stands in the place of a message's placeholders: none, one or two values, in the order of `$1`, `$2`. */
export type Values<K extends MessageKey> = Messages[K] extends { placeholders: infer P }
  ? IsUnion<keyof P> extends true
    ? [first: Value, second: Value]
    : [value: Value]
  : [];

type Value = string | number;
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** A text of ours in the reader's language. */
export function t<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** Messages that come in two forms, such as `notesOne` and `notesOther`. */
export type CountedKey = {
  [K in MessageKey]: K extends `${infer Base}One` ? Base : never;
}[MessageKey];

/** A text with a count in it. English and bokmål both know just one and more; a third language may need more forms. */
export function tCount(key: CountedKey, count: number): string {
  return count === 1 ? t(`${key}One`) : t(`${key}Other`, count);
}

/** The language the reader has the browser in, as a BCP 47 primary subtag; Norwegian without a form means bokmål. */
export function readerLanguage(): string {
  const language = browser.i18n.getUILanguage().split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  return language === 'no' ? 'nb' : language;
}

/** Language and direction of our own texts: they may differ from those of the page that they stand in. */
export function ownLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: t('language'), dir: t('direction') === 'rtl' ? 'rtl' : 'ltr' };
}
