import type { ComposerPage } from './composers.ts';
import { facebook } from './surfaces/facebook.ts';
import { instagram } from './surfaces/instagram.ts';
import { linkedin } from './surfaces/linkedin.ts';
import { x } from './surfaces/x.ts';

/**
 * A box that shares its editor, and its way through Omtanke, with one in `composers.ts`: it is kept out of the long
 * tables, and one test walks its whole way (`specs/surfaces.spec.ts`).
 */
export interface SurfacePage extends ComposerPage {
  /** The key that breaks a line, where it is not Shift+Enter; `null` in a box of one line. */
  readonly newLine?: 'Enter' | null;
  /** What the site puts into the box before anybody writes: the name of whoever is answered. */
  readonly begins?: string;
  /** The control that posts after `button`, where that one only leads to the next step. */
  readonly further?: string;
}

/** Every such box on the demo pages. */
export const surfaces: readonly SurfacePage[] = [x, linkedin, facebook, instagram].flatMap((site) =>
  Object.values<SurfacePage>(site),
);
