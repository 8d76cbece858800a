import type { Pack } from '../core/packs/pack.ts';
import { pack as general } from './general.yaml';
import { pack as privacy } from './privacy.yaml';
import { pack as secrets } from './secrets.yaml';

/** The packs that come with the extension, in the order in which their findings are told. */
export const builtinPacks: readonly Pack[] = [general, privacy, secrets];

/** Built-in packs that nobody meets until they switch them on: each is for one trade. */
export const packsOffByDefault: ReadonlySet<string> = new Set([
  'finance',
  'health',
  'public-sector',
  'newsroom',
]);
