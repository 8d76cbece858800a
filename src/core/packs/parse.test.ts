import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from './pack.ts';
import { parsePack } from './parse.ts';

const head =
  'omtanke: 1\nid: acme\nversion: 7\ntitle: Acme\npolicy: { sections: { s: { title: S, summary: Why. } } }\n';

const packOf = (source: string, name?: string): Pack => {
  const read = parsePack(source, name);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.pack;
};

const ruleOf = (fields: string): Rule => {
  const [rule] = packOf(
    `${head}rules:\n  r: { section: s, level: warn, message: M, ${fields} }\n`,
  ).rules;
  if (rule === undefined) throw new Error('The pack has no rule.');
  return rule;
};

/** Each problem as `line:column path: message`. */
const problemsOf = (source: string, name?: string): string[] => {
  const read = parsePack(source, name);
  if ('pack' in read) return [];
  return read.problems.map(
    ({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`,
  );
};

describe('a pack', () => {
  test('needs little', () => {
    expect(packOf('omtanke: 1\nid: a\nversion: 1\ntitle: A')).toEqual({
      id: 'a',
      version: 1,
      title: 'A',
      language: 'en',
      policy: { free: [], sections: [] },
      lists: {},
      rules: [],
    });
  });

  test('is read from JSON as well, by its name or its looks', () => {
    const source = '{"omtanke":1,"id":"a","version":1,"title":{"nb":"Å"}}';
    expect(packOf(source, 'a.json')).toEqual(packOf(source));
    expect(packOf(source).title).toEqual({ nb: 'Å' });
  });

  test('keeps scalars as they are written', () => {
    const find = 'find: [ no, 1.0, null, 007, 0x1f, "a: b", ~ ]';
    expect(ruleOf(find).find).toEqual({ terms: ['no', '1.0', 'null', '007', '0x1f', 'a: b', '~'] });
  });

  test('keeps rules and sections in the order of the file', () => {
    const rules = ['b', '10', 'a', '2'].map(
      (id) => `  ${id}: { section: s, level: hint, message: M, find: x }`,
    );
    expect(packOf(`${head}rules:\n${rules.join('\n')}`).rules.map(({ id }) => id)).toEqual([
      'b',
      '10',
      'a',
      '2',
    ]);
  });

  test('keeps accounts, calendar, adjust, review date and noise', () => {
    const more =
      'accounts: { x: [ acme ] }\ncalendar: { quiet-period: [ { from: 2027-01-08, until: 2027-01-29 } ] }\nadjust: { general/profanity: off }\nreview-by: 2027-06-30\nnoise: 5\n';
    expect(packOf(head + more)).toMatchObject({
      accounts: { x: ['acme'] },
      calendar: { 'quiet-period': [{ from: '2027-01-08', until: '2027-01-29' }] },
      adjust: { 'general/profanity': 'off' },
      reviewBy: '2027-06-30',
      noise: 5,
    });
  });
});

describe('a matcher', () => {
  test.each([
    ['words', { terms: ['words'] }],
    ['[ a, b ]', { terms: ['a', 'b'] }],
    ['[ a, { link: any } ]', { any: [{ terms: ['a'] }, { link: 'any' }] }],
    ['{ terms: [ A ], case: exact }', { terms: ['A'], exact: true }],
    ['{ detector: email }', { detector: 'email' }],
    ['{ link: [ acme.example, $domains ] }', { link: ['acme.example', '$domains'] }],
    ['{ any: [ [ a ], b ] }', { any: [{ terms: ['a'] }, { terms: ['b'] }] }],
    [
      '{ all: [ a, { not: b } ] }',
      { all: [{ terms: ['a'] }, { not: { terms: ['b'] } }], within: 'post' },
    ],
    [
      '{ all: [ a, b ], within: 5 words }',
      { all: [{ terms: ['a'] }, { terms: ['b'] }], within: { words: 5 } },
    ],
  ])('%s is read', (written, expected) => {
    expect(ruleOf(`find: ${written}`).find).toEqual(expected);
  });

  test.each([
    ['{ pattern: "x" }', /"pattern" is part of the format but not supported yet/],
    ['{ count: a, at-least: 2 }', /"count" is part of the format but not supported yet/],
    ['{ detector: iban }', /"iban" is part of the format but not supported yet/],
    ['{ detector: emial }', /no detector.*Did you mean "email"\?/],
    [
      '{ terms: [ a ], cas: exact }',
      /"cas" is not a key of a matcher of terms.*Did you mean "case"\?/,
    ],
    ['{ term: [ a ] }', /a matcher is words, a list, or an object with one of/],
    ['{ all: [ { not: a }, b ] }', /must find something/],
    ['{ all: [ a, b ], within: line }', /Found "line"; post, paragraph, sentence/],
    ['{ link: [ "https://acme.example/x" ] }', /without https:\/\//],
    ['[]', /empty list/],
    ['[ "f*ck" ]', /has a \* where it means nothing/],
    ['[ $unknown ]', /the list \$unknown, which no pack knows/],
  ])('%s is refused with a sentence', (written, sentence) => {
    const source = `${head}rules:\n  r:\n    section: s\n    level: warn\n    message: M\n    find: ${written}\n`;
    const problems = problemsOf(source);
    expect(problems.join('\n')).toMatch(sentence);
    expect(problems.every((problem) => problem.startsWith('11:'))).toBe(true);
  });
});

describe('problems', () => {
  test('are all listed, each at its place', () => {
    const source = `omtanke: 1\nid: Acme\nversion: seven\ntitel: Acme\nrules:\n  r: { section: x, level: warm, message: "{who}?", find: a }\n`;
    const problems = problemsOf(source);
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      '1:1 title',
      '2:1 id',
      '3:1 version',
      '4:1 titel',
      '6:20 rules.r.level',
      '6:33 rules.r.message',
    ]);
    expect(problems.join('\n')).toMatch(/Did you mean "title"\?[\s\S]*Did you mean "warn"\?/);
  });

  test.each<[what: string, source: string, sentence: RegExp, name?: string]>([
    ['an anchor', `${head}lists: { a: &x [ b ] }`, /anchors/],
    ['an alias', `${head}lists: { a: &x [ b ], c: *x }`, /alias/],
    ['a tag', `${head}lists: { a: !x [ b ] }`, /tags/],
    ['a second document', `${head}---\na: 1`, /one document/],
    ['a duplicate key', `${head}id: b`, /twice/],
    ['an unsafe key', `${head}lists: { __proto__: [ a ] }`, /can't be a key/],
    ['broken YAML', `${head}lists: { a: [ b }`, /can't be read/],
    ['broken JSON', '{"omtanke":1,}', /not JSON/, 'a.json'],
    [
      'a number for text in JSON',
      '{"omtanke":1,"id":"a","version":1,"title":5}',
      /Found "5"; text is allowed/,
      'a.json',
    ],
    ['no pack at all', '', /a pack is an object/],
    ['deep nesting', `a: ${'['.repeat(30)}${']'.repeat(30)}`, /nested more than 20/],
    [
      'an override of direction',
      `${head}language: en\nlists: {}\npublisher: { name: "a\u202Eb" }`,
      /direction override/,
    ],
    ['a URL that is not https', `${head}publisher: { name: A, url: "http://a.example" }`, /https/],
    ['a date that is none', `${head}review-by: 2027-02-30`, /2027-01-31/],
    [
      'a section that is not there',
      `${head}rules: { r: { section: t, level: hint, message: M, find: a } }`,
      /the section "t"/,
    ],
    [
      'a rule that does not yield, without purpose',
      `${head}rules: { r: { section: s, level: hint, message: M, find: a, yields: false } }`,
      /purpose/,
    ],
    [
      'escalate',
      `${head}rules: { r: { section: s, level: hint, message: M, find: a, escalate: [] } }`,
      /not supported yet/,
    ],
    [
      'during',
      `${head}rules: { r: { section: s, level: hint, message: M, find: a, when: { during: q } } }`,
      /not supported yet/,
    ],
    [
      'trial',
      `${head}rules: { r: { section: s, level: hint, message: M, find: a, trial: 5 } }`,
      /not supported yet/,
    ],
  ])('are told for %s', (_what, source, sentence, name) => {
    expect(problemsOf(source, name).join('\n')).toMatch(sentence);
  });

  test('come as an answer, never as a throw, for any text', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      '-',
      '\n',
      ' ',
      '"',
      "'",
      '&a',
      '*a',
      '!!x',
      '? ',
      '%',
      '@',
      '\t',
      '|',
      '>',
      '#',
      'a',
      '\u0000',
      '\uD800',
    ];
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let run = 0; run < 2000; run += 1) {
      const text = Array.from({ length: next() % 30 }, () => pieces[next() % pieces.length]).join(
        '',
      );
      expect(parsePack(text)).toHaveProperty('problems');
    }
    expect(parsePack('['.repeat(100_000))).toHaveProperty('problems');
    expect(parsePack('a: '.repeat(1000))).toHaveProperty('problems');
    expect(parsePack('- '.repeat(50_000))).toHaveProperty('problems');
  });
});
