// `npm start`: everything from a fresh clone to a browser with Omtanke in it. See README.md for its options.
import { build, prepare, step, stop } from './prepare.mjs';

await prepare();
if (!(await build())) stop('Omtanke could not be built; the message above says why.');
const demo = await step(
  'Demo',
  process.execPath,
  ['--import', 'tsx', 'e2e/demo/main.ts', ...process.argv.slice(2)],
  { live: true },
);
process.exit(demo.ok ? 0 : 1);
