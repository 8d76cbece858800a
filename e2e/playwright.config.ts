import { defineConfig } from 'playwright/test';
import type { WorkerFixtures } from './specs/fixtures.ts';

// No account, no server of ours, no network: every host name leads to the local server. No retries: a test that
// fails now and then is a defect of the test or of the product.
export default defineConfig<object, WorkerFixtures>({
  testDir: './specs',
  outputDir: '../test-results/e2e',
  // Long enough for two browsers on two slow cores: nothing here is a measurement.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    // What is tagged needs a tool that the other browser has no like of, or tests what only this one does; each says why.
    { name: 'chromium', use: { engine: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { engine: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
