import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from './pack.ts';
import { parsePack, parsePackBytes } from './parse.ts';

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

/** Each problem as `line:column path code`. */
const problemsOf = (source: string, name?: string): string[] => {
  const read = parsePack(source, name);
  if ('pack' in read) return [];
  return read.problems.map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);
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
    ["{ pattern: 'x+' }", { pattern: 'x+' }],
    ["{ pattern: 'X+', case: exact }", { pattern: 'X+', exact: true }],
    ['{ count: [ a, b ], at-least: 3 }', { count: { terms: ['a', 'b'] }, atLeast: 3 }],
  ])('%s is read', (written, expected) => {
    expect(ruleOf(`find: ${written}`).find).toEqual(expected);
  });
});

describe('problems', () => {
  test('are all listed, each at its place, in the order of the file', () => {
    const source = `omtanke: 1\nid: Acme\nversion: seven\ntitel: Acme\nrules:\n  r: { section: x, level: warm, message: "{who}?", find: $a }\n`;
    expect(problemsOf(source)).toEqual([
      '1:1 title missing',
      '2:5 id id',
      '3:10 version number',
      '4:1 titel unknown-key',
      '6:17 rules.r.section unknown-section',
      '6:27 rules.r.level unknown-value',
      '6:43 rules.r.message placeholder',
      '6:58 rules.r.find unknown-list',
    ]);
  });

  test('of the file come with those of what it says, where the file can still be read', () => {
    const rule = `rules:\n  r:\n    section: s\n    level: warm\n    message: &m M\n    find: [ @acme, "\\d" ]\n    find: x\n`;
    expect(problemsOf(head + rule)).toEqual([
      '9:12 rules.r.level unknown-value',
      '10:14 rules.r.message anchor',
      '11:13  quotes',
      '11:21  escape',
      '12:5 rules.r.find duplicate-key',
    ]);
  });

  test('come alone where the file can not be read', () => {
    expect(problemsOf(`${head}lists: [ a,\n  b: "\nnoise: x\ntitel: A`)).toEqual(['7:6  quotes']);
  });

  test('with a rule that adjust names ask for the rules that there are', () => {
    const source = `${head}adjust: { general/profanty: off, general/insults: off }`;
    const builtinRules = new Set(['general/profanity', 'general/insults']);
    expect(parsePack(source)).toHaveProperty('pack');
    const read = parsePack(source, undefined, { builtinRules });
    expect('problems' in read && read.problems).toMatchObject([
      {
        line: 6,
        column: 11,
        code: 'unknown-rule',
        message: expect.stringContaining('"general/profanity"?'),
      },
    ]);
  });

  test('with the id of a built-in pack are for all packs but those', () => {
    const source = 'omtanke: 1\nid: general\nversion: 1\ntitle: A';
    expect(problemsOf(source)).toEqual(['2:5 id builtin-id']);
    expect(parsePack(source, undefined, { builtin: true })).toHaveProperty('pack');
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
      expect(parsePack(text, 'pack.json')).toHaveProperty('problems');
    }
    expect(parsePack('['.repeat(100_000))).toHaveProperty('problems');
    expect(parsePack('a: '.repeat(1000))).toHaveProperty('problems');
    expect(parsePack('- '.repeat(50_000))).toHaveProperty('problems');
  });
});

describe('a place', () => {
  const read = parsePack(`${head}lists:\n  own:\n    - a\n    - b\n`);
  const place = (...path: (string | number)[]): unknown =>
    'pack' in read ? read.place(path) : read.problems;

  test('is that of a key, of an item, and of the nearest part around what is not there', () => {
    expect(place('lists')).toEqual({ line: 6, column: 1 });
    expect(place('lists', 'own')).toEqual({ line: 7, column: 3 });
    expect(place('lists', 'own', 1)).toEqual({ line: 9, column: 7 });
    expect(place('lists', 'own', 5)).toEqual({ line: 7, column: 3 });
    expect(place('rules', 'r')).toEqual({ line: 1, column: 1 });
    expect(place()).toEqual({ line: 1, column: 1 });
  });
});

describe('bytes', () => {
  const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
    );

  test('are read as UTF-8, with and without a byte order mark', () => {
    const source = head.replace('Acme', 'Åcme 😀');
    const expected = { pack: { title: 'Åcme 😀' } };
    expect(parsePackBytes(bytesOf(source))).toMatchObject(expected);
    expect(parsePackBytes(bytesOf([0xef, 0xbb, 0xbf], source))).toMatchObject(expected);
    expect(parsePackBytes(bytesOf([0xef, 0xbb, 0xbf], source), 'a.yaml')).toMatchObject(expected);
  });

  test.each<[what: string, bytes: number[]]>([
    ['Latin 1', [0xe5]],
    ['a byte that continues nothing', [0x80]],
    ['a cut sequence', [0xe2, 0x82]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('that are %s are told at their place', (_, bytes) => {
    const read = parsePackBytes(
      bytesOf('omtanke: 1\nid: acme\nversion: 7\ntitle: Å😀', bytes, 'b\n'),
    );
    expect('problems' in read && read.problems[0]).toMatchObject({
      line: 4,
      column: 11,
      code: 'utf8',
      message: expect.stringContaining('UTF-8'),
    });
  });

  test('that are no UTF-8 are told with the other problems', () => {
    const read = parsePackBytes(
      bytesOf('omtanke: 2\nid: acme\nversion: 7\ntitle: "', [0xff], '"\n'),
    );
    expect('problems' in read && read.problems.map(({ code }) => code)).toEqual([
      'format-version',
      'utf8',
    ]);
  });

  test('that look like UTF-16 are told to be', () => {
    const read = parsePackBytes(Uint8Array.from([0xff, 0xfe, ...Buffer.from(head, 'utf16le')]));
    expect('problems' in read && read.problems[0]?.message).toContain('UTF-16');
  });
});

describe('the size of a pack', () => {
  const most = 2 * 1024 * 1024;
  const filled = (bytes: number): string => {
    const start = `${head}# `;
    return start + 'å'.repeat((bytes - start.length) / 2) + ((bytes - start.length) % 2 ? 'a' : '');
  };

  test('may be 2 MiB and no more, in bytes', () => {
    expect(parsePack(filled(most))).toHaveProperty('pack');
    expect(problemsOf(filled(most + 1))).toEqual(['1:1  size']);
    expect(parsePackBytes(Buffer.from(filled(most + 1)))).toMatchObject({
      problems: [{ code: 'size' }],
    });
  });

  const rules = (count: number): string =>
    `${head}rules:\n${Array.from({ length: count }, (_, at) => `  r${at}: { section: s, level: hint, message: M, find: words${at} }\n`).join('')}`;

  test('may be 20,000 rules and no more', () => {
    expect(parsePack(rules(20_000))).toHaveProperty('pack');
    expect(problemsOf(rules(20_001))).toEqual(['20007:3 rules.r20000 limit']);
  }, 30_000);

  const terms = (count: number): string =>
    JSON.stringify({
      omtanke: 1,
      id: 'acme',
      version: 1,
      title: 'Acme',
      lists: { own: Array.from({ length: count }, (_, at) => `q${at}`) },
    });

  test('may be 200,000 terms and no more', () => {
    expect(parsePack(terms(200_000))).toHaveProperty('pack');
    expect(problemsOf(terms(200_001))).toEqual([
      expect.stringMatching(/lists\.own\.200000 limit$/),
    ]);
  }, 30_000);
});
