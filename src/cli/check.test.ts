import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runForTest } from './run-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'omtanke-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const packOf = (id: string, rule: string, more = ''): string =>
  write(
    `${id}.yaml`,
    `omtanke: 1\nid: ${id}\nversion: 1\ntitle: T\npolicy: { sections: { s: { title: S, summary: W. } } }\n${more}rules:\n  r: { section: s, level: warn, message: M, find: [ bluebird ], ${rule} }\n`,
  );

const plain = packOf('plain', 'title: T');

/** How many findings each post of the output has; -1 for an error. */
const counts = (stdout: string): number[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { findings?: unknown[] }).findings?.length ?? -1);

const check = async (args: string[], stdin?: string | Uint8Array): Promise<number[]> => {
  const { exit, stdout, stderr } = await runForTest(['check', '--no-builtin', ...args], stdin);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return counts(stdout);
};

describe('a post', () => {
  test('is answered with its findings, their keys in the promised order', async () => {
    const { stdout } = await runForTest([
      'check',
      '--no-builtin',
      '--pack',
      plain,
      '🐦 a Bluebird',
    ]);
    expect(stdout).toBe(
      '{"findings":[{"pack":"plain","rule":"r","section":"s","level":"warn","start":5,"end":13,"message":"M"}]}\n',
    );
  });

  test('is each argument', async () => {
    expect(await check(['--pack', plain, 'a bluebird', '', 'bluebird, bluebird'])).toEqual([
      1, 0, 2,
    ]);
  });

  test('may start with a dash behind --', async () => {
    expect(await check(['--pack', plain, '--', '--bluebird'])).toEqual([1]);
  });

  test.each<[what: string, stdin: string | Uint8Array, findings: number]>([
    ['text', 'a bluebird', 1],
    ['lines', 'a bluebird\n\nand a bluebird\n', 2],
    ['nothing', '', 0],
    ['a byte order mark', '\uFEFFbluebird', 1],
  ])('is standard input with %s', async (_what, stdin, findings) => {
    expect(await check(['--pack', plain], stdin)).toEqual([findings]);
  });

  test('does not end with the line break that ends the input', async () => {
    const pack = packOf('end', "unless: { pattern: '!$' }");
    expect(await check(['--pack', pack], 'bluebird!\r\n')).toEqual([0]);
    expect(await check(['--pack', pack], 'bluebird\n')).toEqual([1]);
  });

  test('in another encoding is refused', async () => {
    const { exit, stdout, stderr } = await runForTest(['check'], Buffer.from('blåfugl', 'latin1'));
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/not UTF-8/);
  });
});

describe('a message', () => {
  const texts = 'message: { en: "An {match}", nb: "En {match}" }';
  const localPack = (language: string): string =>
    write(
      `${language}.yaml`,
      `omtanke: 1\nid: in-${language}\nversion: 1\ntitle: T\nlanguage: ${language}\npolicy: { sections: { s: { title: S, summary: W. } } }\nrules:\n  r: { section: s, level: warn, ${texts}, find: [ egg ], replace: { egg: omelette } }\n`,
    );

  test("is in each pack's own language", async () => {
    const args = ['check', '--no-builtin', '--pack', localPack('nb'), '--pack', localPack('en')];
    const { stdout } = await runForTest([...args, '--lang', 'fr', 'Egg']);
    const { findings } = JSON.parse(stdout) as { findings: Record<string, string>[] };
    expect(findings.map(({ message }) => message)).toEqual([
      'En \u2068Egg\u2069',
      'An \u2068Egg\u2069',
    ]);
    expect(findings[0]).toMatchObject({ replacement: 'Omelette' });
  });

  test('is not the title of a rule that has one', async () => {
    const { stdout } = await runForTest(['check', '--no-builtin', '--pack', plain, 'bluebird']);
    expect(stdout).toContain('"message":"M"');
  });

  test('comes with words for the end of the post where the rule has any', async () => {
    const pack = packOf('append', 'append: "#ad"');
    const { stdout } = await runForTest(['check', '--no-builtin', '--pack', pack, 'bluebird']);
    expect(stdout).toContain('"append":"#ad"');
  });

  test('comes with the findings that a rule on trial is silent for', async () => {
    const pack = packOf('trial', 'trial: 20');
    const { stdout } = await runForTest(['check', '--no-builtin', '--pack', pack, 'bluebird']);
    expect(stdout).toContain('"trial":20');
  });
});

describe('flags say where the post will appear', () => {
  test.each<[when: string, holds: string[], fails: string[]]>([
    ['sites: [ x ]', ['--site', 'x'], ['--site', 'linkedin']],
    ['sites: [ x ]', ['--site=x'], []],
    ['surfaces: [ comment ]', ['--surface', 'comment'], ['--surface', 'post']],
    ['account: official', ['--account', 'official'], ['--account', 'personal']],
    ['account: personal', [], ['--account', 'official']],
    ['languages: [ nb ]', ['--lang', 'nn'], ['--lang', 'en']],
    ['from: 2027-01-08, until: 2027-01-29', ['--date', '2027-01-29'], ['--date', '2027-01-30']],
  ])('{ %s } holds with %j and not with %j', async (when, holds, fails) => {
    const pack = packOf('when', `when: { ${when} }`);
    expect(await check(['--pack', pack, ...holds, 'a bluebird'])).toEqual([1]);
    expect(await check(['--pack', pack, ...fails, 'a bluebird'])).toEqual([0]);
  });
});

test.each([
  [['--date', '1970-01-01']],
  [['--date', '2028-02-29']],
  [['--lang', 'nb-NO']],
  [['--lang', 'NN']],
  [['--site', 'other']],
  [['--site', 'nowhere', '--site', 'x']],
])('%j is understood', async (flags) => {
  expect(await check([...flags, '--pack', plain, 'a bluebird'])).toEqual([1]);
});

describe('packs in force', () => {
  const secret = 'npm login with npm_sepFE8K0ydN0T0TIbWWOmAZFu6xLlB3bok3N, and a bluebird.';

  test('are the built-in ones', async () => {
    const { stdout } = await runForTest(['check', secret]);
    expect(stdout).toContain('"pack":"secrets","rule":"keys"');
  });

  test('are none with --no-builtin', async () => {
    expect(await check([secret])).toEqual([0]);
  });

  test('are one built-in pack with --no-builtin and --enable', async () => {
    expect(await check(['--enable', 'secrets', secret])).toEqual([1]);
    expect(await check(['--enable', 'privacy', secret])).toEqual([0]);
  });

  test('follow the built-in ones, in the order of --pack', async () => {
    const { stdout } = await runForTest([
      'check',
      '--pack',
      packOf('b', ''),
      '--pack',
      packOf('a', ''),
      secret,
    ]);
    const packs = (JSON.parse(stdout) as { findings: { pack: string }[] }).findings;
    expect(packs.map(({ pack }) => pack)).toEqual(['secrets', 'b', 'a']);
  });

  test('add up their lists', async () => {
    const names = packOf('names', '', 'lists: { code-names: [ nimbus ] }\n');
    const rule = write(
      'rule.yaml',
      'omtanke: 1\nid: rule\nversion: 1\ntitle: T\npolicy: { sections: { s: { title: S, summary: W. } } }\nrules:\n  r: { section: s, level: warn, message: M, find: [ $code-names ] }\n',
    );
    expect(await check(['--pack', rule, 'a nimbus'])).toEqual([0]);
    expect(await check(['--pack', rule, '--pack', names, 'a nimbus'])).toEqual([1]);
  });

  test('adjust built-in rules', async () => {
    const pack = packOf('adjusting', '', 'adjust: { secrets/keys: off }\n');
    const { stdout } = await runForTest(['check', '--pack', pack, secret]);
    expect(counts(stdout)).toEqual([1]);
  });
});

test.each([
  ['YAML', readFileSync(plain, 'utf8')],
  ['JSON', '{"omtanke": 1, "id": "plain", "version": 1, "title": "T"}'],
])('a pack in %s can come from standard input', async (_what, source) => {
  const { exit, stdout, stderr } = await runForTest(
    ['check', '--no-builtin', '--pack', '-', 'a post'],
    source,
  );
  expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: '{"findings":[]}\n', stderr: '' });
});

test('a bad pack from standard input is told of by that name', async () => {
  const { exit, stderr } = await runForTest(['check', '--pack', '-', 'hi'], 'omtanke: 1\n');
  expect(stderr).toMatch(/^<stdin>:1:1: error missing: /);
  expect(exit).toBe(2);
});

test('a pack with line ends of Windows is read, and told of at the same places', async () => {
  const lines = (end: string) =>
    ['omtanke: 1', 'id: win', 'version: 1', 'title: T', 'langage: en', ''].join(end);
  const unix = await runForTest(['check', '--pack', '-', 'hi'], lines('\n'));
  expect(await runForTest(['check', '--pack', '-', 'hi'], lines('\r\n'))).toEqual(unix);
  expect(unix.stderr).toMatch(/^<stdin>:5:1: error unknown-key: /);
});

describe('a bad pack ends with 2 and all problems of all packs on standard error', () => {
  test('where files have problems', async () => {
    const bad = write('bad.yaml', 'omtanke: 1\nid: bad\nversion: none\ntitle: T\n');
    const { exit, stdout, stderr } = await runForTest([
      'check',
      '--pack',
      bad,
      '--pack',
      folder,
      'hi',
    ]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/bad\.yaml:3:\d+: error \S+: .*none.*\n.*:1:1: error file: .*folder/);
  });

  test('where two have one id', async () => {
    const other = write('other.yaml', 'omtanke: 1\nid: plain\nversion: 2\ntitle: T\n');
    const { exit, stderr } = await runForTest(['check', '--pack', plain, '--pack', other, 'hi']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /other\.yaml:2:\d+: error duplicate-id: \S+plain\.yaml has the id "plain" too/,
    );
  });

  test('where a file is given twice', async () => {
    const { exit, stderr } = await runForTest(['check', '--pack', plain, '--pack', plain, 'hi']);
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /plain\.yaml:2:\d+: error duplicate-id: This file is given twice, .*leave one --pack out/,
    );
  });
});
