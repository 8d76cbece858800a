import * as v from 'valibot';
import { detectors, plannedDetectors } from '../detectors/index.ts';
import { didYouMean } from './nearest.ts';
import type { Matcher, Member, Window } from './pack.ts';
import { listOf, notYet, oneOf, shape, shown, term } from './schema-parts.ts';

/**
 * Matchers as packs write them, turned into the forms of `Matcher`: a string and a list of strings
 * become `terms`, any other list becomes `any`.
 */

const forms = ['terms', 'pattern', 'detector', 'link', 'any', 'all', 'count'];

/** A list that must not be empty, since what finds nothing is a slip. */
const someOf = <Item extends v.GenericSchema<unknown, unknown>>(item: Item, what: string) =>
  v.pipe(
    listOf(item, what),
    v.minLength(1, `Found an empty list; ${what} are needed: add one, or leave the key out.`),
  );

const caseKey = v.optional(oneOf(['exact']));

const termsForm = v.pipe(
  shape('a matcher of terms', { terms: someOf(term, 'terms'), case: caseKey }),
  v.transform(
    ({ terms, case: exact }): Matcher => ({ terms, ...(exact === 'exact' ? { exact: true } : {}) }),
  ),
);

const patternForm = shape('a pattern', { pattern: notYet('pattern'), case: caseKey });
const countForm = shape('a count', { count: notYet('count'), 'at-least': v.optional(v.unknown()) });

const detectorName = v.pipe(
  v.string('A detector is named by a word.'),
  v.check(
    (name) => detectors.has(name) || plannedDetectors.includes(name),
    (issue) => {
      const known = [...detectors.keys(), ...plannedDetectors];
      return `Found ${shown(issue.input)}, which is no detector; there are ${known.join(', ')}.${didYouMean(issue.input, known)}`;
    },
  ),
  v.check(
    (name) => !plannedDetectors.includes(name),
    (issue) =>
      `The detector ${shown(issue.input)} is part of the format but not supported yet by this version: leave it out for now.`,
  ),
);

const detectorForm = v.pipe(
  shape('a detector', { detector: detectorName }),
  v.transform((form): Matcher => form),
);

const domain = v.pipe(
  v.string('A domain is a word such as acme.example.'),
  v.regex(
    /^(?:\$[a-z][a-z0-9-]*|(?:[\p{L}\p{Nd}](?:[\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?\.)+\p{L}{2,})$/u,
    (issue) =>
      `Found ${shown(issue.input)}; a domain such as acme.example is allowed, without https://, path or *.: subdomains count anyway.`,
  ),
);

const linkForm = v.pipe(
  shape('a link', {
    link: v.lazy((value) =>
      value === 'any' ? v.literal('any') : someOf(domain, 'domains'),
    ) as v.GenericSchema<unknown, 'any' | string[]>,
  }),
  v.transform((form): Matcher => form),
);

/** `post`, `paragraph`, `sentence`, or `N words`. */
const within: v.GenericSchema<unknown, Window> = v.pipe(
  v.string('Found no text; post, paragraph, sentence or "5 words" is allowed.'),
  v.regex(
    /^(?:post|paragraph|sentence|\d{1,4} words?)$/,
    (issue) =>
      `Found ${shown(issue.input)}; post, paragraph, sentence, or a number of words as in "5 words" is allowed.`,
  ),
  v.transform((text): Window => {
    const words = /^\d+/.exec(text)?.[0];
    return words === undefined ? (text as Window) : { words: Number(words) };
  }),
);

/** How far an exception reaches. */
export const unlessWithin = v.pipe(
  oneOf(['match', 'sentence', 'paragraph', 'post']),
  v.transform((value): Window => value),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member: v.GenericSchema<unknown, Member> = v.lazy((value) =>
  isObject(value) && 'not' in value
    ? shape('a member that must be absent', { not: v.lazy(() => matcher) })
    : matcher,
) as v.GenericSchema<unknown, Member>;

const allForm = v.lazy(() =>
  v.pipe(
    shape('an all', { all: someOf(member, 'matchers'), within: v.optional(within, 'post') }),
    v.check(
      ({ all }) => !(isObject(all[0]) && 'not' in all[0]),
      'The first member of all is a "not"; it must find something, since its words are the ones marked: put it after another.',
    ),
    v.transform((form): Matcher => ({ all: form.all, within: form.within })),
  ),
);

const anyForm = v.lazy(() =>
  v.pipe(
    shape('an any', { any: someOf(matcher, 'matchers') }),
    v.transform((form): Matcher => form),
  ),
);

const byForm: Readonly<Record<string, v.GenericSchema<unknown, unknown>>> = {
  terms: termsForm,
  pattern: patternForm,
  detector: detectorForm,
  link: linkForm,
  any: anyForm,
  all: allForm,
  count: countForm,
};

const termForm = v.pipe(
  term,
  v.transform((one): Matcher => ({ terms: [one] })),
);

const listForm = v.lazy((value) =>
  (value as unknown[]).every((item) => typeof item === 'string')
    ? v.pipe(
        someOf(term, 'terms'),
        v.transform((terms): Matcher => ({ terms })),
      )
    : v.pipe(
        someOf(
          v.lazy(() => matcher),
          'matchers',
        ),
        v.transform((any): Matcher => ({ any })),
      ),
);

const noForm = v.never(
  (issue: { readonly input: unknown }) =>
    `Found ${shown(issue.input)}; a matcher is words, a list, or an object with one of ${forms.join(', ')}.`,
);

/** Anything that finds spans. */
export const matcher: v.GenericSchema<unknown, Matcher> = v.lazy((value) => {
  if (typeof value === 'string') return termForm;
  if (Array.isArray(value)) return listForm;
  const form = isObject(value) ? forms.find((key) => key in value) : undefined;
  return (form === undefined ? noForm : (byForm[form] ?? noForm)) as v.GenericSchema<
    unknown,
    Matcher
  >;
}) as v.GenericSchema<unknown, Matcher>;
