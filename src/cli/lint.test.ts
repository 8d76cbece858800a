import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, head, lint, quiet, rule, write } from './lint-for-test.ts';
import { runForTest } from './run-for-test.ts';

test('a good pack says nothing on standard output and sums up on standard error', async () => {
  const { exit, stdout, stderr } = await lint(rule(`find: [ bluebird ]\n${quiet}`));
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  expect(stderr).toMatch(
    /1 rule, 2 examples; nudges about 0 of 1,000 ordinary posts \(0 of (\d+) tried: en 0 of \d+, nb 0 of \d+\), accepts 10\n1 file: 0 errors, 0 warnings\n$/,
  );
});

describe('an error', () => {
  test('is a failing example, at its place', async () => {
    const { exit, stdout } = await lint(
      rule(
        'find: [ bluebird ]\nexamples:\n  nudge:\n    - a bluebird\n    - { text: a redbird }\n  fine: [ "no\\nbirds", bluebird ]',
      ),
    );
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^FILE:15:\d+: error failing-example: The nudge example «a redbird» should be found/,
      ),
      expect.stringMatching(
        /^FILE:16:\d+: error failing-example: The fine example «bluebird» should not be found/,
      ),
    ]);
    expect(exit).toBe(1);
  });

  test.each<[what: string, name: string, content: string | Uint8Array, line: RegExp]>([
    ['an empty file', 'a.yaml', '', /^FILE:1:1: error \S+: /],
    [
      'bytes that are no UTF-8',
      'a.yaml',
      Buffer.from(`${head}publisher: { name: Blåfugl }\n`, 'latin1'),
      /^FILE:6:\d+: error utf8: /,
    ],
    [
      'JSON with a comma too many',
      'a.json',
      '{\n "omtanke": 1,\n}\n',
      /^FILE:[23]:\d+: error \S+: /,
    ],
    ['JSON with a comment', 'a.json', '{\n // ours\n "omtanke": 1}\n', /^FILE:2:\d+: error \S+: /],
    [
      'JSON with a number for text',
      'a.json',
      '{"omtanke":1,"id":"a","version":1,\n"title":5}',
      /^FILE:2:\d+: error \S+: .*5/,
    ],
    [
      'JSON with a key twice',
      'a.json',
      '{"omtanke":1,"id":"a","version":1,\n"title":"A",\n"title":"B"}',
      /^FILE:3:\d+: error duplicate-key: /,
    ],
    ['YAML in a file that ends with .json', 'a.json', head, /^FILE:1:\d+: error \S+: /],
    [
      'more than 2 MiB',
      'a.yaml',
      `${head}# ${'x'.repeat(2 * 1024 * 1024)}\n`,
      /^FILE:\d+:\d+: error size: .*2 MiB/,
    ],
  ])('is %s', async (_what, name, content, line) => {
    const { exit, stdout } = await lint(content, name);
    expect(stdout).toMatch(line);
    expect(exit).toBe(1);
  });

  test('is a file that is not there, or a folder, and the others are linted', async () => {
    const good = write('good.yaml', head);
    const { exit, stdout, stderr } = await runForTest(['lint', '/no/such.yaml', folder, good]);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^\/no\/such\.yaml:1:1: error file: .*no such file/),
      expect.stringMatching(/:1:1: error file: .*folder/),
      '',
    ]);
    expect(stderr).toMatch(/good\.yaml: 0 rules[\s\S]*3 files: 2 errors, 0 warnings/);
    expect(exit).toBe(1);
  });

  test('is a name that is nearly right, which is proposed', async () => {
    write('nearly.yaml', head);
    const { stdout } = await runForTest(['lint', join(folder, 'nearyl.yaml')]);
    expect(stdout).toMatch(/no such file: look at the name\. Did you mean "nearly\.yaml"\?\n$/);
  });

  test('is the id of another file, at the id', async () => {
    const { exit, stdout } = await runForTest([
      'lint',
      write('one.yaml', head),
      write('two.yaml', head),
    ]);
    expect(stdout).toMatch(
      /^\S+two\.yaml:2:\d+: error duplicate-id: \S+one\.yaml has the id "acme" too/,
    );
    expect(exit).toBe(1);
  });
});

describe('a warning, with exit 0,', () => {
  test.each<[what: string, content: string, line: RegExp]>([
    [
      'a rule without examples',
      rule('find: [ bluebird ]'),
      /^FILE:7:3: warning no-examples: The rule "r" has no examples/,
    ],
    [
      'a rule without near misses',
      rule('find: [ bluebird ]\nexamples: { nudge: [ bluebird ] }'),
      /^FILE:7:3: warning no-examples: .*no fine example/,
    ],
    [
      'a rule without nudges',
      rule('find: [ bluebird ]\nexamples: { fine: [ bird ] }'),
      /^FILE:7:3: warning no-examples: .*no nudge example/,
    ],
    [
      'a review that is due',
      `${head}review-by: 2020-01-31\n`,
      /^FILE:6:\d+: warning review-by: .*2020-01-31/,
    ],
    [
      'noise',
      rule(`find: [ bluebird, coffee, bread, saturday, kaffe, lørdag, ferga ]\n${quiet}`),
      /^FILE:\d+:\d+: warning noise: The rules nudge about .* of 1,000 ordinary posts .* r in «/,
    ],
    [
      'a rule that does not yield to protected speech',
      rule(`find: [ bluebird, shop steward ]\nyields: false\npurpose: A hard fact.\n${quiet}`),
      /^FILE:12:5: warning protected-speech: The rule "r" finds something in \d+ protected posts? of \d+, such as «.*shop steward.*does not yield/,
    ],
    [
      'a rule that looks for protected topics',
      rule(`find: [ bluebird, union, "fagforening*", "lønn*", salary, wages ]\n${quiet}`),
      /^FILE:11:5: warning protected-topic: /,
    ],
  ])('is %s', async (_what, content, line) => {
    const { exit, stdout } = await lint(content);
    expect(stdout).toMatch(line);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(exit).toBe(0);
  });

  test.each([
    [
      'noise that the pack accepts',
      `noise: 500\n${rule(`find: [ bluebird, coffee, bread, saturday, kaffe, lørdag, ferga ]\n${quiet}`)}`,
    ],
    [
      'noise that is only marked',
      rule(`find: [ bluebird, coffee, bread, saturday, kaffe ]\n${quiet}`).replace('warn', 'hint'),
    ],
    ['a review to come', `${head}review-by: 2999-12-31\n`],
    [
      'a rule that yields and meets protected speech by chance',
      rule(`find: [ bluebird, asbestos ]\n${quiet}`),
    ],
    [
      'a hard fact that does not yield',
      rule(`find: [ bluebird ]\nyields: false\npurpose: A name.\n${quiet}`),
    ],
  ])('is not %s', async (_what, content) => {
    expect((await lint(content)).stdout).toBe('');
  });

  test('counts a rule for official accounts as well', async () => {
    const content = rule(
      `find: [ bluebird, coffee, bread, saturday, kaffe ]\nwhen: { account: official, sites: [ x ] }\n${quiet}`,
    );
    expect((await lint(content)).stdout).toMatch(/warning noise/);
  });
});

test('a file that is named twice is one file', async () => {
  const file = write('one.yaml', head);
  const { exit, stdout, stderr } = await runForTest(['lint', file, file]);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  expect(stderr).toMatch(/1 file: 0 errors/);
});

test('a pack comes from standard input where the file is -', async () => {
  const { exit, stdout, stderr } = await runForTest(
    ['lint', '-'],
    `${head}review-by: 2020-01-31\n`,
  );
  expect(stdout).toMatch(/^<stdin>:6:\d+: warning review-by: /);
  expect(stderr).toMatch(/^<stdin>: 0 rules, /);
  expect(exit).toBe(0);
});

test('the problems of a file are in the order of their places', async () => {
  const { stdout } = await lint(
    `${rule('find: [ bluebird ]\nexamples: { nudge: [ redbird ] }')}review-by: 2020-01-31\n`,
  );
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(':')[1]),
  ).toEqual(['7', '7', '12', '13']);
});

test('what a pack says cannot tear the report or rule the terminal', async () => {
  const { stdout } = await lint(
    rule(
      'find: [ bluebird ]\nexamples: { nudge: [ "\\e[31m red\\nbird \\u202e" ], fine: [ bird ] }',
    ),
  );
  expect(stdout).toMatch(/^(?:FILE[^\n]*\n)+$/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what must not be there.
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});
