import type { Pack } from '../core/packs/pack.ts';
import { pack as advertising } from './advertising/pack.yaml';
import { pack as finance } from './finance/pack.yaml';
import { pack as general } from './general/pack.yaml';
import { pack as health } from './health/pack.yaml';
import { pack as newsroom } from './newsroom/pack.yaml';
import { pack as privacy } from './privacy/pack.yaml';
import { pack as publicSector } from './public-sector/pack.yaml';
import { pack as secrets } from './secrets/pack.yaml';

/** The packs that come with the extension, in the order in which their findings are told. */
export const builtinPacks: readonly Pack[] = [
  general,
  privacy,
  secrets,
  advertising,
  finance,
  health,
  publicSector,
  newsroom,
];

/** Built-in packs that nobody meets until they switch them on: each is for one trade. */
export const packsOffByDefault: ReadonlySet<string> = new Set([
  'finance',
  'health',
  'public-sector',
  'newsroom',
]);
