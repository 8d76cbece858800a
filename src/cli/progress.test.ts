import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { Progress } from './progress.ts';

const stream = (isTTY: boolean): PassThrough & { isTTY: boolean; columns: number } =>
  Object.assign(new PassThrough(), { isTTY, columns: 20 });

const written = (stderr: PassThrough): string => String(stderr.read() ?? '');

const progressOn = (stderr: PassThrough, stdoutIsTerminal: boolean, besideResults: boolean) =>
  new Progress({ stdin: stream(false), stdout: stream(stdoutIsTerminal), stderr }, besideResults);

afterEach(() => vi.unstubAllEnvs());

test.each<
  [what: string, stderr: boolean, stdout: boolean, besideResults: boolean, expected: boolean]
>([
  ['a terminal, with results in a file', true, false, true, true],
  ['a terminal that shows results meanwhile', true, true, true, false],
  ['a terminal that shows results at the end', true, true, false, true],
  ['a pipe', false, false, false, false],
  ['a pipe beside a terminal', false, true, false, false],
])('progress is for %s: %j, %j', (_what, isTerminal, stdoutIsTerminal, besideResults, expected) => {
  vi.stubEnv('TERM', 'xterm');
  const stderr = stream(isTerminal);
  const progress = progressOn(stderr, stdoutIsTerminal, besideResults);
  progress.show(() => '1 of 2');
  progress.clear();
  expect(written(stderr)).toBe(expected ? '\r\u001b[K1 of 2\r\u001b[K' : '');
});

test('a terminal that can do nothing is left alone', () => {
  vi.stubEnv('TERM', 'dumb');
  const stderr = stream(true);
  progressOn(stderr, false, false).show(() => '1 of 2');
  expect(written(stderr)).toBe('');
});

test('what follows at once is left out, and nothing is cleared twice', () => {
  vi.stubEnv('TERM', 'xterm');
  const stderr = stream(true);
  const progress = progressOn(stderr, false, false);
  for (const words of ['1 of 3', '2 of 3', '3 of 3']) progress.show(() => words);
  progress.clear();
  progress.clear();
  expect(written(stderr)).toBe('\r\u001b[K1 of 3\r\u001b[K');
});

test('a terminal that does not know its width is taken for one of 80 columns', () => {
  vi.stubEnv('TERM', 'xterm');
  const stderr = Object.assign(stream(true), { columns: 0 });
  progressOn(stderr, false, false).show(() => 'x'.repeat(100));
  expect(written(stderr)).toBe(`\r\u001b[K${'x'.repeat(79)}`);
});

test('a line fits the terminal, and what a file is called cannot rule it', () => {
  vi.stubEnv('TERM', 'xterm');
  const stderr = stream(true);
  progressOn(stderr, false, false).show(() => 'a\u001b[31m name that is far too long');
  expect(written(stderr)).toBe('\r\u001b[Ka [31m name that is');
});
