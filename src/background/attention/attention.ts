import type { Show } from '../../core/checker/finding.ts';
import type { Level } from '../../core/packs/pack.ts';
import type { Score } from '../../storage/memory-store.ts';

/*
 * What a device learns from how its person takes a rule: every number of it, with its reason. The evidence is about
 * warnings of other kinds: attention to the same one falls sharply after the second showing (Anderson et al., CHI
 * 2015), and comes back with days without it (Vance et al., MISQ 2018). A check whose writers call more than one in ten
 * of its findings not useful loses them (Sadowski et al., "Tricorder", ICSE 2015).
 */
export const attention = {
  /** After how many days without it half of being used to a rule is gone: after a week of silence its panel opens again. */
  usedToHalfLife: 3,
  /** From here on the panel leaves it to the chip: after the second showing, for a day. */
  chipFrom: 1.5,
  /** From here on it is just underlined: after three more. */
  markFrom: 4.5,
  /** Nobody can be more used to it than this: else a busy month would take a month to fade. */
  usedToMost: 6,
  /** After how many days half of an opinion is gone. Long: many rules are met a few times a month, and ten must add up. */
  opinionHalfLife: 90,
  /** So many showings before an opinion counts. */
  fewestShown: 10,
  /** More of them not useful than this, and the rule goes quiet. */
  mostNotUseful: 1 / 10,
} as const;

/** The day of a moment, in whole days since 1970: as much as a score knows of time. @param now In milliseconds. */
export const dayOf = (now: number): number => Math.floor(now / 86_400_000);

/** The score as it has faded until `day`. A clock that was set back fades nothing. */
export function faded(score: Score, day: number): Score {
  const days = Math.max(0, day - score.day);
  const opinion = 2 ** (-days / attention.opinionHalfLife);
  return {
    rule: score.rule,
    day,
    seen: score.seen * 2 ** (-days / attention.usedToHalfLife),
    shown: score.shown * opinion,
    notUseful: score.notUseful * opinion,
  };
}

const unseen = (rule: string, day: number): Score => ({
  rule,
  day,
  seen: 0,
  shown: 0,
  notUseful: 0,
});

/** The score of a rule after it was shown once more. */
export function afterShowing(rule: string, before: Score | undefined, day: number): Score {
  const score = before ? faded(before, day) : unseen(rule, day);
  const seen = Math.min(attention.usedToMost, score.seen + 1);
  return { ...score, seen, shown: score.shown + 1 };
}

/** The score after the person called a showing not useful, or took that back. */
export function afterOpinion(score: Score, change: 1 | -1, day: number): Score {
  const now = faded(score, day);
  return { ...now, notUseful: Math.min(now.shown, Math.max(0, now.notUseful + change)) };
}

/** Whether a person has called too many of a rule's showings not useful. */
export const isUnwanted = ({ shown, notUseful }: Score): boolean =>
  shown >= attention.fewestShown && notUseful > shown * attention.mostNotUseful;

/**
 * How a rule's finding shows itself to somebody who knows the rule so well. What is worth a pause and what is a hard
 * fact never shrinks, and for a hint no panel ever opens.
 */
export function showOf(
  level: Level,
  isHardFact: boolean,
  score: Score | undefined,
  day: number,
): Show {
  const seen = score && level !== 'pause' && !isHardFact ? faded(score, day).seen : 0;
  if (seen >= attention.markFrom) return 'mark';
  return seen >= attention.chipFrom || level === 'hint' ? 'chip' : 'panel';
}
