import type { Matcher, Member, Pack, Rule } from '../packs/pack.ts';
import { readNeedles } from '../patterns/index.ts';

const prepareMember = (member: Member): Member =>
  'not' in member ? { not: prepareMatcher(member.not) } : prepareMatcher(member);

const prepareMatcher = (matcher: Matcher): Matcher => {
  if ('pattern' in matcher) {
    const needles = readNeedles(matcher.pattern, matcher.exact === true);
    return needles === null ? matcher : { ...matcher, needles };
  }
  if ('any' in matcher) return { ...matcher, any: matcher.any.map(prepareMatcher) };
  if ('all' in matcher) return { ...matcher, all: matcher.all.map(prepareMember) };
  if ('count' in matcher) return { ...matcher, count: prepareMatcher(matcher.count) };
  return matcher;
};

const prepareRule = (rule: Rule): Rule => ({
  ...rule,
  find: prepareMatcher(rule.find),
  ...(rule.unless === undefined ? {} : { unless: prepareMatcher(rule.unless) }),
});

/**
 * A pack with what a checker would find out about it each time it is made: what each of its patterns
 * looks for. The build does this for the built-in packs, which finds the same and starts sooner.
 */
export const preparePack = (pack: Pack): Pack => ({ ...pack, rules: pack.rules.map(prepareRule) });
