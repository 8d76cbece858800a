import type { Reaction, ReactRequest } from '../../messages/memory-protocol.ts';
import type { Done } from '../../messages/pack-protocol.ts';
import type { Asker } from '../../messages/serve.ts';
import type { Told } from '../../storage/answered-drafts.ts';
import { tellPages } from '../tabs/tell-pages.ts';
import { afterOpinion, afterShowing, dayOf, faded, isUnwanted } from './attention.ts';
import { type Change, type Memory, remember } from './memory.ts';
import { type DraftInTab, noteSaid, toldIn } from './told.ts';

/** One reaction after the other, or two of one draft could both be its first. */
let reacting: Promise<unknown> = Promise.resolve();

/**
 * Takes note of how a person reacts to a nudge. It counts once for a draft, and only where we have just told that very
 * tab of that rule; nothing is told that way in private windows.
 */
export function react({ draft, pack, rule, says }: ReactRequest, { tab }: Asker): Promise<Done> {
  if (tab === undefined) return Promise.resolve({ done: false });
  const done = reacting.then(() => reactTo({ tab, draft }, `${pack}/${rule}`, says));
  reacting = done.catch(() => undefined);
  return done;
}

async function reactTo(where: DraftInTab, rule: string, says: Reaction): Promise<Done> {
  const told = (await toldIn(where)).get(rule);
  const next = told && whatIsSaid(told.said, says);
  if (!told || !next) return { done: false };
  const day = dayOf(Date.now());
  await remember(rule, (before) => changeBy(rule, told.said, says, before, day));
  await noteSaid(where, rule, { ...told, said: next });
  if (says !== 'shown') void tellPages();
  return { done: true };
}

/** What has then been said; null where the reaction says nothing new. */
function whatIsSaid(before: Told['said'], says: Reaction): Told['said'] | null {
  const isOpinion = before === 'not-useful' || before === 'stop';
  if (says === 'undo') return isOpinion ? 'shown' : null;
  if (says === 'shown') return before === 'nothing-yet' ? 'shown' : null;
  return isOpinion ? null : says;
}

function changeBy(
  rule: string,
  before: Told['said'],
  says: Reaction,
  { scores, silenced }: Memory,
  day: number,
): Change {
  if (says === 'undo' && before === 'stop') return { silenced: null };
  const known = scores.get(rule);
  // Whoever has an opinion was shown it.
  const shown =
    before === 'nothing-yet' || !known ? afterShowing(rule, known, day) : faded(known, day);
  if (says === 'stop') return { score: shown, silenced: { rule, by: 'person', day } };
  if (says === 'undo') {
    const back = { score: afterOpinion(shown, -1, day) };
    return silenced.get(rule)?.by === 'rating' ? { ...back, silenced: null } : back;
  }
  const score = says === 'not-useful' ? afterOpinion(shown, 1, day) : shown;
  return isUnwanted(score) ? { score, silenced: { rule, by: 'rating', day } } : { score };
}
