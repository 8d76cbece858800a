import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildProgram, makeFolder, removeFolder } from './program-for-test.ts';

/** The program as it is built, in processes of its own. */

const folder = makeFolder();
const program = join(folder, 'one/omtanke.mjs');
const pack = join(import.meta.dirname, 'cases/good/one-rule.yaml');
const checkLines = ['check', '--no-builtin', '--pack', pack, '--jsonl'];

const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [program, ...args]);

const ended = async (
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; stdout: string; stderr: string }> => {
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
};

// Each starts a process, and other tests run beside them.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  await buildProgram(join(folder, 'one'));
  await buildProgram(join(folder, 'two'));
}, 120_000);
afterAll(() => removeFolder(folder));

test('two builds are the same, byte for byte', () => {
  const other = readFileSync(join(folder, 'two/omtanke.mjs'));
  expect(other.equals(readFileSync(program))).toBe(true);
});

test.skipIf(process.platform === 'win32')('the program can be started by its name', () => {
  expect(statSync(program).mode & 0o111).toBe(0o111);
  expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [['check', 'Good morning'], 0, '{"findings":[]}\n', ''],
  [['check', '--site', 'nowhere', 'Hi'], 2, '', '--site: Found "nowhere"'],
  [['lint', pack], 0, '', '1 file: 0 errors'],
  [['diff', pack, pack], 0, 'Rules, lists and policy are the same.', ''],
  [['lint', '/no/such.yaml'], 1, '/no/such.yaml:1:1: error file: ', '1 file: 1 error,'],
  [['nonsense'], 2, '', 'There is no command "nonsense"'],
])('%j ends with %d', async (args, code, stdout, stderr) => {
  const child = start(args);
  child.stdin.end();
  const end = await ended(child);
  expect(end.code).toBe(code);
  if (stdout === '') expect(end.stdout).toBe('');
  expect(end.stdout).toContain(stdout);
  expect(end.stderr).toContain(stderr);
});

test('a line is answered before the next is sent', async () => {
  const child = start(checkLines);
  for (const [post, findings] of [
    ['a blue bird', 1],
    ['a bird', 0],
    ['blue-bird', 1],
  ] as const) {
    child.stdin.write(`${JSON.stringify({ text: post })}\n`);
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString()).findings).toHaveLength(findings);
  }
  child.stdin.end();
  expect((await ended(child)).code).toBe(0);
});

test('a bad line gives exit 2 after all lines are answered', async () => {
  const child = start(checkLines);
  child.stdin.end('{"text":"a"}\nnonsense\n{"text":"b"}');
  const { code, stdout } = await ended(child);
  expect(stdout.split('\n')).toEqual([
    '{"findings":[]}',
    expect.stringContaining('"error"'),
    '{"findings":[]}',
    '',
  ]);
  expect(code).toBe(2);
});

test('a reader that goes away ends the program quietly', async () => {
  const child = start(checkLines);
  // The program goes away while there is still much to write to it.
  child.stdin.on('error', () => child.stdin.destroy());
  const stderr = text(child.stderr);
  child.stdin.write('{"text":"a blue bird"}\n'.repeat(100_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  expect({ code, stderr: await stderr }).toEqual({ code: 0, stderr: '' });
});

test('nothing for a terminal is written into a pipe', async () => {
  for (const args of [
    ['lint', pack, pack],
    ['diff', pack, pack],
    ['check', '--jsonl'],
  ]) {
    const child = start(args);
    child.stdin.end('{"text":"a"}\n'.repeat(1000));
    const { stdout, stderr } = await ended(child);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not there is the point.
    expect(stdout + stderr).not.toMatch(/[\u001b\r]/);
  }
});

test.skipIf(process.platform !== 'linux')('a full disk is told of, and ends with 2', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [program, 'check', 'hi'], {
    stdio: ['pipe', full, 'pipe'],
  });
  const stderr = text(child.stderr as Readable);
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(full);
  expect(code).toBe(2);
  expect(await stderr).toMatch(/^The answers can't be written: ENOSPC/);
});
