import type { Level, Pack } from '../packs/pack.ts';
import { type RuleChange, ruleChanges } from './compare-rules.ts';
import { differingKeys, isEmpty, type WordChange, wordChange } from './differences.ts';

/** What differs between two versions of a pack, part by part, as its author knows them. */

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
