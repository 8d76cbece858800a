import { describe, expect, test } from 'vitest';
import { finding, packOf, packWith, ruleWith } from './cases/case.ts';
import { jsonPack, rules, times } from './cases/many.ts';
import { type Parsed, parsePack, parsePackBytes } from './parse.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';

/* Packs that somebody wrote to do harm: each is read or refused, in time and without a throw. */

const problemsIn = (read: Parsed): readonly Problem[] => ('problems' in read ? read.problems : []);

const codesOf = (source: string, name = 'a.yaml'): string[] =>
  problemsIn(parsePack(source, name)).map(({ code }) => code);

describe('the names of what every object of JavaScript has', () => {
  const forbidden = ['__proto__', 'constructor', 'prototype'];

  test.each(forbidden)('refuse %s as a key everywhere, also by escapes', (name) => {
    const [first = '', ...rest] = name;
    const code = first.charCodeAt(0).toString(16);
    for (const key of [name, `\\u00${code}${rest.join('')}`]) {
      for (const line of [
        `"lists": { "${key}": [] }`,
        `"rules": { "${key}": {} }`,
        `"calendar": { "${key}": [] }`,
        `"policy": { "sections": { "${key}": { "title": "T" } } }`,
        `"publisher": { "name": { "${key}": "x" } }`,
        `"adjust": { "${key}": "off" }`,
        `"${key}": 1`,
      ]) {
        expect(codesOf(packWith(line))).toContain('forbidden-key');
        expect(codesOf(jsonPack({}).replace('{', `{${line},`), 'a.json')).toContain(
          'forbidden-key',
        );
      }
    }
  });

  test.each([
    ['a list', finding('[ $tostring ]'), 'unknown-list'],
    ['a section', ruleWith('section: valueOf'), 'unknown-section'],
    ['a calendar', ruleWith('when: { during: toString }'), 'unknown-calendar'],
    ['a detector', finding('{ detector: hasOwnProperty }'), 'unknown-detector'],
    ['a matcher', finding('{ toString: [ a1 ] }'), 'matcher'],
    ['a level', ruleWith('level: valueOf'), 'unknown-value'],
    ['a key', packWith('hasOwnProperty: 1'), 'unknown-key'],
    ['a rule', packWith('adjust: { toString: off }'), 'unknown-rule'],
    ['words', ruleWith('replace: { toString: x }'), 'replace'],
  ])('are not taken for %s', (_, source, code) => {
    expect(codesOf(source)).toEqual([code]);
  });

  test('are names as others where they can be', () => {
    const read = parsePack(
      ruleWith(
        'find: [ $tostring ]\nunless: $valueof',
        'lists: { tostring: [ a1 ], valueof: [] }\n',
      ),
    );
    expect(read).toHaveProperty('pack.lists', { tostring: ['a1'], valueof: [] });
  });
});

describe('numbers and days', () => {
  test.each(['0x10', '0o17', '01', '+1', '1.0', '1.', '1e1'])('%s is a version', (version) => {
    expect(codesOf(packOf(`version: ${version}`))).toEqual([]);
  });

  test.each([
    '1e999',
    '-0',
    '1_000',
    '.5',
    '+0x10',
    '0b11',
    '.inf',
    '.nan',
    '٣',
    '9007199254740993',
  ])('%s is none', (version) => {
    expect(codesOf(packOf(`version: ${version}`))).toEqual(['number']);
  });

  test.each(['2028-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(codesOf(packWith(`review-by: ${day}`))).toEqual([]);
  });

  test.each(['2027-02-29', '2100-02-29', '2027-2-3', '20270203', '2027-00-01', '２０２７-01-01'])(
    '%s is none',
    (day) => {
      expect(codesOf(packWith(`review-by: ${day}`))).toEqual(['date']);
    },
  );
});

describe('the number of terms', () => {
  test('adds up over lists, domains and matchers', () => {
    const words = (count: number, word: string): string[] =>
      Array.from({ length: count }, (_, at) => `${word}${at.toString(36)}`);
    const pack = (last: number): string =>
      jsonPack({
        lists: {
          own: words(140_000, 'a'),
          domains: words(10_000, 'b').map((name) => `${name}.no`),
        },
        ...rules(1, () => ({ find: { any: [words(49_999, 'c'), words(last, 'd')] } })),
      });
    expect(codesOf(pack(1), 'a.json')).toEqual([]);
    expect(codesOf(pack(2), 'a.json')).toEqual(['limit']);
  });
});

describe('bytes', () => {
  test.each<[what: string, bytes: number[], code: string]>([
    ['an overlong letter', [0xc1, 0x81], 'utf8'],
    ['an emoji in two surrogates', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], 'utf8'],
    ['a cut emoji', [0xf0, 0x9f, 0x98], 'utf8'],
    ['a form of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80], 'utf8'],
    ['NUL', [0], 'control-character'],
    ['an escape of terminals', [0x1b], 'control-character'],
    ['a next line', [0xc2, 0x85], 'control-character'],
    ['an override of direction', [0xe2, 0x80, 0xae], 'control-character'],
  ])('with %s in a title are refused', (_, bytes, code) => {
    const start = Buffer.from('omtanke: 1\nid: acme\nversion: 7\ntitle: Ac');
    const source = Buffer.concat([start, Uint8Array.from(bytes)]);
    expect(new Set(problemsIn(parsePackBytes(source, 'a.yaml')).map((one) => one.code))).toEqual(
      new Set([code]),
    );
  });

  test('of 100 megabytes are refused unread', () => {
    expect(problemsIn(parsePackBytes(new Uint8Array(100_000_000))).map(({ code }) => code)).toEqual(
      ['size'],
    );
  });
});

describe('a sentence about a pack', () => {
  const sentencesOf = (source: string, name: string): string[] =>
    problemsIn(parsePack(source, name)).flatMap(({ message, path }) => [message, path]);

  test('quotes no character that controls a terminal, breaks a line or turns the direction of text', () => {
    const bad = 'a\u001b[2J\u0000\n\u2028\u202e\u2066\u0085\ud800b';
    const source = jsonPack({
      [bad]: 1,
      id: bad,
      language: bad,
      lists: { [bad]: [] },
      adjust: { [bad]: bad },
      accounts: { x: [`://${bad}`] },
      ...rules(1, () => ({
        section: bad,
        level: bad,
        find: { detector: bad },
        when: { from: bad },
      })),
    });
    const sentences = sentencesOf(source, 'a.json');
    expect(sentences.length).toBeGreaterThan(16);
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u);
  });

  test('quotes no more than the beginning of a long text, and cuts no emoji', () => {
    const long = '😀'.repeat(5000);
    const source = jsonPack({
      [long]: 1,
      id: long,
      lists: { [long]: [1] },
      ...rules(1, () => ({ section: long, level: long, find: `$${'x'.repeat(5000)}` })),
    });
    const sentences = sentencesOf(source, 'a.json');
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(500);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\p{Cs}/u);
    expect(quoted('😀'.repeat(40))).toBe(`"${'😀'.repeat(40)}"`);
    expect(quoted('😀'.repeat(41))).toBe(`"${'😀'.repeat(39)}…"`);
  });
});

describe('many problems', () => {
  test('are all listed, 20,000 rules with five each', () => {
    const source = `${packWith('policy: { sections: { s: { title: S } } }')}rules:\n${times(
      20_000,
      (at) => `  r${at}: { section: x, level: w, message: "{w}", find: $a, titel: A }\n`,
    )}`;
    const problems = problemsIn(parsePack(source, 'a.yaml'));
    expect(problems.length).toBe(100_000);
    expect(problems.slice(-5).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
      [
        '20006:22 unknown-section',
        '20006:32 unknown-value',
        '20006:45 placeholder',
        '20006:57 unknown-list',
        '20006:61 unknown-key',
      ],
    );
  });

  test('beyond 100,000 are counted', () => {
    const problems = problemsIn(parsePack(jsonPack({ lists: { own: Array(100_007).fill('') } })));
    expect(problems.length).toBe(100_001);
    expect(problems.at(-1)).toMatchObject({
      code: 'limit',
      path: 'lists.own.100000',
      message: expect.stringContaining('7 more'),
    });
  });

  test('in brackets in which the YAML reader loses itself are told by the first', () => {
    const problems = problemsIn(
      parsePack(packWith(`lists: [${'a: b\n '.repeat(100_000)}]`), 'a.yaml'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['indentation']);
  });
});

describe('nesting', () => {
  test.each([
    ['brackets', `lists: ${'['.repeat(100_000)}`],
    ['brackets that are closed', `lists: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `lists: ${'{a: '.repeat(100_000)}`],
    ['dashes', `lists:\n ${'- '.repeat(100_000)}`],
    ['lines', `lists:\n${times(300, (at) => `${' '.repeat(at + 1)}a:\n`)}`],
  ])('of %s is told once', (_, line) => {
    expect(codesOf(packWith(line))).toContain('nesting');
  });

  test('without an end is told in JSON', () => {
    expect(codesOf('['.repeat(1_000_000), 'a.json')).toEqual(['nesting']);
    expect(codesOf('{"a":'.repeat(200_000), 'a.json')).toEqual(['nesting']);
  });
});
