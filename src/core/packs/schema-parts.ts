import * as v from 'valibot';
import { readTerm } from '../terms/term.ts';
import { mailAddressAt } from '../text/mail-address.ts';
import { didYouMean } from './nearest.ts';
import type { LocalText } from './pack.ts';

/** The pieces that the schemas of packs are made of, each with a sentence for what it refuses. */

/** What was found, in a few words. */
export const shown = (value: unknown): string => {
  if (value === '' || value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object')
    return `an object with ${Object.keys(value).slice(0, 3).join(', ') || 'no keys'}`;
  const written = String(value);
  return `"${written.length > 40 ? `${written.slice(0, 39)}…` : written}"`;
};

const say = (allowed: string) => (issue: { readonly input: unknown }) =>
  `Found ${shown(issue.input)}; ${allowed}.`;

/** An object of exactly these keys; every unknown one is reported, with the nearest known. */
export const shape = <Entries extends v.ObjectEntries>(what: string, entries: Entries) => {
  const known = Object.keys(entries);
  const base = v.looseObject(entries, (issue) =>
    issue.path === undefined
      ? `Found ${shown(issue.input)}; ${what} is an object with the keys ${known.join(', ')}.`
      : `${what} needs ${issue.expected}: add it.`,
  );
  return v.pipe(
    base,
    v.rawCheck(({ dataset, addIssue }) => {
      const value = dataset.value as Record<string, unknown>;
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        if (known.includes(key)) continue;
        addIssue({
          message: `"${key}" is not a key of ${what}; its keys are ${known.join(', ')}.${didYouMean(key, known)}`,
          path: [{ type: 'object', origin: 'key', input: value, key, value: value[key] }],
        });
      }
    }),
  );
};

/** A key of format 1 that this version can't run: refused, since it would else be ignored in silence. */
export const notYet = (key: string) =>
  v.optional(
    v.never(
      `"${key}" is part of the format but not supported yet by this version: leave it out for now.`,
    ),
  );

/** One of a few words. */
export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(
    options,
    (issue) =>
      `Found ${shown(issue.input)}; allowed are ${options.join(', ')}.${didYouMean(String(issue.input), options)}`,
  );

const numeral = /^-?\d+(?:\.\d+)?$/;

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && numeral.test(value) ? Number(value) : value;

/** A whole number from `least`. */
export const wholeNumber = (least: number) => {
  const message = say(`a whole number from ${least} is allowed`);
  return v.pipe(
    v.unknown(),
    v.transform(toNumber),
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
  );
};

/** A number from 0. */
export const amount = v.pipe(
  v.unknown(),
  v.transform(toNumber),
  v.number(say('a number is allowed')),
  v.minValue(0, say('a number from 0 is allowed')),
);

export const yesOrNo = v.pipe(
  v.unknown(),
  v.transform((value): unknown => (value === 'true' ? true : value === 'false' ? false : value)),
  v.boolean(say('true or false is allowed')),
);

// Control characters but for the line break, and the bidirectional embeddings, overrides, isolates.
const unsafeCharacters = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** A string that is shown to people. */
const words = v.pipe(
  v.string(say('text is allowed: put it in quotes')),
  v.trim(),
  v.minLength(1, 'Found nothing; text is needed: write it, or leave the key out.'),
  v.maxLength(
    500,
    (issue) => `Found ${issue.input.length} characters; at most 500 are allowed: shorten it.`,
  ),
  v.check(
    (text) => !unsafeCharacters.test(text),
    'Found a control character or a direction override; only letters, signs and line breaks are allowed: remove it.',
  ),
);

/** A string of any kind, such as a name or a URL. */
export const plainText = words;

const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, say('a language is a code such as en or nb')),
);

export const language = languageTag;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text for people in one language or several; `{match}` only where `placeholders` says so. */
export const localText = (placeholders: boolean): v.GenericSchema<unknown, LocalText> => {
  const one = v.pipe(
    words,
    v.check(
      (text) =>
        Array.from(text.matchAll(/\{\w+\}/g)).every(([word]) => placeholders && word === '{match}'),
      placeholders
        ? 'Found a {word} that means nothing; only {match} is replaced, by the words found: write it so, or leave it out.'
        : 'Found a {word} in braces, which is not replaced here: write the words themselves.',
    ),
  );
  const several = v.pipe(
    v.record(languageTag, one),
    v.check(
      (texts) => Object.keys(texts).length > 0,
      'Found no languages; write { en: … } or plain text.',
    ),
  );
  return v.lazy((value) => (isObject(value) ? several : one));
};

export const httpsUrl = v.pipe(
  words,
  v.regex(
    /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i,
    say('an https:// address without a user name is allowed'),
  ),
);

export const contact = v.pipe(
  words,
  v.check((text) => {
    const mail = mailAddressAt(text, text.indexOf('@'));
    const isMail = mail !== null && mail.start === 0 && mail.end === text.length;
    return isMail || /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(text);
  }, say('a mail address or an https:// address is allowed')),
);

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

export const date = v.pipe(
  v.string(say('a date is allowed')),
  v.check(isDate, say('a date such as 2027-01-31 is allowed')),
);

/** An id of a pack, section, rule or list. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, say('an id has lowercase letters, digits, "-" and "."')),
);

/** A term, or the name of a list. */
export const term = v.pipe(
  v.string(say('words are allowed: put them in quotes')),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const read = readTerm(dataset.value);
    if ('fault' in read) addIssue({ message: `The term ${shown(dataset.value)} ${read.fault}.` });
  }),
);

/** A list where an entry alone stands for a list of one. */
export const listOf = <Item extends v.GenericSchema<unknown, unknown>>(item: Item, what: string) =>
  v.array(item, say(`a list of ${what} is allowed: write [ … ], or one line for each with "- "`));
