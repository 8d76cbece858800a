import * as v from 'valibot';
import { withDatabase } from './database.ts';

/** How far a rule on trial has come: the number of its findings so far, and neither what was found nor when. */
export interface TrialCount {
  /** `pack/rule`. */
  readonly rule: string;
  /** Of what the rule looks for: a count belongs to it, and a rule that looks for something else begins anew. */
  readonly digest: string;
  readonly count: number;
}

/** The counts by rule, as `pack/rule`. */
export type TrialCounts = ReadonlyMap<string, TrialCount>;

const trialCount = v.object({ rule: v.string(), digest: v.string(), count: v.number() });

/** What the database holds, without what no version of ours has written. */
function byRule(values: readonly unknown[]): TrialCounts {
  const counts = values.filter((value) => v.is(trialCount, value));
  return new Map(counts.map((one) => [one.rule, one]));
}

/**
 * Every count.
 * @throws DOMException when the database cannot be read.
 */
export async function readTrialCounts(): Promise<TrialCounts> {
  return byRule(await withDatabase((database) => database.getAll('trials')));
}

/**
 * Changes counts in one transaction. @param to The counts that are new, from those that are there.
 * @throws DOMException when the database cannot be written; the counts are then as before.
 */
export function changeTrialCounts(
  to: (counts: TrialCounts) => readonly TrialCount[],
): Promise<void> {
  return withDatabase(async (database) => {
    const change = database.transaction('trials', 'readwrite');
    for (const count of to(byRule(await change.store.getAll()))) await change.store.put(count);
    await change.done;
  });
}

/**
 * Forgets the counts of a pack's rules.
 * @throws DOMException when the database cannot be written; the counts are then as before.
 */
export function forgetTrialCounts(pack: string): Promise<void> {
  // "0" is the character after "/", and no id holds either before its rule's name.
  const ofPack = IDBKeyRange.bound(`${pack}/`, `${pack}0`, false, true);
  return withDatabase((database) => database.delete('trials', ofPack));
}
