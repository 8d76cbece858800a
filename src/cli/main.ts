import { run } from './run.ts';

/** The program `omtanke`: the arguments and streams of this process, and its exit code. */

/** A reader that has seen enough, such as `head`, closes the pipe: that is no fault of anybody's. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
// Set, not exited with: what was written may still be on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), process);
