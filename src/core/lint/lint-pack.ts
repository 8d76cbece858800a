import type { Pack } from '../packs/pack.ts';
import { exampleErrors, exampleWarnings, tryExamples } from './examples.ts';
import { languageWarnings, type Unmeasured, unmeasuredRules } from './languages.ts';
import { measureNoise, type Noise, noiseWarnings, type OrdinaryPost } from './noise.ts';
import { costWarnings, type PatternCost, patternCosts } from './pattern-costs.ts';
import { protectedWarnings } from './protected.ts';
import type { Remark } from './remark.ts';
import { reviewWarnings } from './review.ts';
import { silentRules, silentWarnings } from './silent.ts';
import type { OnStep } from './step.ts';
import { unusedWarnings } from './unused.ts';

/** What a pack is tried on. */
export interface LintSettings {
  /** `YYYY-MM-DD`, in local time. */
  readonly today: string;
  /** The other packs in force, for their lists. */
  readonly others: readonly Pack[];
  /** Posts that deserve no nudge. */
  readonly ordinaryPosts: readonly OrdinaryPost[];
  /** Posts that every employee is free to write. */
  readonly protectedPosts: readonly string[];
  /** Told how far the work is. */
  readonly onStep?: OnStep;
}

/** What lint says about a pack that can be read. */
export interface LintReport {
  readonly remarks: readonly Remark[];
  readonly noise: Noise;
  /** What no ordinary post can tell; null where they tell of all rules. */
  readonly unmeasured: Unmeasured | null;
  /** What each pattern costs, in the order of the file. */
  readonly patterns: readonly PatternCost[];
}

/** What the examples of a pack show: which fail, and which rules and parts of them never find anything. */
const exampleRemarks = (pack: Pack, others: readonly Pack[], onStep: OnStep): Remark[] => {
  const failed = tryExamples(pack, others, onStep);
  const silent = new Set(silentRules(pack, failed));
  const rules = pack.rules.filter((rule) => !silent.has(rule));
  return [
    ...exampleErrors(failed),
    ...exampleWarnings(pack),
    ...silentWarnings(pack, others, [...silent], onStep),
    ...unusedWarnings({ pack, others, rules, onStep }, failed),
  ];
};

/** Runs a pack's examples, and its rules over ordinary and protected posts. The remarks are in no order. */
export const lintPack = (pack: Pack, settings: LintSettings): LintReport => {
  const { today, others, ordinaryPosts, protectedPosts, onStep = () => undefined } = settings;
  const noise = measureNoise(pack, others, ordinaryPosts, onStep);
  const unmeasured = unmeasuredRules(pack, ordinaryPosts);
  const patterns = patternCosts(pack, ordinaryPosts, onStep);
  return {
    noise,
    unmeasured,
    patterns,
    remarks: [
      ...exampleRemarks(pack, others, onStep),
      ...reviewWarnings(pack, today),
      ...noiseWarnings(noise),
      ...languageWarnings(unmeasured),
      ...protectedWarnings(pack, others, protectedPosts, onStep),
      ...costWarnings(patterns),
    ],
  };
};
