import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { checkFlags } from './check.ts';
import { diffFlags } from './diff.ts';
import { lintFlags } from './lint.ts';
import { runForTest } from './run-for-test.ts';

describe('help', () => {
  test.each([
    [['--help'], 'omtanke check'],
    [['-h'], 'omtanke check'],
    [['help'], 'omtanke diff'],
    [['help', 'check'], '--no-builtin'],
    [['check', '--help'], '--no-builtin'],
    [['check', 'a text', '-h'], '--no-builtin'],
    [['lint', '--help'], 'file:line:column'],
    [['diff', '--help'], 'omtanke diff [OPTION]… OLD NEW'],
    [['schema', '--help'], 'JSON Schema'],
    [['help', 'help'], 'COMMAND'],
  ])('%j prints a page on standard output', async (args, words) => {
    const { exit, stdout, stderr } = await runForTest(args);
    expect(stdout).toContain(words);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });

  test('behind -- is a text like any other', async () => {
    const { stdout } = await runForTest(['check', '--', '--help']);
    expect(stdout).toBe('{"findings":[]}\n');
  });

  test.each([[[]], [['check']], [['lint']], [['diff']], [['schema']], [['help']]])(
    'fits a terminal of 80 columns: %j',
    async (args) => {
      const { stdout } = await runForTest(['help', ...args]);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    },
  );

  test.each([['check'], ['lint'], ['diff'], ['schema'], ['help']])(
    'has examples of %s, says how it ends, and is named in the overview',
    async (command) => {
      const { stdout } = await runForTest([command, '--help']);
      expect(stdout).toContain(`\nFor example:\n  `);
      expect(stdout).toMatch(/\nExit: 0/);
      expect((await runForTest(['help'])).stdout).toContain(`  omtanke ${command}`);
    },
  );

  test.each([
    ['check', checkFlags],
    ['diff', diffFlags],
    ['lint', lintFlags],
  ])('names every flag of %s', async (command, flags) => {
    const { stdout } = await runForTest([command, '--help']);
    for (const flag of Object.keys(flags)) expect(stdout).toMatch(new RegExp(`^ +--${flag} `, 'm'));
  });
});

test('--version prints the version of the package', async () => {
  expect(await runForTest(['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
});

describe('bad usage ends with 2, one sentence on standard error and nothing on standard output', () => {
  test.each<[args: string[], sentence: RegExp]>([
    [[], /What should be done\?[\s\S]*omtanke check/],
    [
      ['chekc'],
      /no command "chekc"; there are check, lint, diff, schema, help\. Did you mean "check"\?/,
    ],
    [['sign'], /no command "sign"; there are check, lint, diff, schema, help\./],
    [['help', 'deploy'], /no command "deploy"/],
    [['help', 'check', 'lint'], /one command/],
    [['--verion'], /no command "--verion"/],
    [['schema', 'acme.yaml'], /takes no files/],
    [['lint'], /at least one file/],
    [['lint', '--fix', 'a.yaml'], /no flag --fix; there are --posts, --help/],
    [['check', '--sites', 'x'], /no flag --sites; there are .*--site.*Did you mean "--site"\?/],
    [['check', '-x'], /no flag -x/],
    [['check', '- a list'], /no flag - a list.*A text that starts with "-" comes after "--"/],
    [['check', '--site'], /--site needs a value/],
    [['check', '--site', '--jsonl'], /--site needs a value/],
    [['check', '--jsonl=yes'], /--jsonl takes no value/],
    [['check', '--site', 'twitter', 'hi'], /--site: Found "twitter"; allowed are facebook, .* x/],
    [['check', '--site=', 'hi'], /--site: Found nothing/],
    [['check', '--surface', 'posts', 'hi'], /--surface: Found "posts".*Did you mean "post"\?/],
    [['check', '--account', 'company', 'hi'], /--account: Found "company".*official, personal/],
    [['check', '--lang', 'English', 'hi'], /--lang: Found "English".*en or nb/],
    [['check', '--date', '2027-02-30', 'hi'], /--date: Found "2027-02-30".*2027-01-31/],
    [
      ['check', '--enable', 'banking', 'hi'],
      /there are general, .*, and off by default are finance, health, public-sector, newsroom\./,
    ],
    [['check', '--enable', 'genral', 'hi'], /--enable: found "genral".*Did you mean "general"\?/],
    [['check', '--jsonl', 'hi'], /leave out the texts, or --jsonl/],
    [['check', '--pack', '-'], /--pack - reads the pack from standard input, where the posts/],
    [['check', '--pack', '-', '--pack', '-', 'hi'], /Only one file can be "-"/],
    [['lint', '--posts', '-', '-'], /Only one file can be "-"/],
    [['lint', '--posts', '/no/such.txt', 'a.yaml'], /--posts \/no\/such\.txt: .*no such file/],
    [['diff'], /compares two files, and 0 are named: omtanke diff OLD NEW/],
    [['diff', 'a.yaml'], /compares two files, and 1 is named/],
    [['diff', 'a.yaml', 'b.yaml', 'c.yaml'], /compares two files, and 3 are named/],
    [['diff', '-', '-'], /Only one file can be "-"/],
    [['diff', '--post', 'x', 'a', 'b'], /no flag --post; .*Did you mean "--posts"\?/],
    [['diff', '--date', '1/2/2027', 'a', 'b'], /--date: Found "1\/2\/2027"/],
    [['dif', 'a', 'b'], /no command "dif"; .*Did you mean "diff"\?/],
    [
      ['check', '--pack', '/no/such.yaml', 'hi'],
      /^\/no\/such\.yaml:1:1: error file: .*no such file/,
    ],
  ])('%j', async (args, sentence) => {
    const { exit, stdout, stderr } = await runForTest(args);
    expect(stderr).toMatch(sentence);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });
});

test('schema prints a JSON Schema', async () => {
  const { exit, stdout } = await runForTest(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
  expect(exit).toBe(0);
});
