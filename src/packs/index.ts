import type { Pack } from '../core/packs/pack.ts';
import { pack as general } from './general.yaml';
import { pack as privacy } from './privacy.yaml';

/** The packs that come with the extension, in the order in which their findings are told. */
export const builtinPacks: readonly Pack[] = [general, privacy];
