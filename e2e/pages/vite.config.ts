import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { olderVersions } from './older-versions.ts';

const root = import.meta.dirname;
const pages = [
  'x/index',
  'linkedin/index',
  'linkedin/preload',
  'facebook/index',
  'instagram/index',
  'editors/index',
  'other/index',
];

export default defineConfig({
  root,
  plugins: [olderVersions()],
  // Draft.js is older than `globalThis`.
  define: { global: 'globalThis' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: resolve(root, '../../dist/pages'),
    emptyOutDir: true,
    target: ['chrome137', 'firefox140'],
    modulePreload: false,
    // The editors are large and this is a test page: no warning helps anyone here.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: pages.map((page) => resolve(root, `${page}.html`)),
    },
  },
});
