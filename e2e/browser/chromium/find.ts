import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { aptInstall } from '../apt.ts';
import { finder, firstUsable, MINUTES, onSearchPath, usable } from '../find-program.ts';
import type { Progress } from '../progress.ts';
import { run } from '../run.ts';

/** The path of a Chromium that loads unpacked extensions, found or installed. */
export const findChromium = finder({
  name: 'Chromium',
  variable: 'OMTANKE_CHROMIUM',
  oldest: 137,
  attempts: [
    {
      what: 'Chromium or Chrome for Testing on this system',
      find: () => firstUsable(systemPaths()),
    },
    { what: 'Playwright’s own cache', find: async () => usable(chromium.executablePath()) },
    { what: 'npx playwright install chromium', find: playwrightInstall },
    { what: 'apt-get install chromium', find: fromApt },
  ],
  mend: 'install Chromium or Chrome for Testing',
});

/** Branded Chrome is not looked for: from version 137 it ignores `--load-extension`. */
function systemPaths(): string[] {
  const home = homedir();
  if (platform() === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing'];
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform() === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES].filter(
      (root) => root !== undefined,
    );
    const places = [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome for Testing', 'Application', 'chrome.exe'],
    ];
    return roots.flatMap((root) => places.map((place) => join(root, ...place)));
  }
  return [
    ...onSearchPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium']),
    '/usr/lib/chromium/chromium',
    '/opt/chrome-for-testing/chrome',
  ];
}

async function playwrightInstall(progress: Progress): Promise<string | undefined> {
  progress('Chromium: downloading with “npx playwright install chromium” …');
  const npx = platform() === 'win32' ? 'npx.cmd' : 'npx';
  const { ok } = await run(npx, ['playwright', 'install', 'chromium'], progress, 5 * MINUTES);
  return ok ? usable(chromium.executablePath()) : undefined;
}

async function fromApt(progress: Progress): Promise<string | undefined> {
  // Without the second package Chromium speaks English only.
  const installed = await aptInstall(['chromium', 'chromium-l10n'], progress);
  return installed ? firstUsable(systemPaths()) : undefined;
}
