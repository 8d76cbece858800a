import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './prepare.mjs';
import { packs } from './vite-pack-plugin.ts';

/**
 * Runs a file of ours with the built-in packs, bundled as the extension is: what runs sources as they
 * are makes private fields four times slower.
 * @param entry the file, from the root of the project
 * @returns what the program ended with
 */
export const runBundled = async (entry: string, args: readonly string[] = []): Promise<number> => {
  const outDir = mkdtempSync(join(tmpdir(), 'omtanke-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [packs()],
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: true,
        target: 'node20.19',
        rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
      },
    });
    const program = join(outDir, 'program.mjs');
    const { status } = spawnSync(process.execPath, [program, ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    return status ?? 1;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
};
