// `npm run bench`: what the checker costs, in times a plain loop over the same text, measured beside it in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './prepare.mjs';
import { packs } from './vite-pack-plugin.ts';

/** Bundled as the extension is: what runs sources as they are makes private fields four times slower. */
const outDir = mkdtempSync(join(tmpdir(), 'omtanke-bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [packs()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'scripts/bench/checker.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: 'checker.mjs' } },
    },
  });
  const { status } = spawnSync(process.execPath, [join(outDir, 'checker.mjs')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
