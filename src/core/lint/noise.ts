import { createChecker } from '../checker/checker.ts';
import type { Pack } from '../packs/pack.ts';
import { counted, type Remark, snippet } from './remark.ts';
import { listsAlone, packWherever } from './wherever.ts';

/** What a pack accepts where it does not say: nudges per 1,000 ordinary posts (pack format, `noise`). */
export const DEFAULT_NOISE = 10;

const WORST_SHOWN = 3;

/** How often a pack's rules nudge about posts that deserve no nudge. */
export interface Noise {
  readonly posts: number;
  /** Ordinary posts that open the panel; a post is nudged once, however many findings it has. */
  readonly nudged: number;
  readonly perThousand: number;
  /** What the author accepts, per 1,000. */
  readonly budget: number;
  /** The posts that open it, those with the most findings first, each with the rules that found something. */
  readonly worst: readonly NoisyPost[];
}

export interface NoisyPost {
  readonly text: string;
  readonly rules: readonly string[];
}

/** Runs the rules of one pack over ordinary posts, as if each rule's site, account and dates held. */
export const measureNoise = (
  pack: Pack,
  others: readonly Pack[],
  ordinaryPosts: readonly string[],
): Noise => {
  const checker = createChecker([...listsAlone(others), packWherever(pack)]);
  const noisy = ordinaryPosts.flatMap((text): (NoisyPost & { findings: number })[] => {
    const findings = checker.check({ text }).filter(({ level }) => level !== 'hint');
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    return findings.length === 0 ? [] : [{ text, rules, findings: findings.length }];
  });
  return {
    posts: ordinaryPosts.length,
    nudged: noisy.length,
    perThousand: ordinaryPosts.length === 0 ? 0 : (noisy.length * 1000) / ordinaryPosts.length,
    budget: pack.noise ?? DEFAULT_NOISE,
    worst: noisy
      .sort((a, b) => b.findings - a.findings)
      .map(({ text, rules }) => ({ text, rules })),
  };
};

/** A number with one decimal where it has any. */
export const rounded = (number: number): string => String(Math.round(number * 10) / 10);

/** A warning where a pack is louder than its author accepts, with the posts that show it. */
export const noiseWarnings = (noise: Noise): Remark[] => {
  if (noise.perThousand <= noise.budget) return [];
  const worst = noise.worst
    .slice(0, WORST_SHOWN)
    .map(({ text, rules }) => `${rules.join(', ')} in ${snippet(text)}`);
  const message = `The rules nudge about ${rounded(noise.perThousand)} of 1,000 ordinary posts (${counted(noise.nudged, 'post')} of ${noise.posts} tried), and the pack accepts ${rounded(noise.budget)}: narrow them, or accept more under noise. The worst: ${worst.join('; ')}.`;
  return [{ severity: 'warning', code: 'noise', path: ['noise'], message }];
};
