// `npm run package`: what the stores are given, from a fresh build; see CONTRIBUTING.md for how a release is made.
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { version } from '../package.json' with { type: 'json' };
import { zipOf } from './zip.ts';

const dist = resolve(import.meta.dirname, '../dist');

console.log('· Building …');
await build({ logLevel: 'warn' });

for (const browser of ['chrome', 'firefox']) {
  const file = join(dist, `omtanke-${version}-${browser}.zip`);
  const zip = zipOf(join(dist, browser));
  rmSync(file, { force: true });
  writeFileSync(file, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`✓ dist/omtanke-${version}-${browser}.zip  ${zip.length} bytes  sha256 ${sum}`);
}
