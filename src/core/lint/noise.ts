import { createChecker } from '../checker/checker.ts';
import type { Pack } from '../packs/pack.ts';
import { counted, type Remark, rounded, shownId, snippet } from './remark.ts';
import type { OnStep } from './step.ts';
import { listsAlone, packWherever } from './wherever.ts';

/** What a pack accepts where it does not say: nudges per 1,000 ordinary posts (pack format, `noise`). */
export const DEFAULT_NOISE = 10;

const WORST_SHOWN = 3;
const RULES_SHOWN = 5;

/** A post that deserves no nudge. */
export interface OrdinaryPost {
  readonly text: string;
  /** Its language as rules name them (`nb` for any Norwegian); null where nobody said. */
  readonly lang: string | null;
}

/** How many posts of some are nudged. */
export interface NudgeRate {
  readonly posts: number;
  /** Posts that open the panel; a post is nudged once, however many findings it has. */
  readonly nudged: number;
  readonly perThousand: number;
}

/** How often a pack's rules nudge about posts that deserve no nudge. */
export interface Noise extends NudgeRate {
  /** What the author accepts, per 1,000. */
  readonly budget: number;
  /** The same for the posts of each language, in the order in which they come. */
  readonly byLanguage: ReadonlyMap<string | null, NudgeRate>;
  /** The posts that open the panel, those with the most findings first, each with the rules that found something. */
  readonly worst: readonly NoisyPost[];
  /** The posts in which the check took too long, and rules were left out. */
  readonly cut: readonly string[];
}

export interface NoisyPost {
  readonly text: string;
  readonly rules: readonly string[];
}

/** How many of some posts are nudged, per 1,000 as well; 0 where there are none. */
export const nudgeRate = (posts: number, nudged: number): NudgeRate => ({
  posts,
  nudged,
  perThousand: posts === 0 ? 0 : (nudged * 1000) / posts,
});

const ratesByLanguage = (
  posts: readonly OrdinaryPost[],
  noisy: readonly OrdinaryPost[],
): Map<string | null, NudgeRate> => {
  const count = (all: readonly OrdinaryPost[], lang: string | null): number =>
    all.filter((post) => post.lang === lang).length;
  const languages = [...new Set(posts.map(({ lang }) => lang))];
  return new Map(
    languages.map((lang) => [lang, nudgeRate(count(posts, lang), count(noisy, lang))]),
  );
};

/** Runs the rules of one pack over ordinary posts, as if each rule's site, account and dates held. */
export const measureNoise = (
  pack: Pack,
  others: readonly Pack[],
  posts: readonly OrdinaryPost[],
  onStep: OnStep,
): Noise => {
  const checker = createChecker([...listsAlone(others), packWherever(pack)]);
  const cut: string[] = [];
  const noisy = posts.flatMap(({ text, lang }, at) => {
    onStep({ what: 'ordinary posts', done: at, of: posts.length });
    const checked = checker.check({ text });
    if (checked.cut) cut.push(text);
    const findings = checked.findings.filter(({ level }) => level !== 'hint');
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    return findings.length === 0 ? [] : [{ text, lang, rules, findings: findings.length }];
  });
  return {
    ...nudgeRate(posts.length, noisy.length),
    budget: pack.noise ?? DEFAULT_NOISE,
    byLanguage: ratesByLanguage(posts, noisy),
    worst: [...noisy]
      .sort((a, b) => b.findings - a.findings)
      .map(({ text, rules }) => ({ text, rules })),
    cut,
  };
};

/** A warning where the figures say too little, since rules were left out. */
const cutWarnings = ({ cut, posts }: Noise): Remark[] => {
  if (cut.length === 0) return [];
  const message = `In ${counted(cut.length, 'ordinary post')} of ${posts}, such as ${snippet(cut[0] ?? '')}, checking took too long and rules were left out, so they may nudge about more: look for less, above all in patterns.`;
  return [{ severity: 'warning', code: 'cut-short', path: ['rules'], message }];
};

/**
 * A warning where a pack is louder than its author accepts, with the posts that show it, and one
 * where nobody knows how loud it is.
 */
export const noiseWarnings = (noise: Noise): Remark[] => [
  ...cutWarnings(noise),
  ...loudWarnings(noise),
];

/** The rules of a noisy post, the first few by name. */
const rulesWords = (rules: readonly string[]): string => {
  const shown = rules.slice(0, RULES_SHOWN).map(shownId).join(', ');
  const more = rules.length - RULES_SHOWN;
  return more > 0 ? `${shown} and ${counted(more, 'more rule')}` : shown;
};

const loudWarnings = (noise: Noise): Remark[] => {
  if (noise.perThousand <= noise.budget) return [];
  const worst = noise.worst
    .slice(0, WORST_SHOWN)
    .map(({ text, rules }) => `${rulesWords(rules)} in ${snippet(text)}`);
  const message = `The rules nudge about ${rounded(noise.perThousand)} of 1,000 ordinary posts (${counted(noise.nudged, 'post')} of ${noise.posts} tried), and the pack accepts ${rounded(noise.budget)}: narrow them, or accept more under noise. The worst: ${worst.join('; ')}.`;
  return [{ severity: 'warning', code: 'noise', path: ['noise'], message }];
};
