import { expect, test } from 'vitest';
import { parsePack } from '../packs/parse.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';
import type { RuleChange } from './compare-rules.ts';
import type { WordChange } from './differences.ts';

const changes = (before: string, after: string): PackChanges => {
  const read = (rest: string) => {
    const parsed = parsePack(
      `omtanke: 1\nid: acme\nversion: 1\ntitle: Acme\npolicy: { sections: { s: { title: S, summary: W. } } }\n${rest}`,
      'acme.yaml',
    );
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.pack;
  };
  return comparePacks(read(before), read(after));
};

const rule = (id: string, rest: string): string =>
  `  ${id}: { section: s, level: warn, message: M, ${rest} }\n`;

const none = { rules: [], lists: [], adjust: [], others: [] };

test.each<[what: string, before: string, after: string]>([
  ['the same pack', `rules:\n${rule('r', 'find: [ a ]')}`, `rules:\n${rule('r', 'find: [ a ]')}`],
  [
    'rules in another order',
    `rules:\n${rule('r', 'find: a')}${rule('q', 'find: b')}`,
    `rules:\n${rule('q', 'find: b')}${rule('r', 'find: a')}`,
  ],
  [
    'keys in another order, and what is said by default',
    `rules:\n${rule('r', 'find: [ a ], advice: { en: A, nb: B }')}`,
    `rules:\n${rule('r', 'advice: { nb: B, en: A }, yields: true, find: a')}`,
  ],
  ['a list in another order', 'lists: { people: [ a, b ] }\n', 'lists: { people: [ b, a ] }\n'],
])('%s is no change', (_what, before, after) => {
  expect(changes(before, after)).toEqual(none);
});

test('rules that came, changed and went are told of, those that went last', () => {
  const before = `rules:\n${rule('old', 'find: a')}${rule('r', 'find: a')}`;
  const after = `rules:\n${rule('r', 'find: a').replace('warn', 'pause')}${rule('new', 'find: a')}`;
  expect(changes(before, after).rules).toMatchObject([
    { rule: 'r', kind: 'changed', before: 'warn', after: 'pause', keys: ['level'] },
    { rule: 'new', kind: 'added', before: null, after: 'warn' },
    { rule: 'old', kind: 'removed', before: 'warn', after: null },
  ]);
});

test('keys are named as packs write them', () => {
  const before = rule('r', 'find: a, unless: b');
  const after = rule('r', 'find: a, unless: b, unless-within: post, examples: { nudge: [ a ] }');
  const [change] = changes(`rules:\n${before}`, `rules:\n${after}`).rules;
  expect(change?.keys).toEqual(['examples', 'unless-within']);
});

const changeOf = (before: string, after: string): RuleChange | undefined =>
  changes(`rules:\n${rule('r', before)}`, `rules:\n${rule('r', after)}`).rules[0];

test.each<[what: string, before: string, after: string, words: Record<string, WordChange>]>([
  [
    'words and patterns',
    "find: [ a, b, { pattern: 'x+' } ]",
    "find: [ b, c, { pattern: 'x*y' } ]",
    { find: { added: ['c', '/x*y/'], removed: ['a', '/x+/'] } },
  ],
  [
    'words beside a part that stays',
    'find: [ a, { all: [ b, { not: c } ] } ]',
    'find: [ a, d, { all: [ b, { not: c } ] } ]',
    { find: { added: ['d'], removed: [] } },
  ],
  [
    'detectors',
    'find: [ { detector: email }, a ]',
    'find: [ { detector: phone }, a ]',
    { find: { added: ['detector phone'], removed: ['detector email'] } },
  ],
  [
    'hosts of links, and words of an exception',
    'find: { link: [ a.example, b.example ] }',
    'find: { link: [ b.example, c.example ] }, unless: x',
    {
      find: { added: ['link c.example'], removed: ['link a.example'] },
      unless: { added: ['x'], removed: [] },
    },
  ],
  [
    'a word with its capitals',
    'find: { terms: [ Acme, Bird ], case: exact }',
    'find: { terms: [ Acme ], case: exact }',
    { find: { added: [], removed: ['Bird (case: exact)'] } },
  ],
  [
    'words for a language, and with their capitals',
    'find: [ a, { terms: [ b, c ], case: exact, languages: [ nb, en ] } ]',
    'find: [ a, { terms: [ b ], case: exact, languages: [ nb, en ] } ]',
    { find: { added: [], removed: ['c (case: exact, languages nb or en)'] } },
  ],
  [
    'parts of an exception with reaches of their own',
    'find: a, unless: [ x, { any: [ b ], within: match } ]',
    'find: a, unless: [ x, { any: [ b, { link: any } ], within: match } ]',
    { unless: { added: ['link any (within match)'], removed: [] } },
  ],
  [
    'pairs to replace',
    'find: [ a, b ], replace: { a: x, b: y }',
    'find: [ a, b ], replace: { a: z, b: y }',
    { replace: { added: ['a → z'], removed: ['a → x'] } },
  ],
])(
  '%s that came and went are told of, and those that stayed are not',
  (_, before, after, words) => {
    const change = changeOf(before, after);
    expect(Object.fromEntries(change?.words ?? [])).toEqual(words);
    expect(change?.values).toEqual([]);
  },
);

test.each<[what: string, before: string, after: string, values: string[]]>([
  [
    'a narrower rule',
    'find: budget',
    'find: { all: [ budget, { not: forecast } ] }',
    ['find: budget → budget and not forecast, within post'],
  ],
  [
    'a window',
    'find: { all: [ a, b ], within: sentence }',
    'find: { all: [ a, b ], within: 3 words }',
    ['find within: sentence → 3 words'],
  ],
  [
    'a window and its members',
    'find: { all: [ a, [ b, c ] ], within: sentence }',
    'find: { all: [ a, not safe ] }',
    [
      'find within: sentence → post',
      'find: a and (b or c), within sentence → a and "not safe", within post',
    ],
  ],
  [
    'a count',
    'find: { count: { detector: percentage }, at-least: 2 }',
    'find: { count: { detector: percentage }, at-least: 3 }',
    ['find at-least: 2 → 3'],
  ],
  ['a case', 'find: Acme', 'find: { terms: [ Acme ], case: exact }', ['find case: any → exact']],
  [
    'a case of one part of several',
    "find: [ Acme, { pattern: 'x+' } ]",
    "find: [ Acme, { pattern: 'x+', case: exact } ]",
    ['find: Acme or /x+/ → Acme or (/x+/, case: exact)'],
  ],
  [
    'a language',
    'find: [ fan, idiot ]',
    'find: [ { terms: [ fan ], languages: [ nb ] }, idiot ]',
    ['find: fan or idiot → (fan, languages nb) or idiot'],
  ],
  [
    'an order',
    'find: { all: [ you, idiot ], within: sentence }',
    'find: { all: [ you, idiot ], within: sentence, in-order: true }',
    ['find: you and idiot, within sentence → you and idiot, within sentence, in order'],
  ],
  [
    'an order and a window',
    'find: { all: [ you, idiot ], within: sentence, in-order: true }',
    'find: { all: [ you, idiot ] }',
    [
      'find within: sentence → post',
      'find: you and idiot, within sentence, in order → you and idiot, within post',
    ],
  ],
  [
    'a window and a language',
    'find: { count: a, at-least: 2 }',
    'find: { count: a, at-least: 3, languages: [ nb ] }',
    ['find at-least: 2 → 3', 'find: a, at-least 2 → a, at-least 3, languages nb'],
  ],
  [
    'the reach of a part of an exception',
    'find: a, unless: [ x, { any: [ b, c ], within: match } ]',
    'find: a, unless: [ x, { any: [ b, c ], within: 3 words } ]',
    ['unless: x or (b or c, within match) → x or (b or c, within 3 words)'],
  ],
  [
    'an exception of several parts',
    'find: a',
    'find: a, unless: { all: [ b, c ], within: paragraph }',
    ['unless: none → b and c, within paragraph'],
  ],
  [
    'the reach of an exception',
    'find: a, unless: b',
    'find: a, unless: b, unless-within: post',
    ['unless-within: default → post'],
  ],
  [
    'conditions',
    'find: a, when: { sites: [ x ], account: official }',
    'find: a, when: { sites: [ x, linkedin ], from: 2027-01-31 }',
    [
      'when sites: x → x or linkedin',
      'when account: official → any',
      'when from: any → 2027-01-31',
    ],
  ],
  [
    'a rise',
    'find: a',
    'find: a, escalate: [ { when: { account: official }, level: pause } ]',
    ['escalate: none → pause when account official'],
  ],
  ['a trial', 'find: a, trial: 20', 'find: a', ['trial: 20 → none']],
])('of %s old and new are told', (_what, before, after, values) => {
  const change = changeOf(before, after);
  expect(change?.values.map((one) => `${one.key}: ${one.before} → ${one.after}`)).toEqual(values);
  expect(change?.words.has('find')).toBe(false);
});

test('words in another order are named by their key alone', () => {
  expect(changeOf('find: [ a, b ]', 'find: [ b, a ]')).toMatchObject({
    keys: ['find'],
    words: new Map(),
    values: [],
  });
});

test('lists, adjusted rules and other keys are told of', () => {
  const before = 'lists: { people: [ a, b ], company: [ x ] }\nadjust: { general/insults: off }\n';
  const after =
    'lists: { people: [ a, c ] }\nadjust: { general/threats: warn }\nnoise: 5\nreview-by: 2027-01-31\n';
  expect(changes(before, after)).toEqual({
    rules: [],
    lists: [
      { list: 'people', added: ['c'], removed: ['b'] },
      { list: 'company', added: [], removed: ['x'] },
    ],
    adjust: [
      { rule: 'general/threats', before: null, after: 'warn' },
      { rule: 'general/insults', before: 'off', after: null },
    ],
    others: ['noise', 'review-by'],
  });
});
