import * as v from 'valibot';
import { matcher, unlessWithin } from './matcher-schema.ts';
import { accountKinds, type Example, levels, siteIds, surfaces, type When } from './pack.ts';
import * as part from './schema-parts.ts';

/** The shape of a pack's file, as far as one value can be judged on its own. */

const optional = v.optional;

const period = v.pipe(
  part.shape('a period', { from: part.date, until: part.date }),
  v.check(
    ({ from, until }) => from <= until,
    'The period ends before it begins: swap from and until.',
  ),
);

const when: v.GenericSchema<unknown, When> = v.pipe(
  part.shape('when', {
    sites: optional(part.listOf(part.oneOf(siteIds), 'sites')),
    surfaces: optional(part.listOf(part.oneOf(surfaces), 'surfaces')),
    account: optional(part.oneOf(accountKinds)),
    languages: optional(part.listOf(part.language, 'languages')),
    from: optional(part.date),
    until: optional(part.date),
    during: part.notYet('during'),
  }),
  v.check(
    ({ from, until }) => from === undefined || until === undefined || from <= until,
    'The rule ends before it begins: swap from and until.',
  ),
) as v.GenericSchema<unknown, When>;

const exampleText = v.pipe(
  v.string('An example is a post: text, in quotes.'),
  v.maxLength(
    1000,
    (issue) => `Found ${issue.input.length} characters; an example has at most 1,000: shorten it.`,
  ),
);

const exampleObject = part.shape('an example', {
  text: exampleText,
  site: optional(part.oneOf(siteIds)),
  surface: optional(part.oneOf(surfaces)),
  account: optional(part.oneOf(accountKinds)),
  lang: optional(part.language),
  date: optional(part.date),
});

const example: v.GenericSchema<unknown, Example> = v.lazy((value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? exampleObject
    : v.pipe(
        exampleText,
        v.transform((text) => ({ text })),
      ),
) as v.GenericSchema<unknown, Example>;

const lists = v.record(part.id, part.listOf(part.term, 'terms'));
const accountLists = part.shape(
  'accounts',
  Object.fromEntries(
    siteIds.map((site) => [site, optional(part.listOf(part.plainText, 'accounts'))]),
  ),
);
const calendar = v.record(part.id, part.listOf(period, 'periods'));

const rule = part.shape('a rule', {
  section: part.id,
  level: part.oneOf(levels),
  title: optional(part.localText(true)),
  message: part.localText(true),
  why: optional(part.localText(false)),
  advice: optional(part.localText(true)),
  find: matcher,
  unless: optional(matcher),
  'unless-within': optional(unlessWithin),
  when: optional(when),
  escalate: part.notYet('escalate'),
  yields: optional(part.yesOrNo, true),
  purpose: optional(part.localText(false)),
  replace: optional(v.record(part.term, part.plainText)),
  append: optional(part.plainText),
  mask: optional(part.yesOrNo),
  trial: part.notYet('trial'),
  examples: optional(
    part.shape('examples', {
      nudge: optional(part.listOf(example, 'posts'), []),
      fine: optional(part.listOf(example, 'posts'), []),
    }),
    {},
  ),
  'examples-with': optional(
    part.shape('examples-with', {
      lists: optional(lists),
      accounts: optional(accountLists),
      calendar: optional(calendar),
    }),
  ),
});

const section = part.shape('a section', {
  title: part.localText(false),
  summary: part.localText(false),
  do: optional(part.listOf(part.localText(false), 'sentences'), []),
  avoid: optional(part.listOf(part.localText(false), 'sentences'), []),
  url: optional(part.httpsUrl),
});

export const packSchema = part.shape('a pack', {
  omtanke: v.pipe(
    part.wholeNumber(1),
    v.check(
      (version) => version === 1,
      'This is a later version of the format; this program knows version 1: update it, or write "omtanke: 1".',
    ),
  ),
  id: part.id,
  version: part.wholeNumber(1),
  title: part.localText(false),
  language: optional(part.language, 'en'),
  publisher: optional(
    part.shape('a publisher', {
      name: part.plainText,
      contact: optional(part.contact),
      url: optional(part.httpsUrl),
    }),
  ),
  'review-by': optional(part.date),
  noise: optional(part.amount),
  policy: optional(
    part.shape('a policy', {
      summary: optional(part.localText(false)),
      url: optional(part.httpsUrl),
      free: optional(part.listOf(part.localText(false), 'sentences'), []),
      sections: optional(v.record(part.id, section), {}),
    }),
    {},
  ),
  lists: optional(lists, {}),
  accounts: optional(accountLists),
  calendar: optional(calendar),
  rules: optional(v.record(part.id, rule), {}),
  adjust: optional(v.record(v.string(), part.oneOf([...levels, 'off'] as const))),
});

export type WrittenPack = v.InferOutput<typeof packSchema>;
export type WrittenRule = WrittenPack['rules'][string];
