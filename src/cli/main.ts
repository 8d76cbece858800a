import { exits } from './io.ts';
import { run } from './run.ts';

/** The program `omtanke`: the arguments and streams of this process, and its exit code. */

/**
 * A reader that has seen enough, such as `head`, closes the pipe: that is no fault of anybody's. A
 * full disk is, and answers are missing then.
 */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The answers can't be written: ${error.message}.\n`);
  process.exit(exits.misused);
}

process.stdout.on('error', endWithoutReader);
// Without it there is nobody left to tell.
process.stderr.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? undefined : exits.misused),
);
// Set, not exited with: what was written may still be on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), process);
