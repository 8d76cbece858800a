import type { PolicySummary } from '../core/packs/summary.ts';
import { summarise } from '../core/packs/summary.ts';
import { readerLanguage } from '../i18n/t.ts';
import type { CheckAnswer, CheckRequest } from '../messages/protocol.ts';
import type { Asker } from '../messages/serve.ts';
import { builtinPacks } from '../packs/index.ts';
import { pauseOn } from './attention/pauses.ts';
import { present } from './attention/present.ts';
import { packsInTime } from './packs/packs-in-force.ts';
import { withoutTrials } from './packs/silence-trials.ts';
import { accountKind } from './sites/account-kind.ts';
import { nudgePlace } from './sites/place-nudges.ts';

/**
 * Checks a draft against the packs in force, and puts the findings into the reader's language, as this person needs
 * them. In a private window nothing is counted, or kept of the draft. While the person pauses, nothing is looked for.
 */
export async function checkDraft(
  { draft, account: signs = [], ...post }: CheckRequest,
  { isPrivate, tab }: Asker,
): Promise<CheckAnswer> {
  const [{ packs, checker, trials }, paused, place] = await Promise.all([
    packsInTime(),
    pauseOn(post.site),
    nudgePlace(post.site),
  ]);
  const account = accountKind(packs, post.site, signs);
  const remembers = !isPrivate && tab !== undefined && draft !== undefined;
  if (paused) return { nudges: [], cut: false, account, remembers, place, paused };
  const { nudges, cut } = checker().nudges({ ...post, account }, readerLanguage());
  const heard = await withoutTrials(nudges, trials(), isPrivate ? undefined : draft);
  const where = remembers ? { tab, draft } : undefined;
  return { nudges: await present(heard, packs, where), cut, account, remembers, place };
}

/** The policy of the packs in force, for the popup: the company's own is what people open it for, and comes first. */
export async function policySummary(): Promise<PolicySummary> {
  const { packs } = await packsInTime();
  const own = packs.filter((pack) => !builtinPacks.includes(pack));
  const builtin = packs.filter((pack) => builtinPacks.includes(pack));
  return summarise([...own, ...builtin], readerLanguage());
}
