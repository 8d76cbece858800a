import type { Level, Member, Pack, Rule } from '../packs/pack.ts';

/** What differs between two versions of a pack, part by part, as its author knows them. */

/** Words that came and went: terms, the members of a list. */
export interface WordChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
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
  /** The words of `find` and `unless` that came and went, by key; what is not here is no matter of words. */
  readonly words: ReadonlyMap<string, WordChange>;
}

/** A list whose members changed. */
export interface ListChange extends WordChange {
  readonly list: string;
}

/** A built-in rule that is adjusted in another way; null where the pack leaves it alone. */
export interface AdjustChange {
  readonly rule: string;
  readonly before: Level | 'off' | null;
  readonly after: Level | 'off' | null;
}

/** What differs between two versions of a pack. */
export interface PackChanges {
  /** In the order of the new version; those that went are last. */
  readonly rules: readonly RuleChange[];
  readonly lists: readonly ListChange[];
  readonly adjust: readonly AdjustChange[];
  /** Other keys of the pack that differ, as packs write them, such as `review-by`. */
  readonly others: readonly string[];
}

/** A value as text that is the same whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

/** `unlessWithin` as packs write it. */
const written = (key: string): string =>
  key.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);

/** The keys whose values differ, as packs write them, in the order in which they come. */
const differingKeys = (before: object, after: object, but: readonly string[]): string[] => {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => !but.includes(key) && canonical(old.get(key)) !== canonical(now.get(key)))
    .map(written);
};

const wordChange = (before: readonly string[], after: readonly string[]): WordChange => {
  const old = new Set(before);
  const now = new Set(after);
  return {
    added: [...now].filter((word) => !old.has(word)),
    removed: [...old].filter((word) => !now.has(word)),
  };
};

const isEmpty = ({ added, removed }: WordChange): boolean =>
  added.length === 0 && removed.length === 0;

const wordsIn = (matcher: Member | undefined): string[] => {
  if (matcher === undefined) return [];
  if ('not' in matcher) return wordsIn(matcher.not);
  if ('any' in matcher) return matcher.any.flatMap(wordsIn);
  if ('all' in matcher) return matcher.all.flatMap(wordsIn);
  if ('count' in matcher) return wordsIn(matcher.count);
  if ('terms' in matcher) return [...matcher.terms];
  if ('pattern' in matcher) return [`/${matcher.pattern}/`];
  if ('link' in matcher && matcher.link !== 'any') return [...matcher.link];
  return [];
};

const changedWords = (before: Rule, after: Rule): Map<string, WordChange> => {
  const changes = new Map([
    ['find', wordChange(wordsIn(before.find), wordsIn(after.find))],
    ['unless', wordChange(wordsIn(before.unless), wordsIn(after.unless))],
  ]);
  return new Map([...changes].filter(([, change]) => !isEmpty(change)));
};

const cameOrWent = (rule: Rule, kind: 'added' | 'removed'): RuleChange => ({
  rule: rule.id,
  kind,
  before: kind === 'added' ? null : rule.level,
  after: kind === 'added' ? rule.level : null,
  keys: [],
  words: new Map(),
});

const ruleChanges = (before: Pack, after: Pack): RuleChange[] => {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const changes = after.rules.flatMap((rule): RuleChange[] => {
    const earlier = old.get(rule.id);
    old.delete(rule.id);
    if (earlier === undefined) return [cameOrWent(rule, 'added')];
    const keys = differingKeys(earlier, rule, []);
    if (keys.length === 0) return [];
    const words = changedWords(earlier, rule);
    return [
      { rule: rule.id, kind: 'changed', before: earlier.level, after: rule.level, keys, words },
    ];
  });
  return [...changes, ...[...old.values()].map((rule) => cameOrWent(rule, 'removed'))];
};

const listChanges = (before: Pack, after: Pack): ListChange[] =>
  [...new Set([...Object.keys(after.lists), ...Object.keys(before.lists)])]
    .map((list) => ({
      list,
      ...wordChange(before.lists[list] ?? [], after.lists[list] ?? []),
    }))
    .filter((change) => !isEmpty(change));

const adjustChanges = (before: Pack, after: Pack): AdjustChange[] => {
  const old = before.adjust ?? {};
  const now = after.adjust ?? {};
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .map((rule) => ({ rule, before: old[rule] ?? null, after: now[rule] ?? null }))
    .filter((change) => change.before !== change.after);
};

/** Told of in their own words, or in the heading. */
const TOLD_APART = ['id', 'version', 'rules', 'lists', 'adjust'];

/** What differs between two versions of a pack. Rules are known by their ids; moving them is no change. */
export const comparePacks = (before: Pack, after: Pack): PackChanges => ({
  rules: ruleChanges(before, after),
  lists: listChanges(before, after),
  adjust: adjustChanges(before, after),
  others: differingKeys(before, after, TOLD_APART),
});
