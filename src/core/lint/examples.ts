import { type FailedExample, failedExamples } from '../checker/examples.ts';
import type { Pack, Rule } from '../packs/pack.ts';
import { type Remark, snippet } from './remark.ts';

const promises = {
  nudge: 'should be found by its rule and is not: change the example, or what the rule finds',
  fine: 'should not be found by its rule and is: change the example, or narrow the rule',
} as const;

const toError = ({ rule, kind, index, example }: FailedExample): Remark => ({
  severity: 'error',
  code: 'failing-example',
  path: ['rules', rule, 'examples', kind, index],
  message: `The ${kind} example ${snippet(example.text)} ${promises[kind]}.`,
});

/**
 * The examples that do not come out as their rule promises, each an error at its place.
 * @param others the other packs in force, for their lists
 */
export const exampleErrors = (pack: Pack, others: readonly Pack[]): Remark[] =>
  failedExamples(pack, others).map(toError);

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
    const message = `The rule "${rule.id}" ${lack}.`;
    return [{ severity: 'warning', code: 'no-examples', path: ['rules', rule.id], message }];
  });
