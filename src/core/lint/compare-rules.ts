import type { Escalation, Level, Matcher, Pack, Rule, When } from '../packs/pack.ts';
import { canonical, differingKeys, isEmpty, type WordChange, wordChange } from './differences.ts';
import {
  alternativesOf,
  conditionText,
  matcherText,
  whenText,
  windowText,
} from './write-matcher.ts';

/** A value that is another, in one line each. */
export interface ValueChange {
  /** The key as packs write it; of a part of it with the part's own, as in `find within`, `when sites`. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** A rule that came, went or is another. */
export interface RuleChange {
  readonly rule: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The level before and after; null where the rule is not there. */
  readonly before: Level | null;
  readonly after: Level | null;
  /** The keys that differ, as packs write them, such as `unless-within`. */
  readonly keys: readonly string[];
  /**
   * What came and went, by key: of `find` and `unless` where each is enough by itself, so that what
   * came finds more and what went less; of `replace` the pairs.
   */
  readonly words: ReadonlyMap<string, WordChange>;
  /** What else says how a key differs; texts for people, examples and `level` are not here. */
  readonly values: readonly ValueChange[];
}

const NONE = 'none';

/** The words that came to a matcher and went from it; null where its form is another. */
const matcherWords = (
  before: Matcher | undefined,
  after: Matcher | undefined,
): WordChange | null => {
  const [old, now] = [alternativesOf(before), alternativesOf(after)];
  const change = wordChange(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const went = old.filter(({ text }) => change.removed.includes(text));
  const came = now.filter(({ text }) => change.added.includes(text));
  const words = new Set(went.map(({ word }) => word));
  // A word that stays and is only written in another case came and went in name only.
  if (came.some(({ word }) => words.has(word))) return null;
  return [...went, ...came].every(({ isPlain }) => isPlain) ? change : null;
};

const valueChange = (key: string, before: string, after: string): ValueChange[] =>
  before === after ? [] : [{ key, before, after }];

/** What of the form of a matcher is told by itself, as packs write it; null where it has none. */
const formOf = (matcher: Matcher): { readonly key: string; readonly value: string } | null => {
  if ('all' in matcher) return { key: 'within', value: windowText(matcher.within) };
  if ('count' in matcher) return { key: 'at-least', value: String(matcher.atLeast) };
  if (!('terms' in matcher || 'pattern' in matcher)) return null;
  return { key: 'case', value: matcher.exact === true ? 'exact' : 'any' };
};

/** A matcher without what `formOf` tells of it. */
const withoutForm = (matcher: Matcher): object => {
  const { exact, within, atLeast, ...rest } = {
    exact: false,
    within: 'post',
    atLeast: 1,
    ...matcher,
  };
  return rest;
};

/** How a matcher differs that is more than a list of words: its form, and old and new where that is not all. */
const matcherValues = (
  key: string,
  before: Matcher | undefined,
  after: Matcher | undefined,
): ValueChange[] => {
  const whole = (matcher: Matcher | undefined): string =>
    matcher === undefined ? NONE : matcherText(matcher);
  const told = valueChange(key, whole(before), whole(after));
  if (before === undefined || after === undefined) return told;
  const [old, now] = [formOf(before), formOf(after)];
  if (old === null || old.key !== now?.key || old.value === now.value) return told;
  const form = valueChange(`${key} ${old.key}`, old.value, now.value);
  const isAll = canonical(withoutForm(before)) === canonical(withoutForm(after));
  return isAll ? form : [...form, ...told];
};

const whenChanges = (before: When = {}, after: When = {}): ValueChange[] => {
  const keys = ['sites', 'surfaces', 'account', 'languages', 'from', 'until', 'during'] as const;
  return keys.flatMap((key) =>
    valueChange(`when ${key}`, conditionText(before[key]), conditionText(after[key])),
  );
};

const escalateText = (escalate: readonly Escalation[] = []): string =>
  escalate.map(({ level, when }) => `${level} when ${whenText(when)}`).join('; ') || NONE;

const pairs = ({ replace = {} }: Rule): string[] =>
  Object.entries(replace).map(([found, instead]) => `${found} → ${instead}`);

const plainText = (value: string | number | boolean | undefined): string =>
  value === undefined ? NONE : String(value);

/** What of a rule is told old and new, besides the words of its matchers. */
const otherValues = (before: Rule, after: Rule): ValueChange[] => {
  const reach = ({ unlessWithin }: Rule): string =>
    unlessWithin === undefined ? 'default' : windowText(unlessWithin);
  return [
    ...valueChange('unless-within', reach(before), reach(after)),
    ...whenChanges(before.when, after.when),
    ...valueChange('escalate', escalateText(before.escalate), escalateText(after.escalate)),
    ...(['section', 'trial', 'yields', 'append', 'mask'] as const).flatMap((key) =>
      valueChange(key, plainText(before[key]), plainText(after[key])),
    ),
  ];
};

/** How two versions of a rule differ, key by key. */
const changeOf = (before: Rule, after: Rule): Pick<RuleChange, 'words' | 'values'> => {
  const words = new Map<string, WordChange>();
  const values: ValueChange[] = [];
  for (const key of ['find', 'unless'] as const) {
    if (canonical(before[key]) === canonical(after[key])) continue;
    const change = matcherWords(before[key], after[key]);
    if (change === null) values.push(...matcherValues(key, before[key], after[key]));
    else if (!isEmpty(change)) words.set(key, change);
  }
  const replaced = wordChange(pairs(before), pairs(after));
  if (!isEmpty(replaced)) words.set('replace', replaced);
  return { words, values: [...values, ...otherValues(before, after)] };
};

const cameOrWent = (rule: Rule, kind: 'added' | 'removed'): RuleChange => ({
  rule: rule.id,
  kind,
  before: kind === 'added' ? null : rule.level,
  after: kind === 'added' ? rule.level : null,
  keys: [],
  words: new Map(),
  values: [],
});

/** The rules that came, went or are others, in the order of the new version; those that went are last. */
export const ruleChanges = (before: Pack, after: Pack): RuleChange[] => {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const changes = after.rules.flatMap((rule): RuleChange[] => {
    const earlier = old.get(rule.id);
    old.delete(rule.id);
    if (earlier === undefined) return [cameOrWent(rule, 'added')];
    const keys = differingKeys(earlier, rule);
    if (keys.length === 0) return [];
    const levels = { before: earlier.level, after: rule.level };
    return [{ rule: rule.id, kind: 'changed', ...levels, keys, ...changeOf(earlier, rule) }];
  });
  return [...changes, ...[...old.values()].map((rule) => cameOrWent(rule, 'removed'))];
};
