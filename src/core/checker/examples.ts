import type { Example, Pack, Rule } from '../packs/pack.ts';
import { type Checker, createChecker } from './checker.ts';
import type { Post } from './finding.ts';

/** An example that did not come out as its rule promises. */
export interface FailedExample {
  /** The rule's id, without the pack's. */
  readonly rule: string;
  readonly kind: 'nudge' | 'fine';
  readonly example: Example;
}

/** What an example leaves out is chosen so that the rule's own `when` holds. */
const toPost = (rule: Rule, example: Example): Post => {
  const { sites, surfaces, account, languages, from, until } = rule.when ?? {};
  return {
    site: sites?.[0] ?? 'other',
    surface: surfaces?.[0] ?? 'post',
    account: account ?? 'personal',
    ...(languages?.[0] === undefined ? {} : { lang: languages[0] }),
    ...((from ?? until) === undefined ? {} : { date: from ?? until }),
    ...example,
  };
};

/** A checker of one rule of a pack alone, with the lists of all packs and those of its examples. */
const checkerOf = (pack: Pack, rule: Rule, others: readonly Pack[]): Checker => {
  const lists: Pack = {
    ...pack,
    id: `${pack.id}.examples`,
    rules: [],
    lists: rule.examplesWith?.lists ?? {},
  };
  const { adjust, ...alone } = { ...pack, rules: [rule] };
  const surroundings = others.map((other) => {
    const { adjust: _, ...without } = { ...other, rules: [] };
    return without;
  });
  return createChecker([...surroundings, alone, lists]);
};

/**
 * Runs the examples of every rule of a pack, each rule alone: with the guard of protected speech,
 * without `adjust`. The answer is what failed.
 * @param others the other packs in force, for their lists
 */
export const failedExamples = (pack: Pack, others: readonly Pack[] = []): FailedExample[] =>
  pack.rules.flatMap((rule) => {
    const checker = checkerOf(pack, rule, others);
    const failed = (kind: 'nudge' | 'fine'): FailedExample[] =>
      rule.examples[kind]
        .filter((example) => checker.check(toPost(rule, example)).length > 0 !== (kind === 'nudge'))
        .map((example) => ({ rule: rule.id, kind, example }));
    return [...failed('nudge'), ...failed('fine')];
  });
