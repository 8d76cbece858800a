import type { Nudge } from '../../core/checker/finding.ts';
import { noteTrials, silentIn } from './count-trials.ts';
import type { FoundOnTrial, Trial } from './trial.ts';

/** How long an answer waits for the counts, which are a few small records: more is trouble. In milliseconds. */
const deadlineMs = 300;

/**
 * The nudges of a draft without those that fall into the trial of their rule: of each such rule the first in the text,
 * as many as its trial has left. They are counted where the draft has a name. A rule that cannot be counted is silent.
 * @param trials The rules on trial, by `pack/rule`.
 * @param draft The draft's name; undefined where it does not count.
 */
export async function withoutTrials(
  nudges: readonly Nudge[],
  trials: ReadonlyMap<string, Trial>,
  draft: string | undefined,
): Promise<readonly Nudge[]> {
  const found = foundOnTrial(nudges, trials);
  if (draft !== undefined) noteTrials(draft, found);
  if (found.length === 0) return nudges;
  const silent = new Map(await silentInTime(draft, found));
  return nudges.filter((nudge) => {
    const left = silent.get(ruleOf(nudge)) ?? 0;
    silent.set(ruleOf(nudge), left - 1);
    return left <= 0;
  });
}

const ruleOf = ({ pack, rule }: Nudge): string => `${pack}/${rule}`;

function foundOnTrial(
  nudges: readonly Nudge[],
  trials: ReadonlyMap<string, Trial>,
): FoundOnTrial[] {
  const found = new Map<string, FoundOnTrial>();
  for (const nudge of nudges) {
    const trial = nudge.trial === undefined ? undefined : trials.get(ruleOf(nudge));
    if (!trial) continue;
    const before = found.get(trial.rule)?.found ?? 0;
    found.set(trial.rule, { ...trial, found: before + 1 });
  }
  return [...found.values()];
}

async function silentInTime(
  draft: string | undefined,
  found: readonly FoundOnTrial[],
): Promise<ReadonlyMap<string, number>> {
  try {
    const silent = await Promise.race([silentIn(draft, found), late()]);
    if (silent) return silent;
  } catch (error) {
    console.info('Omtanke: rules on trial stay silent, since they cannot be counted.', error);
  }
  return new Map(found.map(({ rule }) => [rule, Number.POSITIVE_INFINITY]));
}

const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, deadlineMs, null));
