// `npm test`: everything that must hold before a change lands, from a fresh clone. Ends with "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, step } from './prepare.mjs';

const results = join(root, 'test-results');
const began = performance.now();
let passed = 0;
let failed = 0;

await prepare();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await check('Format', 'biome', ['format', '.']);
await check('Lint', 'biome', ['lint', '--error-on-warnings', '.']);
await check('Types', 'npm', ['run', '--silent', 'types']);
await unit();
const extension = await check('Building the extensions', 'vite', ['build', '--logLevel', 'warn']);
await check('Building the command line tool', 'vite', [
  'build',
  '--config',
  'vite.cli.config.ts',
  '--logLevel',
  'warn',
]);
const pages = await check('Building the pages', 'vite', [
  'build',
  '--config',
  'e2e/pages/vite.config.ts',
  '--logLevel',
  'warn',
]);
const browsers = await check(
  'Finding the browsers',
  process.execPath,
  ['--import', 'tsx', 'scripts/find-browser.ts'],
  { live: true },
);
if (extension && pages && browsers) await endToEnd();
else failed += 1;

console.log(`\n${((performance.now() - began) / 1000 / 60).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * A step that counts as one test.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ live?: boolean }} [options]
 */
async function check(title, command, args, options) {
  const { ok } = await step(title, command, args, options);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

async function unit() {
  const report = join(results, 'unit.json');
  const { ok } = await step(
    'Unit tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { live: true },
  );
  count(ok, report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
}

async function endToEnd() {
  const report = join(results, 'e2e.json');
  const { ok } = await step(
    'End-to-end tests in Chromium and Firefox',
    'playwright',
    ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    { live: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  count(ok, report, ({ stats }) => [
    stats.expected,
    stats.unexpected + stats.flaky + stats.skipped,
  ]);
}

/**
 * Adds a runner's own count; a runner that fails without a failed test counts as one.
 * @param {boolean} ok
 * @param {string} report
 * @param {(report: any) => [number, number]} read
 */
function count(ok, report, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(report, 'utf8')));
    passed += good;
    failed += ok ? bad : Math.max(bad, 1);
  } catch (error) {
    console.error(`No report of the tests: ${error}`);
    failed += 1;
  }
}
