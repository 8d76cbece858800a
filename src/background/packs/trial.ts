import type { Pack, Rule } from '../../core/packs/pack.ts';
import type { TrialCount, TrialCounts } from '../../storage/trial-counts.ts';

/** A rule with `trial: N` in its pack: its first N findings are counted and not shown. */
export interface Trial {
  /** `pack/rule`. */
  readonly rule: string;
  /** Of all that decides when the rule finds something. */
  readonly digest: string;
  /** N. */
  readonly of: number;
}

/** A rule on trial in one draft, and how many findings it has there now. */
export interface FoundOnTrial extends Trial {
  readonly found: number;
}

/** The rules on trial in packs, by `pack/rule`. */
export function trialsIn(packs: readonly Pack[]): ReadonlyMap<string, Trial> {
  const trials = new Map<string, Trial>();
  for (const { id, rules } of packs) {
    for (const rule of rules) {
      if (rule.trial === undefined) continue;
      const name = `${id}/${rule.id}`;
      trials.set(name, { rule: name, digest: digestOf(rule), of: rule.trial });
    }
  }
  return trials;
}

/** How far a rule has come; 0 where the count is of a rule that looked for something else. */
export function countOf({ rule, digest }: Trial, counts: TrialCounts): number {
  const known = counts.get(rule);
  return known?.digest === digest ? known.count : 0;
}

/**
 * How many of a rule's findings in a draft are within its trial, and silent: those counted there before, and of the
 * others as many as the trial still has.
 * @param count How far the rule has come in all drafts.
 * @param counted How many of these were in this draft.
 */
export function silentOf({ found, of }: FoundOnTrial, count: number, counted: number): number {
  const further = Math.max(0, Math.min(found - counted, of - count));
  return counted + further;
}

/** The rule's count after a draft with `silent` findings within the trial, `counted` of which are in it already. */
export function countAfter(
  trial: Trial,
  counts: TrialCounts,
  counted: number,
  silent: number,
): TrialCount {
  const { rule, digest } = trial;
  return { rule, digest, count: countOf(trial, counts) + silent - counted };
}

/**
 * A count goes on from version to version of a pack as long as the rule finds the same: new words in its message, or a
 * longer trial, do not make it another rule, new words in its matcher do. What lists hold is left out: they grow.
 */
function digestOf({ find, unless, unlessWithin, when, yields }: Rule): string {
  return fnv1a(JSON.stringify([find, unless, unlessWithin, when, yields])).toString(36);
}

/** FNV-1a of 32 bits, over code units (Fowler, Noll and Vo): it need only tell a rule from its next version. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
