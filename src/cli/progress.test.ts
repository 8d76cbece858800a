import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

const stream = (isTTY: boolean): PassThrough & { isTTY: boolean } =>
  Object.assign(new PassThrough(), { isTTY });

test.each([
  ['a terminal, with results in a file', true, false, '\r\u001b[K1 of 2\r\u001b[K'],
  ['a terminal that shows the results as well', true, true, ''],
  ['a pipe', false, false, ''],
])('progress is for %s: %j, %j', (_what, stderrIsTerminal, stdoutIsTerminal, expected) => {
  const stderr = stream(stderrIsTerminal);
  const progress = new Progress({ stdin: stream(false), stdout: stream(stdoutIsTerminal), stderr });
  progress.show('1 of 2');
  progress.clear();
  expect(String(stderr.read() ?? '')).toBe(expected);
});
