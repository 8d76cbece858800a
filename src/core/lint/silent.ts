import { addUpCalendars, type Calendars } from '../checker/calendars.ts';
import { addUpLists } from '../checker/compile.ts';
import type { FailedExample } from '../checker/examples.ts';
import type { Member, Pack, Rule } from '../packs/pack.ts';
import { listNamedBy } from '../packs/reading/list-names.ts';
import { tryExamples } from './examples.ts';
import { counted, type Remark, shownId } from './remark.ts';
import type { OnStep } from './step.ts';

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

/** The calendar that a rule asks for and that has no days; null where it has some, or none is asked for. */
const emptyCalendar = ({ when, examplesWith }: Rule, calendars: Calendars): string | null => {
  const name = when?.during;
  if (name === undefined) return null;
  const periods = [...(calendars.get(name) ?? []), ...(examplesWith?.calendar?.[name] ?? [])];
  return periods.length === 0 ? name : null;
};

/** The ids of silent rules that would find something in each of their `nudge` examples, were these not protected speech. */
const heldBack = (
  pack: Pack,
  others: readonly Pack[],
  silent: readonly Rule[],
  onStep: OnStep,
): Set<string> => {
  const rules = silent
    .filter(({ yields }) => yields)
    .map((rule) => ({
      ...rule,
      yields: false,
      examples: { nudge: rule.examples.nudge, fine: [] },
    }));
  const failed = tryExamples({ ...pack, rules }, others, onStep);
  const missed = new Set(failed.map(({ rule }) => rule));
  return new Set(rules.map(({ id }) => id).filter((id) => !missed.has(id)));
};

const listsWords = (empty: readonly string[]): string => {
  const isOne = empty.length === 1;
  return `${empty.map((name) => `$${shownId(name)}`).join(' and ')} ${isOne ? 'is' : 'are'} empty: fill the ${isOne ? 'list' : 'lists'}, or name words for the examples under examples-with`;
};

const GUARD =
  "what they say is protected speech, about pay, hours, safety and the like at the writer's own work, and the rule yields to it: take examples of something else, or look for something else";
const UNKNOWN = 'look whether find, unless or the guard of protected speech keeps it from them';

/**
 * A warning for each rule that never fires in its own examples, with the reason where it is plain.
 * @param others the other packs in force, for their lists and calendars
 */
export const silentWarnings = (
  pack: Pack,
  others: readonly Pack[],
  silent: readonly Rule[],
  onStep: OnStep,
): Remark[] => {
  const packs = [...others, pack];
  const lists = addUpLists(packs);
  const calendars = addUpCalendars(packs);
  const held = heldBack(pack, others, silent, onStep);
  const why = (rule: Rule): string => {
    const empty = emptyLists(rule, lists);
    if (empty.length > 0) return listsWords(empty);
    const calendar = emptyCalendar(rule, calendars);
    if (calendar !== null)
      return `the calendar "${shownId(calendar)}", during which it holds, has no days: fill it, or give days for the examples under examples-with`;
    return held.has(rule.id) ? GUARD : UNKNOWN;
  };
  return silent.map((rule) => ({
    severity: 'warning',
    code: 'never-fires',
    path: ['rules', rule.id],
    message: `The rule "${shownId(rule.id)}" never fires in its own examples (${counted(rule.examples.nudge.length, 'nudge example')} tried): ${why(rule)}.`,
  }));
};
