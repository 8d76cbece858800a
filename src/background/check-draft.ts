import type { PolicySummary } from '../core/packs/summary.ts';
import { summarise } from '../core/packs/summary.ts';
import { readerLanguage } from '../i18n/t.ts';
import type { CheckAnswer, CheckRequest } from '../messages/protocol.ts';
import type { Asker } from '../messages/serve.ts';
import { accountKind } from './account-kind.ts';
import { packsInTime } from './packs-in-force.ts';
import { withoutTrials } from './silence-trials.ts';

/**
 * Checks a draft against the packs in force, and puts the findings into the reader's language. In a private window
 * nothing is counted, or kept of the draft.
 */
export async function checkDraft(
  { draft, account: signs = [], ...post }: CheckRequest,
  { isPrivate }: Asker,
): Promise<CheckAnswer> {
  const { packs, checker, trials } = await packsInTime();
  const account = accountKind(packs, post.site, signs);
  const { nudges, cut } = checker().nudges({ ...post, account }, readerLanguage());
  const heard = await withoutTrials(nudges, trials(), isPrivate ? undefined : draft);
  return { nudges: heard, cut, account };
}

/** The policy of the packs in force, for the popup. */
export async function policySummary(): Promise<PolicySummary> {
  const { packs } = await packsInTime();
  return summarise(packs, readerLanguage());
}
