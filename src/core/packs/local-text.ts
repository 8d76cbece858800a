import type { LocalText } from './pack.ts';

/** The primary subtag of a language tag: `nb` of `nb-NO`. Norwegian of any kind is read as bokmål. */
const primaryOf = (language: string): string => {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'nn' || primary === 'no' ? 'nb' : primary;
};

/**
 * The string for a reader: in the reader's language (`nn` and `no` readers get `nb`), else in the
 * pack's language, else the first. Line breaks are shown as spaces.
 */
export const inLanguage = (text: LocalText, reader: string, packLanguage: string): string => {
  const shown = typeof text === 'string' ? text : chosen(text, reader, packLanguage);
  return shown.replace(/\s*[\r\n]+\s*/g, ' ').trim();
};

const chosen = (
  texts: Readonly<Record<string, string>>,
  reader: string,
  packLanguage: string,
): string =>
  texts[reader.toLowerCase()] ??
  texts[primaryOf(reader)] ??
  texts[packLanguage] ??
  texts[primaryOf(packLanguage)] ??
  Object.values(texts)[0] ??
  '';
