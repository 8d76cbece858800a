import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import { isHardFact } from '../../core/packs/hard-fact.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { ToldOf } from '../../storage/answered-drafts.ts';
import { tellOf } from '../tell.ts';
import { dayOf, showOf } from './attention.ts';
import { memoryInTime } from './memory.ts';
import { type DraftInTab, noteTold, toldIn } from './told.ts';

const ruleOf = ({ pack, rule }: Nudge): string => `${pack}/${rule}`;

/**
 * The nudges of a draft as its person is to get them: without the rules that are silent on this device, and each as
 * large as the person still needs it. Within one draft a rule stays as it first showed itself. Never rejects.
 * @param where Where a reaction to them may come from; undefined where none is kept.
 */
export async function present(
  nudges: readonly Nudge[],
  packs: readonly Pack[],
  where: DraftInTab | undefined,
): Promise<readonly ShownNudge[]> {
  if (nudges.length === 0) return [];
  const { scores, silenced } = await memoryInTime();
  const told: ToldOf = where ? await toldIn(where) : new Map();
  const day = dayOf(Date.now());
  const isHeard = (nudge: Nudge): boolean => {
    const by = silenced.get(ruleOf(nudge))?.by;
    return by === undefined || (by === 'rating' && told.has(ruleOf(nudge)));
  };
  const known = new Map<string, Known>();
  const shown = nudges.filter(isHeard).map((nudge): ShownNudge => {
    const name = ruleOf(nudge);
    const about = known.get(name) ?? knownOf(nudge, packs);
    known.set(name, about);
    const { isFact, tell } = about;
    const show = told.get(name)?.show ?? showOf(nudge.level, isFact, scores.get(name), day);
    return { ...nudge, show, ...(tell ? { tell } : {}) };
  });
  if (where) void noteTold(where, shown);
  return shown;
}

/** What holds for every finding of a rule. */
interface Known {
  readonly isFact: boolean;
  readonly tell: ShownNudge['tell'];
}

function knownOf(nudge: Nudge, packs: readonly Pack[]): Known {
  const pack = packs.find(({ id }) => id === nudge.pack);
  const rule = pack?.rules.find(({ id }) => id === nudge.rule);
  return {
    isFact: rule !== undefined && isHardFact(rule),
    tell: pack && tellOf(pack, nudge.rule),
  };
}
