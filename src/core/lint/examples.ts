import { type FailedExample, failedExamples } from '../checker/examples.ts';
import type { Pack, Rule } from '../packs/pack.ts';
import { type Remark, shownId, snippet } from './remark.ts';
import type { OnStep, Step } from './step.ts';

const promises = {
  nudge: 'should be found by its rule and is not: change the example, or what the rule finds',
  fine: 'should not be found by its rule and is: change the example, or narrow the rule',
} as const;

const TOO_SLOW =
  'takes too long to check, and was given up: look for less, above all in patterns (the summary says what each costs)';

const toError = ({ rule, kind, index, example, cut }: FailedExample): Remark => ({
  severity: 'error',
  code: 'failing-example',
  path: ['rules', rule, 'examples', kind, index],
  message: `The ${kind} example ${snippet(example.text)} ${cut ? TOO_SLOW : promises[kind]}.`,
});

// So many rules at a time: their examples take a moment, not a minute.
const RULES_AT_A_TIME = 100;

/**
 * The examples that do not come out as their rule promises.
 * @param others the other packs in force, for their lists
 * @param what what they are tried for
 */
export const tryExamples = (
  pack: Pack,
  others: readonly Pack[],
  onStep: OnStep,
  what: Step['what'] = 'examples',
): FailedExample[] => {
  const { rules } = pack;
  const failed: FailedExample[] = [];
  for (let at = 0; at < rules.length; at += RULES_AT_A_TIME) {
    onStep({ what, done: at, of: rules.length });
    const some = { ...pack, rules: rules.slice(at, at + RULES_AT_A_TIME) };
    failed.push(...failedExamples(some, others));
  }
  return failed;
};

/** An error for each example that failed, at its place. */
export const exampleErrors = (failed: readonly FailedExample[]): Remark[] => failed.map(toError);

const lacking = ({ examples }: Rule): string | null => {
  const { nudge, fine } = examples;
  if (nudge.length === 0 && fine.length === 0)
    return 'has no examples: add posts that it must find under nudge, and near misses under fine';
  if (nudge.length === 0) return 'has no nudge example: add a post that it must find';
  return fine.length === 0 ? 'has no fine example: add a near miss that it must not find' : null;
};

/** A warning for each rule that does not show what it finds, or not what it leaves alone. */
export const exampleWarnings = (pack: Pack): Remark[] =>
  pack.rules.flatMap((rule): Remark[] => {
    const lack = lacking(rule);
    if (lack === null) return [];
    const message = `The rule "${shownId(rule.id)}" ${lack}.`;
    return [{ severity: 'warning', code: 'no-examples', path: ['rules', rule.id], message }];
  });
