import { didYouMean } from './nearest.ts';
import type { Matcher, Member, Pack, Rule } from './pack.ts';
import type { Path } from './problem.ts';

/** A reference that leads nowhere. */
interface Loose {
  readonly path: Path;
  readonly message: string;
}

/** Lists that every pack knows, empty until some pack fills them. */
const commonLists = [
  'company',
  'products',
  'code-names',
  'competitors',
  'customers',
  'people',
  'domains',
];

const namesIn = (items: readonly string[]): string[] =>
  items.flatMap((item) => /^\$([a-z][a-z0-9-]*)$/.exec(item)?.[1] ?? []);

/** The names of the lists that a matcher uses. */
const listsOf = (member: Member): string[] => {
  if ('not' in member) return listsOf(member.not);
  const matcher: Matcher = member;
  if ('terms' in matcher) return namesIn(matcher.terms);
  if ('link' in matcher) return matcher.link === 'any' ? [] : namesIn(matcher.link);
  if ('any' in matcher) return matcher.any.flatMap(listsOf);
  return 'all' in matcher ? matcher.all.flatMap(listsOf) : [];
};

const looseInRule = (
  rule: Rule,
  sections: readonly string[],
  lists: readonly string[],
): Loose[] => {
  const path: Path = ['rules', rule.id];
  const loose: Loose[] = [];
  if (!sections.includes(rule.section)) {
    const message = `Found the section "${rule.section}", which the policy of this pack doesn't have; it has ${sections.join(', ') || 'none'}: add it, or name another.${didYouMean(rule.section, sections)}`;
    loose.push({ path: [...path, 'section'], message });
  }
  for (const key of ['find', 'unless'] as const) {
    const matcher = rule[key];
    for (const name of matcher === undefined ? [] : listsOf(matcher)) {
      if (lists.includes(name)) continue;
      const message = `Found the list $${name}, which no pack knows: declare it under lists, if only as [].${didYouMean(name, lists)}`;
      loose.push({ path: [...path, key], message });
    }
  }
  if (!rule.yields && rule.purpose === undefined) {
    const message =
      'A rule that does not yield to protected speech needs a purpose: say in a sentence which hard fact it protects.';
    loose.push({ path: [...path, 'yields'], message });
  }
  return loose;
};

/** Every reference of a pack that leads nowhere. */
export const referenceProblems = (pack: Pack): Loose[] => {
  const sections = pack.policy.sections.map(({ id }) => id);
  const lists = [...commonLists, ...Object.keys(pack.lists)];
  return pack.rules.flatMap((rule) => looseInRule(rule, sections, lists));
};
