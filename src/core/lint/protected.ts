import { createChecker } from '../checker/checker.ts';
import type { Pack, Rule } from '../packs/pack.ts';
import { counted, type Remark, shownId, snippet } from './remark.ts';
import type { OnStep } from './step.ts';
import { listsAlone, packWherever } from './wherever.ts';

// A rule that yields may meet a protected post by chance; more than one in fifty is no chance.
const BY_CHANCE = 0.02;

/** For each rule, by id, the protected posts in which it finds something when nothing stops it. */
const touchedBy = (
  pack: Pack,
  others: readonly Pack[],
  protectedPosts: readonly string[],
  onStep: OnStep,
): Map<string, string[]> => {
  const unguarded = packWherever(pack, (rule) => ({ ...rule, yields: false }));
  const checker = createChecker([...listsAlone(others), unguarded]);
  const touched = new Map<string, string[]>();
  for (const [at, text] of protectedPosts.entries()) {
    onStep({ what: 'protected posts', done: at, of: protectedPosts.length });
    for (const rule of new Set(checker.check({ text }).findings.map((finding) => finding.rule))) {
      touched.set(rule, [...(touched.get(rule) ?? []), text]);
    }
  }
  return touched;
};

const warningFor = (rule: Rule, posts: readonly string[], tried: number): Remark | null => {
  const found = `The rule "${shownId(rule.id)}" finds something in ${counted(posts.length, 'protected post')} of ${tried}, such as ${snippet(posts[0] ?? '')}`;
  if (!rule.yields) {
    return {
      severity: 'warning',
      code: 'protected-speech',
      path: ['rules', rule.id, 'yields'],
      message: `${found}, and does not yield: leave "yields: false" out, or narrow the rule to the hard fact it is for.`,
    };
  }
  if (posts.length <= tried * BY_CHANCE) return null;
  return {
    severity: 'warning',
    code: 'protected-topic',
    path: ['rules', rule.id, 'find'],
    message: `${found}: people are free to talk about pay, hours, safety, unions and wrongdoing. It yields there, but look for something narrower.`,
  };
};

/**
 * Warnings for rules that reach into speech that every employee is free to make: those that do not
 * yield where they find anything in it, and those that yield but look for its very topics.
 */
export const protectedWarnings = (
  pack: Pack,
  others: readonly Pack[],
  protectedPosts: readonly string[],
  onStep: OnStep,
): Remark[] => {
  const touched = touchedBy(pack, others, protectedPosts, onStep);
  return pack.rules.flatMap((rule) => {
    const posts = touched.get(rule.id);
    const warning = posts === undefined ? null : warningFor(rule, posts, protectedPosts.length);
    return warning === null ? [] : [warning];
  });
};
