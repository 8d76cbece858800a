import type { ShownNudge } from '../../core/checker/finding.ts';
import { keepTold, readTold, type Told, type ToldOf } from '../../storage/answered-drafts.ts';

/** More than anybody has open; the one that was left alone longest goes first. */
const mostDrafts = 50;
/** More rules than anybody reacts to in one draft. */
const mostRules = 200;

/** A draft in a tab. Another tab that knows a draft's name cannot speak for it. */
export interface DraftInTab {
  readonly tab: number;
  readonly draft: string;
}

/** Read once in the life of a worker, which alone changes it. It never rejects. */
let reading: Promise<Map<string, ToldOf>> | undefined;

const read = (): Promise<Map<string, ToldOf>> => {
  reading ??= readTold();
  return reading;
};

const nameOf = ({ tab, draft }: DraftInTab): string => `${tab} ${draft}`;
const ruleOf = ({ pack, rule }: ShownNudge): string => `${pack}/${rule}`;

/** What the person in a tab was told of a draft. Never rejects. */
export async function toldIn(where: DraftInTab): Promise<ToldOf> {
  return (await read()).get(nameOf(where)) ?? new Map();
}

/** Notes what a draft's person is told now: rules that are new there can be reacted to from here on. Never rejects. */
export function noteTold(where: DraftInTab, nudges: readonly ShownNudge[]): Promise<void> {
  return change(where, (before) => {
    const fresh = nudges.filter((nudge) => !before.has(ruleOf(nudge)));
    const told = fresh.map(({ show, ...nudge }): [string, Told] => [
      `${nudge.pack}/${nudge.rule}`,
      { show, said: 'nothing-yet' },
    ]);
    return told.length > 0 ? new Map([...before, ...told].slice(0, mostRules)) : null;
  });
}

/** Notes what the person said to one rule that they were told of. Never rejects. */
export function noteSaid(where: DraftInTab, rule: string, told: Told): Promise<void> {
  return change(where, (before) => new Map(before).set(rule, told));
}

/** @param to What was told of the draft then; null where that is as before. */
async function change(where: DraftInTab, to: (before: ToldOf) => ToldOf | null): Promise<void> {
  const all = await read();
  const name = nameOf(where);
  const changed = to(all.get(name) ?? new Map());
  if (!changed) return;
  // What was touched last stands last: the others go first.
  all.delete(name);
  all.set(name, changed);
  for (const [oldest] of [...all].slice(0, -mostDrafts)) all.delete(oldest);
  await keepTold(all);
}
