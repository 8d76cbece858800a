import type { Matcher, Member, Rule } from './pack.ts';
import { listNamedBy } from './reading/list-names.ts';

/** Detectors that prove what they find, or find what leads to one person or machine. The others tell amounts and tone. */
const ofFacts: ReadonlySet<string> = new Set([
  'payment-card',
  'iban',
  'no-national-id',
  'us-ssn',
  'email',
  'phone',
  'ip-address',
  'secret',
]);

/** The common lists of names that a company keeps to itself; the others are names that it tells everybody. */
const ofNamesKept: ReadonlySet<string> = new Set(['code-names', 'customers', 'people']);

/** What the words of a finding are: of `all` its first member, which gives the span. */
function areFacts(find: Matcher | Member, mayBeOwnList: boolean): boolean {
  if ('not' in find) return false;
  if ('detector' in find) return ofFacts.has(find.detector);
  if ('any' in find) return find.any.every((one) => areFacts(one, mayBeOwnList));
  if ('all' in find) return find.all[0] !== undefined && areFacts(find.all[0], mayBeOwnList);
  if ('count' in find) return areFacts(find.count, mayBeOwnList);
  if (!('terms' in find)) return false;
  return find.terms.every((term) => {
    const list = listNamedBy(term);
    return list !== null && (mayBeOwnList || ofNamesKept.has(list));
  });
}

/**
 * Whether what a rule finds is a hard fact, and no matter of taste that one gets used to: what a detector of facts
 * finds, or a name on a list that a company keeps to itself. A list of a pack's own counts where the rule does not
 * yield, which is for hard facts (`docs/pack-format.md`, "Protected speech"). Such a nudge never shrinks on repeat.
 */
export const isHardFact = ({ find, yields }: Rule): boolean => areFacts(find, !yields);
