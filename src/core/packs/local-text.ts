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
  const shown = typeof text === 'string' ? text : (text[chosen(text, reader, packLanguage)] ?? '');
  return shown.replace(/\s*[\r\n]+\s*/g, ' ').trim();
};

/**
 * The language that a reader gets all of these strings in, a BCP 47 tag; undefined where they get
 * them in several, or none is given.
 */
export const sharedLanguage = (
  texts: readonly (LocalText | undefined)[],
  reader: string,
  packLanguage: string,
): string | undefined => {
  const languages = texts.flatMap((text) => {
    if (text === undefined || text === '') return [];
    return typeof text === 'string' ? [packLanguage] : [chosen(text, reader, packLanguage)];
  });
  const [first] = languages;
  return languages.every((language) => language === first) ? first : undefined;
};

/** The language to take a text in, of those that it is given in. */
const chosen = (
  texts: Readonly<Record<string, string>>,
  reader: string,
  packLanguage: string,
): string => {
  const wanted = [reader.toLowerCase(), primaryOf(reader), packLanguage, primaryOf(packLanguage)];
  return wanted.find((language) => texts[language] !== undefined) ?? Object.keys(texts)[0] ?? '';
};
