import { namesAKind } from './kind-words.ts';

/** Of a name with fewer letters no short form is made: it would be found everywhere. */
const FEWEST_LETTERS = 4;

const capitalFirst = /^\p{Lu}/u;
const letterLast = /[\p{L}\p{M}]$/u;
const hissLast = /[sxz]$/iu;

const wordsOf = (name: string): string[] => name.split(/[\s-]+/u).filter((word) => word !== '');

/** Norwegian adds an s without an apostrophe: "Gridwells app". English often does, in haste. */
const possessiveOf = (name: string): string[] =>
  letterLast.test(name) && !hissLast.test(name) ? [`${name}s`] : [];

const asWrittenOrSmall = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => [form, form.toLowerCase()]);

/**
 * The one word that people say for a name of several: what is left without the words that name a kind (`Foods`,
 * `Project`), without numbers, and without the company's own name. None where more than one word is left, or
 * less than a name.
 */
const shortFormOf = (words: readonly string[], companyWords: ReadonlySet<string>): string[] => {
  const own = words.filter((word) => !namesAKind(word) && !companyWords.has(word.toLowerCase()));
  const [short, ...more] = own;
  if (short === undefined || more.length > 0 || own.length === words.length) return [];
  return capitalFirst.test(short) && short.length >= FEWEST_LETTERS ? [short] : [];
};

const formsOf = (name: string, companyWords: ReadonlySet<string>): string[] => {
  const words = wordsOf(name);
  const together = words.join('');
  const whole = [
    ...possessiveOf(name),
    ...(words.length > 1 ? [together, ...possessiveOf(together)] : []),
  ];
  // Without the s of a possessive: with it a short form is a plural more often ("Otters!").
  return [...asWrittenOrSmall([...whole, `@${together}`]), ...shortFormOf(words, companyWords)];
};

/**
 * How people also write the names of a list, for `$list.otherwise`: run together, as a handle, with the s of a
 * possessive, and in short. Each is found with the capitals that it has here alone: a short form is often a word, too.
 * @param names the names of the list
 * @param company the names of the company, which do not make a short form of its products
 * @returns each form once, none of them a name of the list
 */
export const otherForms = (names: readonly string[], company: readonly string[]): string[] => {
  const companyWords = new Set(company.flatMap(wordsOf).map((word) => word.toLowerCase()));
  // A term with a star or a sign is no name.
  const plain = names.filter((name) => /^[\p{L}\p{M}\p{Nd}\s-]+$/u.test(name));
  const forms = new Set(plain.flatMap((name) => formsOf(name, companyWords)));
  for (const name of names) forms.delete(name);
  return [...forms];
};
