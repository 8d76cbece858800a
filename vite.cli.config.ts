import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { packs } from './scripts/vite-pack-plugin.ts';

/** A file with a shebang is a program only if it may be run. */
const executable = (): Plugin => ({
  name: 'omtanke-executable',
  async writeBundle({ dir }, files) {
    for (const name of Object.keys(files)) await chmod(join(dir ?? '.', name), 0o755);
  },
});

/** The command line tool, as one file that needs nothing but Node. */
export default defineConfig({
  plugins: [packs(), executable()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: {
      output: {
        entryFileNames: 'omtanke.mjs',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
