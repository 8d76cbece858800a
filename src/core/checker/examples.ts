import type { Example, Pack, Period, Rule, When } from '../packs/pack.ts';
import { addUpCalendars, type Calendars } from './calendars.ts';
import { createChecker } from './checker.ts';
import type { Post } from './finding.ts';
import { speaks } from './holds.ts';
import { PatternSet } from './pattern-set.ts';
import { Reading } from './reading.ts';

/** An example that did not come out as its rule promises. */
export interface FailedExample {
  /** The rule's id, without the pack's. */
  readonly rule: string;
  readonly kind: 'nudge' | 'fine';
  readonly example: Example;
  /** Its position in the list of its kind, from 0. */
  readonly index: number;
  /** Whether the check took too long and was cut short, so that nobody knows what the rule finds. */
  readonly cut: boolean;
}

const latest = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
const earliest = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

/** A day on which the conditions hold, if the rule asks for any and there is one. */
const dayWithin = ({ from, until, during }: When, calendars: Calendars): string | undefined => {
  if (during === undefined) return from ?? until;
  const periods: readonly Period[] = calendars.get(during) ?? [];
  const period = periods.find((one) => latest(from, one.from) <= earliest(until, one.until));
  return period === undefined ? from : latest(from, period.from);
};

/**
 * What an example leaves out is chosen so that the rule's own `when` holds. The language is chosen
 * by the checker where the example's words tell one that the rule asks for.
 */
const toPost = ({ when = {} }: Rule, example: Example, calendars: Calendars): Post => {
  const { sites, surfaces, account = 'personal', languages = [] } = when;
  const date = dayWithin(when, calendars);
  const detected = new Reading(example.text, () => false, new PatternSet()).variety;
  const isAsked = detected === null || languages.some((asked) => speaks(asked, detected));
  const lang = isAsked ? undefined : languages[0];
  return {
    site: sites?.[0] ?? 'other',
    surface: surfaces?.[0] ?? 'post',
    account,
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    ...example,
  };
};

/** A pack for what it adds up to with others, without its rules. */
const withoutRules = (pack: Pack): Pack => {
  const { adjust: _, ...without } = pack;
  return { ...without, rules: [] };
};

/** What a rule's examples may count on besides the pack, as a pack of its own. */
const surroundingsOf = (pack: Pack, rule: Rule): Pack => ({
  ...withoutRules(pack),
  id: `${pack.id}.examples`,
  lists: rule.examplesWith?.lists ?? {},
  calendar: rule.examplesWith?.calendar ?? {},
});

/** Runs the examples of some rules of a pack, with the lists and calendars of other packs. */
const runExamples = (
  pack: Pack,
  rules: readonly Rule[],
  others: readonly Pack[],
): FailedExample[] => {
  const { adjust: _, ...alone } = { ...pack, rules };
  const packs = [...others, alone];
  const checker = createChecker(packs);
  const calendars = addUpCalendars(packs);
  const failed = (rule: Rule, kind: FailedExample['kind']): FailedExample[] =>
    rule.examples[kind].flatMap((example, index) => {
      const post = toPost(rule, example, calendars);
      const { findings, cut } = checker.checkRule(post, pack.id, rule.id);
      // What was found holds; that nothing is found does not, where the check was cut short.
      const holds = kind === 'nudge' ? findings.length > 0 : findings.length === 0 && !cut;
      return holds ? [] : [{ rule: rule.id, kind, example, index, cut }];
    });
  return rules.flatMap((rule) => [...failed(rule, 'nudge'), ...failed(rule, 'fine')]);
};

/**
 * Runs the examples of every rule of a pack, each rule alone: with the guard of protected speech,
 * without `adjust`. The answer is what failed, in the order of the rules.
 * @param others the other packs in force, for their lists and calendars
 */
export const failedExamples = (pack: Pack, others: readonly Pack[] = []): FailedExample[] => {
  const around = others.filter(({ id }) => id !== pack.id).map(withoutRules);
  const plain = pack.rules.filter(({ examplesWith }) => examplesWith === undefined);
  const failed = runExamples(pack, plain, around);
  for (const rule of pack.rules) {
    if (rule.examplesWith === undefined) continue;
    failed.push(...runExamples(pack, [rule], [...around, surroundingsOf(pack, rule)]));
  }
  const order = new Map(pack.rules.map(({ id }, number) => [id, number]));
  return failed.sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
};
