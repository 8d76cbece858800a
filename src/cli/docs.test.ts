import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { packsOffByDefault } from '../packs/index.ts';
import { checkFlags } from './check.ts';
import { diffFlags } from './diff.ts';
import { lintFlags } from './lint.ts';
import { runForTest } from './run-for-test.ts';

/** That docs/cli.md says what is so. */

const docs = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');

/** What stands between two headings. */
const chapter = (title: string): string =>
  docs.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

test.each([
  ['check', checkFlags],
  ['lint', lintFlags],
  ['diff', diffFlags],
])('every flag of %s is in its chapter', (command, flags) => {
  for (const flag of Object.keys(flags)) expect(chapter(command)).toContain(`\`--${flag}`);
});

test('every code of lint is in its table, and every code of the table one of lint', () => {
  const folders = ['../core/lint', '.'].map((folder) => join(import.meta.dirname, folder));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const said = sources.flatMap((source) =>
    [...source.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => code),
  );
  // The reader of packs notes text that a comment cuts short; "post" is of files of posts.
  const codes = new Set([...said.filter((code) => code !== 'post'), 'quotes']);
  const table = [...chapter('lint').matchAll(/^\| `([\w-]+)` \| (?:error|warning) \|/gm)];
  expect(table.map(([, code]) => code).sort()).toEqual([...codes].sort());
});

test('every built-in pack that is off by default is named, there and in the help', async () => {
  const { stdout } = await runForTest(['help', 'check']);
  for (const page of [chapter('check'), stdout])
    for (const id of packsOffByDefault) expect(page).toContain(id);
});

describe('an example', () => {
  test('of check is what check says', async () => {
    const [, args = '', answers] =
      /^\$ omtanke check (".*")\n((?:\{.*\}\n)+)/m.exec(chapter('check')) ?? [];
    const texts = [...args.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect((await runForTest(['check', ...texts])).stdout).toBe(answers);
  });

  test('of lint is what lint says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'omtanke-docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const written = /^\$ cat -n acme\.yaml\n((?: +\d+\t.*\n)+)/m.exec(docs)?.[1] ?? '';
    const file = join(folder, 'acme.yaml');
    writeFileSync(file, written.replaceAll(/^ +\d+\t/gm, ''));
    const [, problems, total] =
      /^\$ omtanke lint acme\.yaml\n((?:acme\.yaml:.*\n)+)(.*\n)/m.exec(docs) ?? [];
    const { stdout, stderr } = await runForTest(['lint', file]);
    expect(stdout.replaceAll(`${folder}/`, '')).toBe(problems);
    expect(stderr).toBe(total);
  });
});
