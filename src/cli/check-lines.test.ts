import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from './run.ts';
import { runForTest } from './run-for-test.ts';

const pack = join(import.meta.dirname, 'cases/good/one-rule.yaml');
const jsonl = ['check', '--no-builtin', '--pack', pack, '--jsonl'];

const findings = (line: string): string[] =>
  (JSON.parse(line) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

test.each<[what: string, line: string, rules: string[]]>([
  ['a post', '{"text":"A blue bird"}', ['blue-bird']],
  [
    'a post with context',
    '{"text":"hi","site":"x","surface":"post","account":"official","lang":"nb","date":"2027-01-01"}',
    [],
  ],
  ['nulls, which say nothing', '{"text":"blue bird","site":null,"date":null}', ['blue-bird']],
  ['keys of the sender', '{"id":7,"text":"blue bird","reviewer":"Kari"}', ['blue-bird']],
  ['a key that says "error"', '{"error":"none","text":"blue bird"}', ['blue-bird']],
  ['a carriage return', '{"text":"blue bird"}\r', ['blue-bird']],
  ['half an emoji', '{"text":"\\ud83d blue bird \\udc26"}', ['blue-bird']],
  ['an empty post', '{"text":""}', []],
  ['a key of JavaScript', '{"text":"hi","__proto__":{"site":"nowhere"}}', []],
])('%s is answered', async (_what, line, rules) => {
  const { exit, stdout } = await runForTest(jsonl, `${line}\n`);
  expect(findings(stdout)).toEqual(rules);
  expect(exit).toBe(0);
});

test.each<[what: string, line: string | Uint8Array, error: RegExp]>([
  ['an empty line', '', /Found an empty line/],
  ['a blank line', ' \r', /Found an empty line/],
  ['no JSON', 'blue bird', /This is not JSON/],
  ['half an object', '{"text":"a"', /This is not JSON/],
  ['two objects', '{"text":"a"}{"text":"b"}', /This is not JSON/],
  ['a string', '"blue bird"', /Found JSON without keys/],
  ['a list', '[{"text":"a"}]', /Found JSON without keys/],
  ['null', 'null', /Found JSON without keys/],
  ['no text', '{"txt":"a"}', /Found no "text"/],
  ['a text that is none', '{"text":5}', /Found no "text"/],
  ['an unknown site', '{"text":"a","site":"twitter"}', /"site": Found "twitter"; allowed are/],
  ['an unknown surface', '{"text":"a","surface":"story"}', /"surface": Found "story"/],
  ['an unknown account', '{"text":"a","account":"acme"}', /"account": Found "acme"/],
  ['a language that is none', '{"text":"a","lang":"norsk bokmål"}', /"lang": Found/],
  ['a site that is no text', '{"text":"a","site":["x"]}', /"site" is no text/],
  ['a day that is none', '{"text":"a","date":"2027-13-01"}', /"date": Found "2027-13-01"/],
  ['another encoding', Buffer.from('{"text":"å"}', 'latin1'), /not UTF-8/],
])(
  '%s is answered with an error, and the lines around it with their findings',
  async (_what, line, error) => {
    const good = Buffer.from('{"text":"a blue bird"}\n');
    const input = Buffer.concat([good, Buffer.from(line), Buffer.from('\n'), good]);
    const { exit, stdout, stderr } = await runForTest(jsonl, input);
    const [before, bad, after, end] = stdout.split('\n');
    expect(findings(before ?? '')).toEqual(['blue-bird']);
    expect(JSON.parse(bad ?? '')).toEqual({ error: expect.stringMatching(error) });
    expect(findings(after ?? '')).toEqual(['blue-bird']);
    expect({ exit, end, stderr }).toEqual({ exit: 2, end: '', stderr: '' });
  },
);

test('what a line leaves out is as the flags say', async () => {
  const context = join(import.meta.dirname, 'cases/good/by-context.yaml');
  const lines = [
    '{"text":"our results"}',
    '{"text":"our results","site":"facebook"}',
    '{"text":"our results","date":"2027-08-01"}',
  ];
  const flags = ['--site', 'x', '--surface', 'post', '--date', '2027-07-15'];
  const args = ['check', '--no-builtin', '--pack', context, '--jsonl', ...flags];
  const { stdout } = await runForTest(args, lines.join('\n'));
  expect(stdout.trim().split('\n').map(findings)).toEqual([['summer'], [], []]);
});

test('a key that looks misspelt is told once, on standard error', async () => {
  const line = '{"text":"hi","acount":"official"}\n';
  const { exit, stdout, stderr } = await runForTest(jsonl, line + line);
  expect(stdout).toBe('{"findings":[]}\n'.repeat(2));
  expect(stderr).toBe(
    'omtanke: line 1 has the key "acount", which is not read. Did you mean "account"?\n',
  );
  expect(exit).toBe(0);
});

test('each line is answered before the next one comes', async () => {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const running = run(jsonl, { stdin, stdout, stderr: new PassThrough() });
  for (const text of ['a blue bird', 'a red bird', 'blue-bird']) {
    stdin.write(`${JSON.stringify({ text })}\n`);
    const [answer] = (await once(stdout, 'data')) as [Buffer];
    expect(findings(answer.toString()).length).toBe(text.startsWith('a red') ? 0 : 1);
  }
  stdin.end();
  expect(await running).toBe(0);
});

test('a person at a terminal sees how many are done and how fast, where the answers go to a file', async () => {
  vi.stubEnv('TERM', 'xterm');
  onTestFinished(() => void vi.unstubAllEnvs());
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const stdout = new PassThrough();
  const stdin = Readable.from([Buffer.from('{"text":"a"}\n'.repeat(1200))]);
  const running = run(['check', '--no-builtin', '--jsonl'], { stdin, stdout, stderr });
  stdout.resume();
  expect(await running).toBe(0);
  expect(String(stderr.read())).toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what clears the line.
    /^\r\u001b\[K1,200 posts checked, [\d,]+ a second\r\u001b\[K$/,
  );
});

test('no more is read than a slow reader takes', async () => {
  let read = 0;
  const stdin = Readable.from(
    (function* () {
      for (; read < 10_000; read += 1) yield Buffer.from('{"text":"a blue bird"}\n');
    })(),
    { objectMode: false },
  );
  const stdout = new PassThrough({ highWaterMark: 1 });
  const running = run(jsonl, { stdin, stdout, stderr: new PassThrough() });
  await once(stdout, 'readable');
  await new Promise((resolve) => setImmediate(resolve));
  // What the streams hold between them is a fixed number of bytes, whatever comes.
  expect(read).toBeLessThan(5000);
  stdout.resume();
  expect(await running).toBe(0);
  expect(read).toBe(10_000);
});
