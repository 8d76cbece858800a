// `npm run agreement [-- PAIRS [SEED]]`: has the checker and the plain reference checker answer the same generated posts.
// The same pairs each time; another seed makes others.
import { spawnSync } from 'node:child_process';
import { root } from './prepare.mjs';

/** A process of its own for so many: each pack compiles regular expressions anew, and their room is never all given back. */
const PAIRS_AT_ONCE = 20_000;

/** So far apart that no part comes to the seeds of the next. */
const SEEDS_OF_A_PART = 100_000;

const [asked = '100000', first = '1'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(asked) || !/^\d+$/.test(first)) {
  console.error('Two whole numbers, please: npm run agreement -- PAIRS SEED');
  process.exit(2);
}
const pairs = Number(asked);
for (let done = 0, part = 0; done < pairs; done += PAIRS_AT_ONCE, part += 1) {
  const now = Math.min(PAIRS_AT_ONCE, pairs - done);
  const seed = Number(first) + part * SEEDS_OF_A_PART;
  console.log(`Pairs ${done + 1} to ${done + now} of ${pairs}, from seed ${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', 'src/core/reference'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OMTANKE_PAIRS: String(now), OMTANKE_SEED: String(seed) },
  });
  if (status !== 0) process.exit(1);
}
console.log(`All ${pairs} pairs agree.`);
