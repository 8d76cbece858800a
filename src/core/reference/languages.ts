import type { Reading } from './reading.ts';

/** Languages, as "When" of the format has them, for rules and matchers alike. */

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A language as rules name it: its primary subtag, Nynorsk being `nb`. */
export const ruleLanguage = (tag: string): string => (primary(tag) === 'nn' ? 'nb' : primary(tag));

/** Whether a post is in one of these languages: `nb` includes `nn`, `nn` is Nynorsk alone, an unknown one is any. */
export const isSpoken = (languages: readonly string[], { spoken }: Reading): boolean =>
  spoken === null ||
  languages.some((one) =>
    primary(one) === 'nn' ? primary(spoken) === 'nn' : ruleLanguage(one) === ruleLanguage(spoken),
  );
