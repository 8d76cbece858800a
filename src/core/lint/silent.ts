import { addUpLists } from '../checker/compile.ts';
import type { FailedExample } from '../checker/examples.ts';
import type { Member, Pack, Rule } from '../packs/pack.ts';
import { listNamedBy } from '../packs/reading/list-names.ts';
import { counted, type Remark } from './remark.ts';

/** The rules that find nothing in any of their `nudge` examples, of which they have some. */
export const silentRules = (pack: Pack, failed: readonly FailedExample[]): Rule[] => {
  const misses = new Map<string, number>();
  for (const { rule, kind } of failed) {
    if (kind === 'nudge') misses.set(rule, (misses.get(rule) ?? 0) + 1);
  }
  return pack.rules.filter(({ id, examples }) => misses.get(id) === examples.nudge.length);
};

const listsIn = (matcher: Member): string[] => {
  if ('not' in matcher) return [];
  if ('any' in matcher) return matcher.any.flatMap(listsIn);
  if ('all' in matcher) return matcher.all.flatMap(listsIn);
  if ('count' in matcher) return listsIn(matcher.count);
  const items = 'terms' in matcher ? matcher.terms : 'link' in matcher ? matcher.link : 'any';
  return items === 'any' ? [] : items.map(listNamedBy).filter((name) => name !== null);
};

/** What a rule that never fires may lack: the lists that it looks for and that are empty. */
const emptyLists = (rule: Rule, lists: ReadonlyMap<string, readonly string[]>): string[] =>
  [...new Set(listsIn(rule.find))].filter(
    (name) =>
      (lists.get(name) ?? []).length === 0 && (rule.examplesWith?.lists?.[name] ?? []).length === 0,
  );

/**
 * A warning for each rule that never fires in its own examples.
 * @param others the other packs in force, for their lists
 */
export const silentWarnings = (
  pack: Pack,
  others: readonly Pack[],
  silent: readonly Rule[],
): Remark[] => {
  const lists = addUpLists([...others, pack]);
  return silent.map((rule) => {
    const empty = emptyLists(rule, lists).map((name) => `$${name}`);
    const why =
      empty.length === 0
        ? 'look whether find, unless or the guard of protected speech keeps it from them'
        : `${empty.join(' and ')} ${empty.length === 1 ? 'is' : 'are'} empty: fill the ${empty.length === 1 ? 'list' : 'lists'}, or name words for the examples under examples-with`;
    return {
      severity: 'warning',
      code: 'never-fires',
      path: ['rules', rule.id],
      message: `The rule "${rule.id}" never fires in its own examples (${counted(rule.examples.nudge.length, 'nudge example')} tried): ${why}.`,
    };
  });
};
