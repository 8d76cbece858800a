import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ran, runForTest } from './run-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'omtanke-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const packOf = (version: number, rest: string): string => `omtanke: 1
id: acme
version: ${version}
title: Acme
policy: { sections: { s: { title: S, summary: W. } } }
${rest}`;

const rule = (id: string, rest: string): string =>
  `  ${id}: { section: s, level: warn, message: M, ${rest} }\n`;

const posts = 'A bluebird!\nTwo redbirds\nNo bird at all\n';

/** Compares two packs on three posts, or as the flags say. */
const diff = (
  before: string,
  after: string,
  flags: readonly string[] = ['--posts', write('posts.txt', posts)],
): Promise<Ran> =>
  runForTest([
    'diff',
    '--no-builtin',
    ...flags,
    write('old.yaml', packOf(1, before)),
    write('new.yaml', packOf(2, after)),
  ]);

/** The lines of a report from its posts on, without the path of the file of posts. */
const linesOfPosts = ({ stdout }: Ran): string[] => {
  const lines = stdout.replaceAll(`${folder}/`, '').split('\n');
  const from = lines.findIndex((line) => /^(None|\d+) of \d+ posts? changes?$/.test(line));
  return lines.slice(from, lines.indexOf('', from));
};

test('the same pack changes nothing', async () => {
  const rules = `rules:\n${rule('r', 'find: bluebird')}`;
  const { exit, stdout, stderr } = await diff(rules, rules);
  expect(stdout.replaceAll(`${folder}/`, '')).toBe(`acme: version 1 → 2

Rules, lists and policy are the same.

None of 3 posts changes

Nudges about 333.3 of 1,000 posts of posts.txt, before about 333.3 (1 and 1 of 3 tried); accepts 10
`);
  expect(stderr).toMatch(/^\S+posts\.txt: 3 posts, plain text, one post a line\n$/);
  expect(exit).toBe(0);
});

test('a report says what changed in the pack, in posts, for each rule, and in noise', async () => {
  const before = `lists: { people: [ Kari ] }\nrules:\n${rule('birds', 'find: bluebird*')}${rule('old', 'find: at all')}`;
  const after = `lists: { people: [ Kari, Ola ] }\nrules:\n${rule('birds', 'find: [ "bluebird*", "redbird*" ]').replace('warn', 'pause')}${rule('new', 'find: two')}adjust: { general/insults: off }\nnoise: 4\n`;
  const { exit, stdout } = await diff(before, after);
  expect(stdout.replaceAll(`${folder}/`, '')).toBe(`acme: version 1 → 2

Rules
  changed  birds: level warn → pause; find + "redbird*"
  added    new (warn)
  removed  old (warn)

Lists
  people: + "Ola"

Built-in rules that it adjusts
  general/insults: as it comes → off

Also changed: noise

3 of 3 posts change
  posts.txt:1: «A bluebird!»
    ~ warn → pause birds «bluebird»
  posts.txt:2: «Two redbirds»
    + warn new «Two»
    + pause birds «redbirds»
  posts.txt:3: «No bird at all»
    - warn old «at all»

  Rule     new   gone  other
  birds      1      0      1
  new        1      0      0
  old        0      1      0

Nudges about 666.7 of 1,000 posts of posts.txt, before about 666.7 (2 and 2 of 3 tried); accepts 4
`);
  expect(exit).toBe(0);
});

test('the table counts a rule under another name once, as it is shown', async () => {
  const { stdout } = await diff(
    `rules:\n${rule('a', 'find: bluebird')}`,
    `rules:\n${rule('b', 'find: bluebird')}`,
  );
  expect(stdout).toContain(`
  Rule     new   gone  other
  a → b      0      0      1
`);
});

describe('a post', () => {
  test.each<[what: string, before: string, after: string, lines: string[]]>([
    [
      'that another rule speaks of',
      rule('a', 'find: bluebird'),
      rule('b', 'find: bluebird'),
      ['  posts.txt:1: «A bluebird!»', '    ~ warn a → b «bluebird»'],
    ],
    [
      'in which more words are found',
      rule('a', 'find: bluebird'),
      rule('a', 'find: a bluebird'),
      ['  posts.txt:1: «A bluebird!»', '    ~ warn a «bluebird» → «A bluebird»'],
    ],
    [
      'that an exception now leaves alone',
      rule('a', 'find: bird*'),
      rule('a', 'find: bird*, unless: at all'),
      ['  posts.txt:3: «No bird at all»', '    - warn a «bird»'],
    ],
  ])('%s is told of', async (_what, before, after, lines) => {
    const ran = await diff(`rules:\n${before}`, `rules:\n${after}`);
    expect(linesOfPosts(ran)).toEqual(['1 of 3 posts changes', ...lines]);
  });

  test('of a list that another version fills is told of', async () => {
    const rules = `rules:\n${rule('names', 'find: $people')}`;
    const ran = await diff(rules, `lists: { people: [ two ] }\n${rules}`);
    expect(linesOfPosts(ran)).toEqual([
      '1 of 3 posts changes',
      '  posts.txt:2: «Two redbirds»',
      '    + warn names «Two»',
    ]);
  });

  test('cannot rule the terminal', async () => {
    const file = write('posts.jsonl', '{"text":"\\u001b[31m a bluebird\\n\\u202e"}\n');
    const { stdout } = await diff('', `rules:\n${rule('r', 'find: bluebird')}`, ['--posts', file]);
    expect(stdout).toContain('«[31m a bluebird');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what must not be there.
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('the conditions of a rule', () => {
  const official = `rules:\n${rule('r', 'find: bluebird, when: { account: official, sites: [ x ] }')}`;

  test.each<[what: string, flags: string[], posts: string, changes: boolean]>([
    ['hold where nothing is known of a post', [], 'bluebird\n', true],
    ['hold where a flag says so', ['--account', 'official', '--site', 'x'], 'bluebird\n', true],
    ['do not hold where a flag says more', ['--site', 'x'], 'bluebird\n', false],
    [
      'hold where a post says so',
      [],
      '{"text":"bluebird","account":"official","site":"x"}\n',
      true,
    ],
    ['do not hold where a post says more', [], '{"text":"bluebird","site":"linkedin"}\n', false],
    ['are asked for the language alone', ['--lang', 'nb'], 'bluebird\n', true],
  ])('%s', async (_what, flags, content, changes) => {
    const file = write('some.txt', content);
    const { stdout } = await diff('', official, ['--posts', file, ...flags]);
    expect(stdout).toContain(changes ? '1 of 1 post changes' : 'None of 1 post changes');
  });
});

describe('without a file of posts', () => {
  const examples = (nudge: string): string => `find: padel, examples: { nudge: [ "${nudge}" ] }`;

  test('ordinary posts, protected ones and the examples of both versions are tried', async () => {
    const before = `rules:\n${rule('r', examples('some padel')).replace('padel,', 'tennis,')}`;
    const after = `rules:\n${rule('r', examples('more padel')).replace('padel,', '[ padel, shop steward ],')}`;
    const ran = await diff(before, after, []);
    expect(linesOfPosts(ran)).toEqual([
      expect.stringMatching(/^\d+ of \d+ posts change$/),
      expect.stringMatching(/^ {2}ordinary, en: «.*padel/),
      '    + warn r «padel»',
      '  example of r: «more padel»',
      '    + warn r «padel»',
      '  example of r: «some padel»',
      '    + warn r «padel»',
    ]);
  });

  test('protected speech that a rule no longer yields to is told of', async () => {
    const firm = 'find: shop steward, yields: false, purpose: A name.';
    const ran = await diff(
      `rules:\n${rule('r', 'find: shop steward')}`,
      `rules:\n${rule('r', firm)}`,
      [],
    );
    expect(linesOfPosts(ran)).toContainEqual(expect.stringMatching(/^ {2}protected: «/));
  });

  test('what a version does to built-in rules is told of', async () => {
    const file = write('secret.txt', 'npm login with npm_sepFE8K0ydN0T0TIbWWOmAZFu6xLlB3bok3N\n');
    const { stdout } = await runForTest([
      'diff',
      '--posts',
      file,
      write('old.yaml', packOf(1, '')),
      write('new.yaml', packOf(1, 'adjust: { secrets/keys: off }\n')),
    ]);
    expect(stdout).toMatch(/^acme: version 1, both, with the built-in general, /);
    expect(stdout).toMatch(/^ {4}- pause secrets\/keys «npm_sepF.*»$/m);
  });
});

test('versions with other ids are compared rule by rule', async () => {
  const after = packOf(2, `rules:\n${rule('r', 'find: bluebird')}`).replace('id: acme', 'id: acne');
  const { stdout } = await runForTest([
    'diff',
    '--no-builtin',
    '--posts',
    write('posts.txt', posts),
    write('old.yaml', packOf(1, `rules:\n${rule('r', 'find: bluebird')}`)),
    write('new.yaml', after),
  ]);
  expect(stdout).toMatch(/^acme → acne: version 1 → 2\n\nRules, lists and policy are the same/);
  expect(stdout).toContain('None of 3 posts changes');
});

test('a version can come from standard input', async () => {
  const args = ['diff', '--no-builtin', '-', write('new.yaml', packOf(2, ''))];
  const { exit, stdout } = await runForTest(args, packOf(1, ''));
  expect(stdout).toMatch(/^acme: version 1 → 2\n/);
  expect(exit).toBe(0);
});

test('with --json all of it is one line of JSON', async () => {
  const before = `rules:\n${rule('r', 'find: bluebird')}`;
  const after = `rules:\n${rule('r', 'find: bluebird').replace('warn', 'hint')}`;
  const { exit, stdout } = await diff(before, after, ['--json', '--posts', write('p.txt', posts)]);
  expect(stdout).toMatch(/^[^\n]+\n$/);
  const finding = { pack: 'acme', rule: 'r', level: 'hint', start: 2, end: 10 };
  expect(JSON.parse(stdout)).toEqual({
    before: { id: 'acme', version: 1, nudged: 1, perThousand: expect.closeTo(333.3, 1) },
    after: { id: 'acme', version: 2, nudged: 0, perThousand: 0 },
    builtin: [],
    rules: [
      {
        rule: 'r',
        change: 'changed',
        before: 'warn',
        after: 'hint',
        keys: ['level'],
        words: {},
        values: [],
      },
    ],
    lists: [],
    adjust: [],
    others: [],
    ordinary: 3,
    tried: 3,
    cut: 0,
    changed: [
      {
        from: 'file',
        line: 1,
        post: { text: 'A bluebird!' },
        changes: [{ before: { ...finding, level: 'warn' }, after: finding }],
      },
    ],
  });
  expect(exit).toBe(0);
});

test('bad packs end with 2 and all problems of both', async () => {
  const { exit, stdout, stderr } = await diff('rulse: {}\n', 'langage: en\n');
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(
    /old\.yaml:6:1: error unknown-key: .*\n.*new\.yaml:6:1: error unknown-key: /,
  );
});
