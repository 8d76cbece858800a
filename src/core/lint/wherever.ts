import type { Pack, Rule } from '../packs/pack.ts';

/**
 * A rule as if every condition on its place, account and time held: what it would find where it
 * applies. Its languages stay, since a post is written in one, and it keeps its own level.
 */
export const wherever = ({ when, escalate: _, ...rule }: Rule): Rule =>
  when?.languages === undefined ? rule : { ...rule, when: { languages: when.languages } };

/** A pack whose rules are tried on posts of which nothing is known but the text. */
export const packWherever = (pack: Pack, change: (rule: Rule) => Rule = (rule) => rule): Pack => {
  const { adjust: _, ...same } = pack;
  return { ...same, rules: pack.rules.map((rule) => change(wherever(rule))) };
};

/** The lists of other packs in force without their rules. */
export const listsAlone = (packs: readonly Pack[]): Pack[] =>
  packs.map(({ adjust: _, ...same }) => ({ ...same, rules: [] }));
