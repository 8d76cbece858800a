import { ruleLanguage } from '../checker/holds.ts';
import type { Pack, Rule } from '../packs/pack.ts';
import type { OrdinaryPost } from './noise.ts';
import { counted, type Remark, shownId } from './remark.ts';

/** The languages of a rule's posts: those that it asks for, or its matcher, else the language of its pack. */
const languagesOf = (pack: Pack, { when, find }: Rule): string[] =>
  (when?.languages ?? find.languages ?? [pack.language]).map(ruleLanguage);

/** What no ordinary post can tell about a pack. */
export interface Unmeasured {
  /** The rules for posts in other languages than the ordinary posts', in their order. */
  readonly rules: readonly Rule[];
  /** Their languages, as rules name them. */
  readonly languages: readonly string[];
  /** The languages of the ordinary posts. */
  readonly tried: readonly string[];
  /** Whether those are all rules of the pack. */
  readonly isWhole: boolean;
}

/** The rules whose posts are in languages that no ordinary post is in; null where there are none. */
export const unmeasuredRules = (
  pack: Pack,
  ordinaryPosts: readonly OrdinaryPost[],
): Unmeasured | null => {
  const tried = new Set(ordinaryPosts.map(({ lang }) => lang));
  // Posts whose language nobody named may be in any.
  if (tried.has(null)) return null;
  const rules = pack.rules.filter((rule) =>
    languagesOf(pack, rule).every((language) => !tried.has(language)),
  );
  if (rules.length === 0) return null;
  return {
    rules,
    languages: [...new Set(rules.flatMap((rule) => languagesOf(pack, rule)))],
    tried: [...tried].filter((language) => language !== null),
    isWhole: rules.length === pack.rules.length,
  };
};

/** A warning where quiet on the ordinary posts says nothing, since they are in other languages. */
export const languageWarnings = (unmeasured: Unmeasured | null): Remark[] => {
  if (unmeasured === null) return [];
  const { rules, languages, tried, isWhole } = unmeasured;
  const which = isWhole
    ? 'The rules are'
    : `${counted(rules.length, 'rule')} (the first is "${shownId(rules[0]?.id ?? '')}") ${rules.length === 1 ? 'is' : 'are'}`;
  const none =
    tried.length === 0
      ? 'there are no ordinary posts'
      : `the ordinary and the protected posts are in ${tried.join(' and ')}`;
  const message = `${which} for posts in ${languages.join(' and ')}, and ${none}: how often they nudge, and whether they reach into protected speech, is not known. Try them on posts of your own, with --posts FILE.`;
  const path = isWhole ? ['language'] : ['rules', rules[0]?.id ?? ''];
  return [{ severity: 'warning', code: 'unmeasured', path, message }];
};
