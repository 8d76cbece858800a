import type { PolicySummary } from '../core/packs/summary.ts';
import { summarise } from '../core/packs/summary.ts';
import { readerLanguage } from '../i18n/t.ts';
import type { CheckAnswer, CheckRequest } from '../messages/protocol.ts';
import { packsInTime } from './packs-in-force.ts';

/** Checks a draft against the packs in force, and puts the findings into the reader's language. */
export async function checkDraft(request: CheckRequest): Promise<CheckAnswer> {
  const { checker } = await packsInTime();
  return { nudges: checker().nudges(request, readerLanguage()) };
}

/** The policy of the packs in force, for the popup. */
export async function policySummary(): Promise<PolicySummary> {
  const { packs } = await packsInTime();
  return summarise(packs, readerLanguage());
}
