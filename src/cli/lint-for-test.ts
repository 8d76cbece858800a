import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Ran, runForTest } from './run-for-test.ts';

/** Packs written for tests of `omtanke lint`, in a folder of the run. */

export const folder = mkdtempSync(join(tmpdir(), 'omtanke-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file; its path. */
export const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** A pack without rules. */
export const head = `omtanke: 1
id: acme
version: 1
title: Acme
policy: { sections: { s: { title: S, summary: W. } } }
`;

/** A pack with one rule, at line 7. @param body its keys besides section, level and message, from line 11 */
export const rule = (body: string): string => `${head}rules:
  r:
    section: s
    level: warn
    message: M
${body
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

/** Runs lint on a file; on standard output it is called FILE. */
export const lint = async (content: string | Uint8Array, name = 'acme.yaml'): Promise<Ran> => {
  const file = write(name, content);
  const { stdout, ...ran } = await runForTest(['lint', file]);
  return { ...ran, stdout: stdout.replaceAll(file, 'FILE') };
};

/** Examples for a rule that finds `bluebird`. */
export const quiet = 'examples: { nudge: [ bluebird ], fine: [ bird ] }';
