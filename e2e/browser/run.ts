import { spawn } from 'node:child_process';
import type { Progress } from './progress.ts';

export interface Outcome {
  readonly ok: boolean;
  /** The last line that the command wrote, or why it could not start. */
  readonly last: string;
}

/** Runs a command that may take minutes, showing its lines as they come. Never throws. */
export function run(
  command: string,
  args: readonly string[],
  progress: Progress,
  timeout: number,
): Promise<Outcome> {
  return new Promise((done) => {
    let last = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout });
    const show = (chunk: Buffer) => {
      for (const line of chunk.toString().split(/[\r\n]+/)) {
        if (line.trim() === '') continue;
        last = line.trim();
        progress(`  ${last}`);
      }
    };
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.on('error', (error) => done({ ok: false, last: error.message }));
    child.on('close', (code) => done({ ok: code === 0, last }));
  });
}
