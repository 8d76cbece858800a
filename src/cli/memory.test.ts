import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildProgram, makeFolder, removeFolder } from './program-for-test.ts';

/**
 * What `check --jsonl` holds in memory, in the program as it is built: the same after 5,000 lines as
 * after 50,000, and while nobody takes its answers. A million lines: see docs/cli.md.
 */

/** Loaded before the program: answers each message with what is held after collecting garbage. */
const probe = `process.on('message', () => {
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send({ held: heapUsed + external, read: process.stdin.bytesRead });
});
process.channel.unref();
`;

interface Probed {
  /** What the program holds, in bytes. */
  readonly held: number;
  /** How many bytes of standard input it has taken. */
  readonly read: number;
}

const folder = makeFolder();
let program = '';
let child: ChildProcess | undefined;

beforeAll(async () => {
  program = await buildProgram(join(folder, 'program'));
  writeFileSync(join(folder, 'probe.mjs'), probe);
}, 120_000);
afterEach(() => {
  child?.kill();
});
afterAll(() => removeFolder(folder));

/** The program under the probe, with the built-in packs, and ways to talk to it. */
function start() {
  const args = ['--expose-gc', '--import', join(folder, 'probe.mjs'), program];
  const running = spawn(process.execPath, [...args, 'check', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  child = running;
  const { stdin, stdout } = running;
  if (stdin === null || stdout === null) throw new Error('The program has no streams.');
  // A program that ends early is told of by what it did, not by what could not be written to it.
  stdin.on('error', () => stdin.destroy());
  const ask = async (): Promise<Probed> => {
    running.send('how much?');
    const [probed] = (await once(running, 'message')) as [Probed];
    return probed;
  };
  return { running, stdin, stdout, ask };
}

/** Lines that differ, so that whatever is kept of one grows: text, an id, and a key of its own. */
const lineOf = (number: number): string =>
  `{"id":${number},"text":"Post ${number} on bird${number} is strictly confidential, I think","key${number}":null}\n`;

const linesOf = (from: number, until: number): string => {
  let lines = '';
  for (let number = from; number < until; number += 1) lines += lineOf(number);
  return lines;
};

test('memory does not grow with the lines', async () => {
  const { running, stdin, stdout, ask } = start();
  let answered = 0;
  stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answered += 1;
  });
  const heldAfter = async (from: number, until: number): Promise<number> => {
    stdin.write(linesOf(from, until));
    while (answered < until) await once(stdout, 'data');
    return (await ask()).held;
  };
  const few = await heldAfter(0, 5000);
  const many = await heldAfter(5000, 50_000);
  // 45,000 lines of 100 bytes would be a fifth of what the program holds.
  expect(many / few).toBeLessThan(1.05);
  stdin.end();
  expect((await once(running, 'exit'))[0]).toBe(0);
});

test('a reader that takes nothing fills no memory', async () => {
  const { running, stdin, stdout, ask } = start();
  const lines = 60_000;
  stdin.write(linesOf(0, 1));
  await once(stdout, 'data');
  stdout.pause();
  const first = await ask();
  stdin.end(linesOf(1, lines));
  let probed = first;
  // Each question is answered between two chunks, if any is taken at all.
  for (let unchanged = 0; unchanged < 50; ) {
    const next = await ask();
    unchanged = next.read > first.read && next.read === probed.read ? unchanged + 1 : 0;
    probed = next;
  }
  expect(probed.read).toBeLessThan(1024 * 1024);
  expect(linesOf(0, lines).length).toBeGreaterThan(5 * 1024 * 1024);
  expect(probed.held / first.held).toBeLessThan(1.5);
  let answered = 1;
  stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answered += 1;
  });
  stdout.resume();
  expect((await once(running, 'close'))[0]).toBe(0);
  expect(answered).toBe(lines);
});
