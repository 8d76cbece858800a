// `npm run agreement [-- PAIRS [SEED]]`: has the checker and the plain reference checker answer the same generated posts.
// The same pairs each time; another seed makes others.
import { spawnSync } from 'node:child_process';
import { root } from './prepare.mjs';

const [pairs = '100000', seed = '1'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(pairs) || !/^\d+$/.test(seed)) {
  console.error('Two whole numbers, please: npm run agreement -- PAIRS SEED');
  process.exit(2);
}
console.log(`${pairs} pairs of packs and posts, from seed ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'src/core/reference'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, OMTANKE_PAIRS: pairs, OMTANKE_SEED: seed },
});
process.exit(status ?? 1);
