declare module '*.yaml' {
  import type { Pack } from '../core/packs/pack.ts';

  /** The built-in pack in the file, parsed when the extension was built. */
  export const pack: Pack;
}
