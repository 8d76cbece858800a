import type { Rule } from '../packs/pack.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Suggestion } from './finding.ts';
import { masked } from './mask.ts';

const startsWithCapital = (words: string): boolean => {
  const first = Array.from(words)[0] ?? '';
  return first !== first.toLowerCase();
};

/** The replacement with the first capital of the words it replaces. */
const capitalised = (replacement: string, found: string): string => {
  const first = Array.from(replacement)[0] ?? '';
  return startsWithCapital(found)
    ? first.toUpperCase() + replacement.slice(first.length)
    : replacement;
};

const replacementFor = (
  replace: Readonly<Record<string, string>>,
  found: string,
): string | undefined => {
  const key = plainWords(found);
  const entry = Object.entries(replace).find(([words]) => plainWords(words) === key);
  return entry === undefined ? undefined : capitalised(entry[1], found);
};

/** What a rule offers to write instead of the words found: a replacement, a mask, or words at the end. */
export const suggestionFor = (rule: Rule, found: string): Suggestion | undefined => {
  const replacement = rule.replace === undefined ? undefined : replacementFor(rule.replace, found);
  if (replacement !== undefined) return { place: 'finding', text: replacement };
  if (rule.mask === true) return { place: 'finding', text: masked(found) };
  return rule.append === undefined ? undefined : { place: 'end', text: rule.append };
};
