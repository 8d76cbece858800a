import type { Level, Pack, Rule } from '../packs/pack.ts';
import type { Span } from '../text/span.ts';
import { type Compiled, type CompiledRule, compilePacks } from './compile.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Finding, Nudge, Post } from './finding.ts';
import { type Context, holds, levelIn, ruleLanguage } from './holds.ts';
import { isProtected } from './protected-speech.ts';
import { Reading } from './reading.ts';
import { runNode } from './run-node.ts';
import { bySpan, thinned } from './spans.ts';
import type { Hits } from './term-slots.ts';
import { toNudge } from './wording.ts';

/** Packs in force, ready to check posts. The same post gives the same findings, in the same order. */
export interface Checker {
  /** What the rules find: by start, the longer first, then pack order, then the order of rules. */
  check(post: Post): Finding[];
  /** What one rule alone finds, named by its pack's id and its own; nothing where it is off. */
  checkRule(post: Post, pack: string, rule: string): Finding[];
  /** The findings in words, in the reader's language (a BCP 47 tag such as `nb-NO`). */
  nudges(post: Post, readerLanguage: string): Nudge[];
}

interface Found {
  readonly compiled: CompiledRule;
  readonly finding: Finding;
}

/** The rules that have something to start from in this post, in their order. */
const startedRules = (compiled: Compiled, reading: Reading, hits: Hits): number[] => {
  const { slots, patterns, detectors, links } = compiled.starters;
  const started = new Set<number>();
  const start = (rules: readonly number[]): void => {
    for (const rule of rules) started.add(rule);
  };
  for (const slot of hits.keys()) start(slots.get(slot) ?? []);
  for (const [pattern, rules] of patterns) if (reading.matched(pattern).length > 0) start(rules);
  for (const [id, rules] of detectors) if (reading.detected(id).length > 0) start(rules);
  if (links.length > 0 && reading.links.length > 0) start(links);
  return [...started].sort((a, b) => a - b);
};

/** What the findings of one rule in one post have in common. */
const aboutRule = (pack: Pack, rule: Rule, level: Level): Omit<Finding, keyof Span> => ({
  pack: pack.id,
  rule: rule.id,
  section: rule.section,
  level,
  ...(rule.trial === undefined ? {} : { trial: rule.trial }),
});

/** A post, read once for all rules. */
interface Situation {
  readonly reading: Reading;
  readonly hits: Hits;
  /** Whether it is speech that every employee is free to make. */
  readonly isFree: boolean;
  readonly context: Context;
}

const read = (compiled: Compiled, post: Post): Situation => {
  const lang = post.lang === undefined ? undefined : ruleLanguage(post.lang);
  const reading = new Reading(post.text, compiled.isNamedHost, lang);
  const hits = compiled.slots.find(reading);
  const { calendars } = compiled;
  return {
    reading,
    hits,
    isFree: isProtected(compiled.guard, hits),
    context: { post, calendars, detect: () => reading.language },
  };
};

const runRule = (compiled: CompiledRule, situation: Situation): Finding[] => {
  const { pack, rule } = compiled;
  const { reading, hits, isFree, context } = situation;
  if (isFree && rule.yields) return [];
  if (rule.when !== undefined && !holds(rule.when, context)) return [];
  const spans = thinned(runNode(compiled.find, reading, hits));
  const kept = withoutExceptions(spans, compiled.unless, reading, hits);
  if (kept.length === 0) return [];
  const about = aboutRule(pack, rule, levelIn(compiled.level, rule, context));
  return kept.map(({ start, end }) => ({ start, end, ...about }));
};

const findIn = (compiled: Compiled, post: Post): Found[] => {
  const situation = read(compiled, post);
  const started = startedRules(compiled, situation.reading, situation.hits);
  const found = started.flatMap((number) => {
    const one = compiled.rules[number] as CompiledRule;
    return runRule(one, situation).map((finding) => ({ compiled: one, finding }));
  });
  // The sort is stable: findings of one place keep the order of packs and rules.
  return found.sort((a, b) => bySpan(a.finding, b.finding));
};

/**
 * Makes a checker of the packs in force, in their order: built-in, the person's own, managed.
 * The work is done here once; a check then takes time in proportion to the text.
 */
export const createChecker = (packs: readonly Pack[]): Checker => {
  const compiled = compilePacks(packs);
  return {
    check: (post) => findIn(compiled, post).map(({ finding }) => finding),
    checkRule: (post, pack, rule) => {
      const number = compiled.numbers.get(`${pack}/${rule}`);
      const one = number === undefined ? undefined : compiled.rules[number];
      return one === undefined ? [] : runRule(one, read(compiled, post));
    },
    nudges: (post, readerLanguage) =>
      findIn(compiled, post).map(({ compiled: { pack, rule }, finding }) =>
        toNudge(finding, pack, rule, post.text, readerLanguage),
      ),
  };
};
