import type { FailedExample } from '../checker/examples.ts';
import type { Matcher, Pack, Rule } from '../packs/pack.ts';
import { tryExamples } from './examples.ts';
import { type Remark, shownId } from './remark.ts';
import type { OnStep } from './step.ts';

/** Parts of rules that no example shows at work. They are found by leaving them out. */

/** How the rules of a pack are tried in another form. */
interface Trial {
  readonly pack: Pack;
  readonly others: readonly Pack[];
  /** The rules to judge: those that find something in their examples. */
  readonly rules: readonly Rule[];
  readonly onStep: OnStep;
}

/** The examples of a kind that some rules, changed, fail. */
const failing = (
  { pack, others, onStep }: Trial,
  rules: readonly Rule[],
  kind: FailedExample['kind'],
): FailedExample[] => {
  const none = { nudge: [], fine: [] };
  const changed = rules.map((rule) => ({
    ...rule,
    examples: { ...none, [kind]: rule.examples[kind] },
  }));
  return tryExamples({ ...pack, rules: changed }, others, onStep, 'parts of rules');
};

/** Warnings for rules whose `unless` could be left out without a `fine` example noticing. */
const unusedUnless = (trial: Trial, failed: readonly FailedExample[]): Remark[] => {
  const judged = trial.rules.filter(
    ({ unless, examples }) => unless !== undefined && examples.fine.length > 0,
  );
  const without = judged.map(({ unless: _, ...rule }) => rule);
  const key = ({ rule, index }: FailedExample): string => `${rule} ${index}`;
  const known = new Set(failed.filter(({ kind }) => kind === 'fine').map(key));
  const fails = failing(trial, without, 'fine').filter((one) => !known.has(key(one)));
  const used = new Set(fails.map(({ rule }) => rule));
  return judged
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      severity: 'warning',
      code: 'unused-unless',
      path: ['rules', id, 'unless'],
      message: `No example of the rule "${shownId(id)}" needs its unless: add a post to fine that only unless keeps from being found (with examples-with, where a list is filled elsewhere), or leave unless out.`,
    }));
};

const formOf = (matcher: Matcher): string => Object.keys(matcher)[0] ?? '';

/** Warnings for members at one position of their rules' `any` that no `nudge` example holds. */
const unusedAt = (trial: Trial, position: number): Remark[] => {
  const judged = trial.rules.flatMap((rule) => {
    const member = 'any' in rule.find ? rule.find.any[position] : undefined;
    // Words alone are passed over: a list of fifty needs no fifty examples.
    return member === undefined || 'terms' in member ? [] : [{ rule, member }];
  });
  const alone = judged.map(({ rule, member }) => ({
    ...rule,
    find: { ...rule.find, any: [member] },
  }));
  const misses = new Map<string, number>();
  for (const { rule } of failing(trial, alone, 'nudge'))
    misses.set(rule, (misses.get(rule) ?? 0) + 1);
  return judged
    .filter(({ rule }) => misses.get(rule.id) === rule.examples.nudge.length)
    .map(({ rule, member }) => ({
      severity: 'warning',
      code: 'unused-part',
      path: ['rules', rule.id, 'find', 'any', position, formOf(member)],
      message: `No nudge example of the rule "${shownId(rule.id)}" holds what this ${formOf(member)} looks for: add a post that it finds, or leave it out.`,
    }));
};

/** Warnings for members of `any` that no `nudge` example needs. */
const unusedMembers = (trial: Trial): Remark[] => {
  const rules = trial.rules.filter(({ find }) => 'any' in find && find.any.length > 1);
  const most = Math.max(0, ...rules.map(({ find }) => ('any' in find ? find.any.length : 0)));
  return Array.from({ length: most }, (_, position) =>
    unusedAt({ ...trial, rules }, position),
  ).flat();
};

/**
 * Warnings for exceptions and parts of rules that no example shows at work.
 * @param rules those to judge: a rule that finds nothing in its examples says nothing of its parts
 * @param failed the examples that fail anyway
 */
export const unusedWarnings = (trial: Trial, failed: readonly FailedExample[]): Remark[] => [
  ...unusedMembers(trial),
  ...unusedUnless(trial, failed),
];
