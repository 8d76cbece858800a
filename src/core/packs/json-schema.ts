import {
  described,
  idForm,
  type JsonSchema,
  listNameForm,
  listOf,
  objectOf,
  recordOf,
  ref,
  scalar,
  someOf,
  textDefs,
} from './json-schema-parts.ts';
import { accountKinds, levels, siteIds, surfaces } from './pack.ts';
import { builtinIds } from './reading/read-ids.ts';
import { detectorNames, PATTERN_MOST } from './reading/read-matcher.ts';
import { RULES_MOST } from './reading/read-pack.ts';
import { EXAMPLE_MOST } from './reading/read-rule.ts';
import { exceptionWindows, memberWindows } from './reading/read-window.ts';

export type { JsonSchema };

const form = (
  what: string,
  properties: Record<string, JsonSchema>,
  required: string[],
): JsonSchema => described(what, objectOf(properties, required));

/** One of some windows with a name, or a number of words. */
const windowOf = (what: string, names: readonly string[]): JsonSchema =>
  described(`${what}: ${names.join(', ')}, or "5 words".`, {
    type: 'string',
    pattern: `^(${names.join('|')}|\\d{1,9} words?)$`,
  });

/** A form of a matcher, which may be for some languages alone. */
const matcherForm = (
  what: string,
  properties: Record<string, JsonSchema>,
  required: string[],
): JsonSchema => form(what, { ...properties, languages: ref('languages') }, required);

/** An `any` with members of one kind, and what else it may have. */
const anyOf = (member: string, more: Record<string, JsonSchema> = {}): JsonSchema =>
  matcherForm('What any of them finds.', { any: someOf(ref(member)), ...more }, ['any']);

const reach = windowOf('How far this part of unless reaches', exceptionWindows);

const exact = described('Whether capitals count; without it any case is found.', {
  enum: ['exact'],
});

const matcherDefs: Readonly<Record<string, JsonSchema>> = {
  term: described('Words to look for, or $name for a list.', {
    type: scalar,
    not: { type: 'string', pattern: '^[\\s*-]*$' },
  }),
  domain: { type: 'string', pattern: '^(\\$[^A-Z\\s]+|[^\\s/:*]+\\.[^\\s/:*]+)$' },
  matcher: described('What the rule looks for.', {
    anyOf: [
      ref('term'),
      someOf(ref('matcher')),
      matcherForm('Terms.', { terms: someOf(ref('term')), case: exact }, ['terms']),
      matcherForm(
        'A regular expression in RE2 syntax.',
        { pattern: { type: scalar, minLength: 1, maxLength: PATTERN_MOST }, case: exact },
        ['pattern'],
      ),
      matcherForm('A built-in detector.', { detector: { enum: detectorNames } }, ['detector']),
      matcherForm('A URL.', { link: { anyOf: [{ const: 'any' }, someOf(ref('domain'))] } }, [
        'link',
      ]),
      anyOf('matcher'),
      matcherForm(
        'All of them near each other; the first is marked.',
        {
          all: { type: 'array', prefixItems: [ref('matcher')], items: ref('member'), minItems: 1 },
          within: windowOf('How near', memberWindows),
          'in-order': described('Whether each stands behind the one before it.', {
            type: 'boolean',
          }),
        },
        ['all'],
      ),
      matcherForm(
        'The n-th and later matches in the post.',
        { count: ref('matcher'), 'at-least': { type: 'integer', minimum: 1 } },
        ['count', 'at-least'],
      ),
    ],
  }),
  member: { anyOf: [ref('matcher'), objectOf({ not: ref('matcher') }, ['not'])] },
  exceptionPart: { anyOf: [ref('matcher'), anyOf('matcher', { within: reach })] },
  exception: {
    anyOf: [
      ref('matcher'),
      someOf(ref('exceptionPart')),
      anyOf('exceptionPart', { within: reach }),
    ],
  },
};

const contextDefs: Readonly<Record<string, JsonSchema>> = {
  languages: described('Only posts in one of these languages.', someOf(ref('language'))),
  when: described(
    'Where and when the rule holds; all that are given must hold.',
    objectOf({
      sites: someOf({ enum: siteIds }),
      surfaces: someOf({ enum: surfaces }),
      account: { enum: accountKinds },
      languages: ref('languages'),
      from: ref('date'),
      until: ref('date'),
      during: described('The name of a calendar.', { type: scalar }),
    }),
  ),
  lists: recordOf(listOf(ref('term')), listNameForm),
  accounts: objectOf(
    Object.fromEntries(
      siteIds.map((site) => [
        site,
        listOf({ type: scalar, pattern: '^\\s*([nN][aA][mM][eE]:[\\s\\S]+|\\S+)\\s*$' }),
      ]),
    ),
  ),
  calendar: recordOf(
    listOf(objectOf({ from: ref('date'), until: ref('date') }, ['from', 'until'])),
    listNameForm,
  ),
  example: {
    anyOf: [
      { type: scalar, maxLength: EXAMPLE_MOST },
      objectOf(
        {
          text: { type: scalar, maxLength: EXAMPLE_MOST },
          site: { enum: siteIds },
          surface: { enum: surfaces },
          account: { enum: accountKinds },
          lang: ref('language'),
          date: ref('date'),
        },
        ['text'],
      ),
    ],
  },
};

const rule: JsonSchema = {
  ...objectOf(
    {
      section: described('The id of the section of the policy that the rule serves.', {
        type: scalar,
      }),
      level: described('hint is marked, warn opens the panel, pause also asks once when posting.', {
        enum: levels,
      }),
      title: described("The panel's heading; the message where there is none.", ref('messageText')),
      message: described('What was noticed.', ref('messageText')),
      why: described("Why it matters; the section's summary where there is none.", ref('text')),
      advice: described('What to do instead.', ref('messageText')),
      find: ref('matcher'),
      unless: described('Findings near what this finds are dropped.', ref('exception')),
      'unless-within': windowOf('How far unless reaches', exceptionWindows),
      when: ref('when'),
      escalate: described(
        'Contexts in which the rule rises to another level.',
        listOf(objectOf({ when: ref('when'), level: { enum: levels } }, ['when', 'level'])),
      ),
      yields: described('false keeps the rule where speech is protected; it needs a purpose.', {
        type: 'boolean',
      }),
      purpose: described('Which hard fact a rule that does not yield protects.', ref('text')),
      replace: described('Words found, and the words to write instead.', recordOf(ref('string'))),
      append: described('Text that the fix adds at the end of the post.', ref('string')),
      mask: described('Whether the fix hides the digits or the secret.', { type: 'boolean' }),
      trial: described('For how many findings the rule runs silently first.', {
        type: 'integer',
        minimum: 1,
      }),
      examples: described(
        'Posts that the rule must find, and near misses that it must not.',
        objectOf({ nudge: listOf(ref('example')), fine: listOf(ref('example')) }),
      ),
      'examples-with': described(
        'What counts only while the examples run.',
        objectOf({ lists: ref('lists'), accounts: ref('accounts'), calendar: ref('calendar') }),
      ),
    },
    ['section', 'level', 'message', 'find'],
  ),
  dependentRequired: { 'unless-within': ['unless'] },
  anyOf: [
    { required: ['purpose'] },
    { not: { properties: { yields: { const: false } }, required: ['yields'] } },
  ],
};

const section = objectOf(
  {
    title: ref('text'),
    summary: ref('text'),
    do: listOf(ref('text')),
    avoid: listOf(ref('text')),
    url: ref('url'),
  },
  ['title'],
);

const top = objectOf(
  {
    omtanke: described('The version of the format.', { const: 1 }),
    id: described('Lowercase letters, digits, "-" and "."; no id of a built-in pack.', {
      type: scalar,
      pattern: '^[a-z0-9][a-z0-9.-]*$',
      not: { enum: builtinIds },
    }),
    version: described('Grows with every release.', { type: 'integer', minimum: 1 }),
    title: ref('text'),
    language: described(
      'The language of plain strings; en where it is not given.',
      ref('language'),
    ),
    publisher: objectOf({ name: ref('string'), contact: ref('contact'), url: ref('url') }),
    'review-by': described('The day after which the pack asks for a review.', ref('date')),
    noise: described('Nudges per 1,000 ordinary posts that the author accepts.', {
      type: 'number',
      minimum: 0,
    }),
    policy: objectOf({
      summary: ref('text'),
      url: ref('url'),
      free: described('What people are always free to say.', listOf(ref('text'))),
      sections: recordOf(section, idForm),
    }),
    lists: described('Named lists of terms or domains.', ref('lists')),
    accounts: described('Accounts that speak for the company.', ref('accounts')),
    calendar: described('Named periods.', ref('calendar')),
    rules: { ...recordOf(rule, idForm), maxProperties: RULES_MOST },
    adjust: described(
      'Levels for built-in rules, as pack/rule.',
      recordOf({ enum: [...levels, 'off'] }, `^(${builtinIds.join('|')})/[^/]+$`),
    ),
  },
  ['omtanke', 'id', 'version', 'title'],
);

/**
 * The JSON Schema (2020-12) of a pack, for editors that complete keys and underline slips while a
 * pack is written. What it refuses the parser refuses as well; the parser refuses more, and says it
 * better. It is never needed to read a pack, so nothing but the command line tool imports it.
 */
export const packJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A rule pack of Omtanke, format 1',
  ...top,
  $defs: { ...textDefs, ...contextDefs, ...matcherDefs },
});
