import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from './zip.ts';

const root = join(import.meta.dirname, '..');

interface Manifest {
  readonly version: string;
  readonly background: unknown;
  readonly permissions: string[];
  readonly browser_specific_settings?: { readonly gecko: Record<string, unknown> };
  readonly minimum_chrome_version?: string;
  readonly side_panel?: object;
  readonly sidebar_action?: object;
}

let folder = '';
/** Both extensions of two builds, as the files of their ZIPs. */
const built: { zip: Uint8Array; files: Record<string, Uint8Array> }[][] = [];

/** As `npm run build` does it: a process of its own, without what the test runner says of its environment. */
async function build(outDir: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir], {
    cwd: root,
    env,
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omtanke-builds-'));
  for (const round of ['one', 'two']) {
    await build(join(folder, round, 'chrome'));
    built.push(
      ['chrome', 'firefox'].map((browser) => {
        const zip = zipOf(join(folder, round, browser));
        return { zip, files: unzipSync(zip) };
      }),
    );
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const sum = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

const manifestOf = (files: Record<string, Uint8Array> | undefined): Manifest =>
  JSON.parse(Buffer.from(files?.['manifest.json'] ?? '').toString()) as Manifest;

describe('Two builds of one commit', () => {
  test.each([
    ['Chrome', 0],
    ['Firefox', 1],
  ] as const)('are the same, byte by byte, and so are their packages (%s)', (_, browser) => {
    const [one, two] = built.map((browsers) => browsers[browser]);
    expect(Object.keys(one?.files ?? {})).toEqual(Object.keys(two?.files ?? {}));
    for (const [name, bytes] of Object.entries(one?.files ?? {})) {
      expect(`${name} ${sum(bytes)}`).toBe(`${name} ${sum(two?.files[name])}`);
    }
    expect(sum(one?.zip)).toBe(sum(two?.zip));
  });
});

describe('The extensions for Chrome and Firefox', () => {
  test('are one code: only the manifests differ', () => {
    const [chrome, firefox] = built[0] ?? [];
    const differing = Object.entries(chrome?.files ?? {})
      .filter(([name, bytes]) => sum(bytes) !== sum(firefox?.files[name]))
      .map(([name]) => name);
    expect(differing).toEqual(['manifest.json']);
    expect(Object.keys(firefox?.files ?? {})).toEqual(Object.keys(chrome?.files ?? {}));
  });

  test('both name the worker in both ways', () => {
    for (const { files } of built[0] ?? []) {
      const worker = 'service-worker-loader.js';
      const background = { service_worker: worker, scripts: [worker], type: 'module' };
      expect(manifestOf(files).background).toEqual(background);
      expect(Object.keys(files)).toContain(worker);
    }
  });

  test('each say what their browser reads: no data is collected, and a sidebar that opens by a click alone in Firefox', () => {
    const [chrome, firefox] = (built[0] ?? []).map(({ files }) => manifestOf(files));
    expect(firefox?.browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: { required: ['none'] },
      strict_min_version: '140.0',
    });
    expect(firefox?.permissions).not.toContain('sidePanel');
    expect(firefox?.side_panel).toBeUndefined();
    expect(firefox?.sidebar_action).toMatchObject({ open_at_install: false });
    expect(firefox?.minimum_chrome_version).toBeUndefined();
    expect(chrome?.browser_specific_settings).toBeUndefined();
    expect(chrome?.permissions).toContain('sidePanel');
    expect(chrome?.sidebar_action).toBeUndefined();
  });

  test('hold no path of the machine that built them', () => {
    for (const { files } of built.flat()) {
      for (const [name, bytes] of Object.entries(files)) {
        expect(Buffer.from(bytes).includes(root), name).toBe(false);
      }
    }
  });
});
