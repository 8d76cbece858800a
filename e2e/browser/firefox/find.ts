import { readdir } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../apt.ts';
import { finder, firstUsable, MINUTES, onSearchPath } from '../find-program.ts';
import type { Progress } from '../progress.ts';
import { run } from '../run.ts';

/** Where `@puppeteer/browsers` puts what it downloads. */
const cache = join(homedir(), '.cache', 'puppeteer');

/** The path of a stock Firefox, found or installed. Playwright's own is a patched build and will not do. */
export const findFirefox = finder({
  name: 'Firefox',
  variable: 'OMTANKE_FIREFOX',
  oldest: 140,
  attempts: [
    { what: 'Firefox on this system', find: () => firstUsable(systemPaths()) },
    { what: 'the cache of @puppeteer/browsers', find: fromCache },
    { what: 'npx @puppeteer/browsers install firefox@stable', find: fromMozilla },
    { what: 'apt-get install firefox-esr', find: fromApt },
  ],
  mend: 'install Firefox',
});

function systemPaths(): string[] {
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    );
  }
  if (platform() === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe'));
  }
  return [...onSearchPath(['firefox-esr', 'firefox']), '/usr/lib/firefox-esr/firefox-esr'];
}

/** The newest that was downloaded before. */
async function fromCache(): Promise<string | undefined> {
  const versions = await readdir(join(cache, 'firefox')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const programs = [
    join('firefox', 'firefox'),
    join('core', 'firefox.exe'),
    join('Firefox.app', 'Contents', 'MacOS', 'firefox'),
  ];
  const newestFirst = versions.sort().reverse();
  return firstUsable(
    newestFirst.flatMap((version) =>
      programs.map((program) => join(cache, 'firefox', version, program)),
    ),
  );
}

async function fromMozilla(progress: Progress): Promise<string | undefined> {
  progress('Firefox: downloading with “npx @puppeteer/browsers install firefox@stable” …');
  const npx = platform() === 'win32' ? 'npx.cmd' : 'npx';
  const args = ['--yes', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', cache];
  const { ok } = await run(npx, args, progress, 5 * MINUTES);
  return ok ? fromCache() : undefined;
}

async function fromApt(progress: Progress): Promise<string | undefined> {
  // Without the second package Firefox speaks English only.
  const installed = await aptInstall(['firefox-esr', 'firefox-esr-l10n-nb-no'], progress);
  return installed ? firstUsable(systemPaths()) : undefined;
}
