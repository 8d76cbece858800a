import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The program as it is built, for tests that start it in a process of its own. */

const root = resolve(import.meta.dirname, '../..');

/** A folder of this run alone. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'omtanke-program-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true });

/** Builds the program into a folder; the path of its file. */
export async function buildProgram(folder: string): Promise<string> {
  await build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  });
  return join(folder, 'omtanke.mjs');
}
