import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Progress, toStandardError } from './progress.ts';

export const MINUTES = 60_000;

/** One way to come by a browser. */
export interface Attempt {
  readonly what: string;
  find(progress: Progress): Promise<string | undefined>;
}

/** A browser that is looked for. */
export interface Wanted {
  readonly name: string;
  /** The environment variable that names its program file. */
  readonly variable: string;
  /** The oldest version that the extension's manifest admits. */
  readonly oldest: number;
  /** In this order; the last ones download and may take minutes. */
  readonly attempts: readonly Attempt[];
  /** What a person can do when all attempts fail. */
  readonly mend: string;
}

/** A function that finds or installs the browser: once in a process; after a failure it looks again. */
export function finder(wanted: Wanted): (progress?: Progress) => Promise<string> {
  let found: Promise<string> | undefined;
  return (progress = toStandardError) => {
    found ??= look(wanted, progress).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

async function look(wanted: Wanted, progress: Progress): Promise<string> {
  const { name, variable, oldest, attempts, mend } = wanted;
  const set = process.env[variable];
  if (set !== undefined) {
    // A path that a person set and that does not work is a mistake to tell, not to work around.
    const refused = await refuse(set, oldest);
    if (refused) throw new Error(`${variable} is "${set}", which ${refused}: correct or unset it.`);
    progress(`${name}: ${set} (the variable ${variable})`);
    return set;
  }
  const tried: string[] = [`the variable ${variable} (not set)`];
  for (const { what, find } of attempts) {
    const path = await find(progress);
    const refused = path === undefined ? 'none' : await refuse(path, oldest);
    if (path !== undefined && refused === undefined) {
      progress(`${name}: ${path} (${what})`);
      return path;
    }
    progress(`${name}: ${what}: ${refused}`);
    tried.push(`${what} (${refused})`);
  }
  throw new Error(
    `No ${name} ${oldest} or newer that can load an extension was found or could be installed; ` +
      `tried ${tried.join(', ')}: ${mend}, or set ${variable} to its program file.`,
  );
}

/** The first of these paths that is a program file. */
export async function firstUsable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await usable(path)) return path;
  }
  return undefined;
}

/** Every place on the search path where a program of one of these names could be. */
export function onSearchPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

export async function usable(path: string): Promise<string | undefined> {
  return access(path, constants.X_OK).then(
    () => path,
    () => undefined,
  );
}

/** Why this program will not do, or nothing if it will. */
async function refuse(path: string, oldest: number): Promise<string | undefined> {
  if (!(await usable(path))) return 'is not a program file';
  // Windows' browsers open a window instead of telling their version.
  if (platform() === 'win32') return undefined;
  const told = await promisify(execFile)(path, ['--version'], { timeout: MINUTES }).then(
    ({ stdout }) => stdout,
    (error: Error) => error.message,
  );
  const version = Number(/(\d+)\.\d+/.exec(told)?.[1]);
  if (!version) return `does not tell its version (${told.trim().slice(0, 80)})`;
  return version < oldest ? `is version ${version}` : undefined;
}
