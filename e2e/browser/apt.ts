import { platform } from 'node:os';
import { MINUTES, usable } from './find-program.ts';
import type { Progress } from './progress.ts';
import { run } from './run.ts';

/** Installs packages where the system is Debian's kind and we may; false where it is not, or it failed. */
export async function aptInstall(
  packages: readonly string[],
  progress: Progress,
): Promise<boolean> {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return false;
  if (!(await usable('/usr/bin/apt-get'))) return false;
  progress(`  installing with “apt-get install ${packages.join(' ')}” …`);
  const update = await run('apt-get', ['update'], progress, 5 * MINUTES);
  if (!update.ok) return false;
  const { ok } = await run('apt-get', ['install', '-y', ...packages], progress, 10 * MINUTES);
  return ok;
}
