import { expect, test } from 'vitest';
import { parsePack } from '../packs/parse.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';

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

test('the words of a matcher that came and went are told of, and those that stayed are not', () => {
  const before = rule('r', "find: [ a, b, { pattern: 'x+' } ], unless: { link: [ acme.example ] }");
  const after = rule('r', "find: [ { all: [ b, { not: c } ] }, { pattern: 'x*y' } ]");
  const [change] = changes(`rules:\n${before}`, `rules:\n${after}`).rules;
  expect(change?.keys).toEqual(['find', 'unless']);
  expect(change?.words).toEqual(
    new Map([
      ['find', { added: ['c', '/x*y/'], removed: ['a', '/x+/'] }],
      ['unless', { added: [], removed: ['acme.example'] }],
    ]),
  );
});

test('a matcher that changed without its words is named alone', () => {
  const before = rule('r', 'find: { all: [ a, b ], within: sentence }');
  const after = rule('r', 'find: { all: [ a, b ], within: 3 words }');
  const [change] = changes(`rules:\n${before}`, `rules:\n${after}`).rules;
  expect(change).toMatchObject({ keys: ['find'], words: new Map() });
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
