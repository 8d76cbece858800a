import type { PolicySummary } from '../core/packs/summary.ts';
import { summarise } from '../core/packs/summary.ts';
import { readerLanguage } from '../i18n/t.ts';
import type { CheckAnswer, CheckRequest } from '../messages/protocol.ts';
import type { Asker } from '../messages/serve.ts';
import { packsInTime } from './packs-in-force.ts';
import { withoutTrials } from './silence-trials.ts';

/**
 * Checks a draft against the packs in force, and puts the findings into the reader's language. In a private window
 * nothing is counted, or kept of the draft.
 */
export async function checkDraft(
  { draft, ...post }: CheckRequest,
  { isPrivate }: Asker,
): Promise<CheckAnswer> {
  const { checker, trials } = await packsInTime();
  const { nudges, cut } = checker().nudges(post, readerLanguage());
  return { nudges: await withoutTrials(nudges, trials(), isPrivate ? undefined : draft), cut };
}

/** The policy of the packs in force, for the popup. */
export async function policySummary(): Promise<PolicySummary> {
  const { packs } = await packsInTime();
  return summarise(packs, readerLanguage());
}
