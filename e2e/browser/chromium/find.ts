import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { type Progress, toStandardError } from './progress.ts';
import { run } from './run.ts';

const MINUTES = 60_000;

/** The oldest version the extension's manifest admits. */
const OLDEST = 137;

interface Attempt {
  readonly what: string;
  find(progress: Progress): Promise<string | undefined>;
}

/** In this order; the last two download and may take minutes. */
const ATTEMPTS: readonly Attempt[] = [
  { what: 'the variable OMTANKE_CHROMIUM', find: async () => process.env.OMTANKE_CHROMIUM },
  { what: 'Chromium or Chrome for Testing on this system', find: systemChromium },
  { what: 'Playwright’s own cache', find: async () => usable(chromium.executablePath()) },
  { what: 'npx playwright install chromium', find: playwrightInstall },
  { what: 'apt-get install chromium', find: aptInstall },
];

let found: Promise<string> | undefined;

/**
 * The path of a Chromium that loads unpacked extensions, found or installed. It is looked for once
 * in a process; after a failure it is looked for again.
 */
export function findChromium(progress: Progress = toStandardError): Promise<string> {
  found ??= look(progress).catch((error: unknown) => {
    found = undefined;
    throw error;
  });
  return found;
}

async function look(progress: Progress): Promise<string> {
  const tried: string[] = [];
  for (const { what, find } of ATTEMPTS) {
    const path = await find(progress);
    const refused = path === undefined ? 'none' : await refuse(path);
    if (path !== undefined && refused === undefined) {
      progress(`Chromium: ${path} (${what})`);
      return path;
    }
    // A path that a person set and that does not work is a mistake to tell, not to work around.
    if (what.includes('OMTANKE_CHROMIUM') && path !== undefined) {
      throw new Error(`OMTANKE_CHROMIUM is "${path}", which ${refused}: correct or unset it.`);
    }
    progress(`Chromium: ${what}: ${refused}`);
    tried.push(`${what} (${refused})`);
  }
  throw new Error(
    `No Chromium ${OLDEST} or newer that can load an extension was found or could be installed; ` +
      `tried ${tried.join(', ')}: install Chromium or Chrome for Testing, or set OMTANKE_CHROMIUM ` +
      'to its program file.',
  );
}

/** Branded Chrome is not looked for: from version 137 it ignores `--load-extension`. */
async function systemChromium(): Promise<string | undefined> {
  for (const path of systemPaths()) {
    if (await usable(path)) return path;
  }
  return undefined;
}

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
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
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

async function aptInstall(progress: Progress): Promise<string | undefined> {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!(await usable('/usr/bin/apt-get'))) return undefined;
  progress('Chromium: installing with “apt-get install chromium chromium-l10n” …');
  const update = await run('apt-get', ['update'], progress, 5 * MINUTES);
  if (!update.ok) return undefined;
  const packages = ['install', '-y', 'chromium', 'chromium-l10n'];
  const { ok } = await run('apt-get', packages, progress, 10 * MINUTES);
  return ok ? systemChromium() : undefined;
}

async function usable(path: string): Promise<string | undefined> {
  return access(path, constants.X_OK).then(
    () => path,
    () => undefined,
  );
}

/** Why this program will not do, or nothing if it will. */
async function refuse(path: string): Promise<string | undefined> {
  if (!(await usable(path))) return 'is not a program file';
  // Windows' chrome.exe opens a window instead of telling its version.
  if (platform() === 'win32') return undefined;
  const told = await promisify(execFile)(path, ['--version'], { timeout: MINUTES }).then(
    ({ stdout }) => stdout,
    (error: Error) => error.message,
  );
  const version = Number(/(\d+)\.\d+\.\d+/.exec(told)?.[1]);
  if (!version) return `does not tell its version (${told.trim().slice(0, 80)})`;
  return version < OLDEST ? `is version ${version}` : undefined;
}
