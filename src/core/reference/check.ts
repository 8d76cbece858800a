import type { Finding, Post } from '../checker/finding.ts';
import type { Matcher, Pack } from '../packs/pack.ts';
import { ruleLanguage } from './languages.ts';
import { byPlace, type Lists, withLists } from './matchers.ts';
import { readText } from './reading.ts';
import { baseLevel, type InForce, isProtected, runRule } from './rules.ts';

/** The whole of the reference: packs and a post in, findings out. */

const added = <T>(records: readonly (Readonly<Record<string, readonly T[]>> | undefined)[]) => {
  const sum = new Map<string, T[]>();
  for (const record of records)
    for (const [name, values] of Object.entries(record ?? {}))
      sum.set(name, [...(sum.get(name) ?? []), ...values]);
  return sum;
};

/** The domains that some link of a matcher names. */
const domainsIn = (matcher: Matcher): readonly string[] => {
  if ('link' in matcher) return matcher.link === 'any' ? [] : matcher.link;
  if ('any' in matcher) return matcher.any.flatMap(domainsIn);
  if ('count' in matcher) return domainsIn(matcher.count);
  if ('all' in matcher)
    return matcher.all.flatMap((member) => domainsIn('not' in member ? member.not : member));
  return [];
};

/** The domains of the list of that name, and those that some link of a rule names which is not off. */
const namedDomains = (packs: readonly Pack[], lists: Lists): string[] => {
  const matchers = packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => baseLevel(pack, rule, packs) !== 'off')
      .flatMap(({ find, unless }) => (unless === undefined ? [find] : [find, unless])),
  );
  return withLists(['$domains', ...matchers.flatMap(domainsIn)], lists);
};

const detected = (lang: string | undefined): 'en' | 'nb' | null | undefined => {
  if (lang === undefined) return undefined;
  const language = ruleLanguage(lang);
  return language === 'en' || language === 'nb' ? language : null;
};

/** What packs in force find in a post, in the format's order. */
export const referenceCheck = (packs: readonly Pack[], post: Post): Finding[] => {
  const lists = added(packs.map((pack) => pack.lists));
  const named = namedDomains(packs, lists);
  const reading = readText(post.text, named, detected(post.lang), post.lang);
  let isFree: boolean | null = null;
  const inForce: InForce = {
    packs,
    lists,
    calendars: added(packs.map(({ calendar }) => calendar)),
    isFree: () => {
      isFree ??= isProtected(reading);
      return isFree;
    },
  };
  // Sorting keeps the order of packs and rules among equals.
  return packs
    .flatMap((pack) => pack.rules.flatMap((rule) => runRule(pack, rule, post, reading, inForce)))
    .sort(byPlace);
};
