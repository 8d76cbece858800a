import type { Pack } from '../packs/pack.ts';
import { exampleErrors, exampleWarnings } from './examples.ts';
import { measureNoise, type Noise, noiseWarnings } from './noise.ts';
import { protectedWarnings } from './protected.ts';
import type { Remark } from './remark.ts';
import { reviewWarnings } from './review.ts';

/** What a pack is tried on. */
export interface LintSettings {
  /** `YYYY-MM-DD`, in local time. */
  readonly today: string;
  /** The other packs in force, for their lists. */
  readonly others: readonly Pack[];
  /** Posts that deserve no nudge. */
  readonly ordinaryPosts: readonly string[];
  /** Posts that every employee is free to write. */
  readonly protectedPosts: readonly string[];
}

/** What lint says about a pack that can be read. */
export interface LintReport {
  readonly remarks: readonly Remark[];
  readonly noise: Noise;
}

/** Runs a pack's examples, and its rules over ordinary and protected posts. The remarks are in no order. */
export const lintPack = (pack: Pack, settings: LintSettings): LintReport => {
  const { today, others, ordinaryPosts, protectedPosts } = settings;
  const noise = measureNoise(pack, others, ordinaryPosts);
  return {
    noise,
    remarks: [
      ...exampleErrors(pack, others),
      ...exampleWarnings(pack),
      ...reviewWarnings(pack, today),
      ...noiseWarnings(noise),
      ...protectedWarnings(pack, others, protectedPosts),
    ],
  };
};
