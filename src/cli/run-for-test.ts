import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Exit } from './io.ts';
import { run } from './run.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly exit: Exit;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process, as tests do, on streams of their own. @param stdin what it reads */
export async function runForTest(
  args: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = Promise.all([text(stdout), text(stderr)]);
  const exit = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { exit, stdout: out, stderr: err };
}
