import { createChecker } from '../core/checker/checker.ts';
import type { PolicySummary } from '../core/packs/summary.ts';
import { summarise } from '../core/packs/summary.ts';
import { readerLanguage } from '../i18n/t.ts';
import type { CheckAnswer, CheckRequest } from '../messages/protocol.ts';
import { builtinPacks } from '../packs/index.ts';

/** Compiled once in the life of a worker, at its first question. */
let checker: ReturnType<typeof createChecker> | undefined;

/** Checks a draft against the packs in force, and puts the findings into the reader's language. */
export function checkDraft(request: CheckRequest): CheckAnswer {
  checker ??= createChecker(builtinPacks);
  return { nudges: checker.nudges(request, readerLanguage()) };
}

/** The policy of the packs in force, for the popup. */
export function policySummary(): PolicySummary {
  return summarise(builtinPacks, readerLanguage());
}
