import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { packs } from './scripts/vite-pack-plugin.ts';
import { targets } from './scripts/vite-targets-plugin.ts';

export default defineConfig({
  plugins: [packs('no examples'), crx({ manifest: manifest as never }), targets()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/chrome',
    emptyOutDir: true,
    modulePreload: false,
    target: ['chrome137', 'firefox140'],
  },
});
