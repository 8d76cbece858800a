import { defineConfig } from 'vitest/config';
import { packs } from './scripts/vite-pack-plugin.ts';

export default defineConfig({
  plugins: [packs()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
    sequence: { shuffle: true },
    // What takes long takes longer on a busy machine; no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
