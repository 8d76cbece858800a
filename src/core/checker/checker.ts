import type { Level, Pack, Rule } from '../packs/pack.ts';
import type { Span } from '../text/span.ts';
import { type Compiled, type CompiledRule, compilePacks } from './compile.ts';
import { withoutEchoes } from './echoes.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Checked, Finding, Nudged, Post } from './finding.ts';
import { type Context, holds, levelIn } from './holds.ts';
import { checkedPart, STEPS_OF_FINDING } from './limits.ts';
import { mayFind } from './may-find.ts';
import { isProtected } from './protected-speech.ts';
import { Reading } from './reading.ts';
import { runNode } from './run-node.ts';
import { bySpan, thinned } from './spans.ts';
import type { Hits } from './term-slots.ts';
import { toNudge } from './wording.ts';

/** Packs in force, ready to check posts. The same post gives the same findings, in the same order. */
export interface Checker {
  /** What the rules find: by start, the longer first, then pack order, then the order of rules. */
  check(post: Post): Checked;
  /** What one rule alone finds, named by its pack's id and its own; nothing where it is off. */
  checkRule(post: Post, pack: string, rule: string): Checked;
  /** The findings in words, in the reader's language (a BCP 47 tag such as `nb-NO`). */
  nudges(post: Post, readerLanguage: string): Nudged;
}

interface Found {
  readonly found: readonly { readonly compiled: CompiledRule; readonly finding: Finding }[];
  readonly cut: boolean;
}

/** The rules that may find something in this post, in their order. */
const startedRules = (compiled: Compiled, reading: Reading, hits: Hits): number[] => {
  const { slots, patterns, detectors, links } = compiled.starters;
  const started = new Set<number>();
  const start = (rules: readonly number[] = []): void => {
    for (const rule of rules) started.add(rule);
  };
  for (const slot of hits.keys()) start(slots.get(slot));
  // Where nobody knows which may match, their rules are to say that they could not be run.
  for (const pattern of reading.candidates ?? patterns.keys()) start(patterns.get(pattern));
  for (const [id, rules] of detectors) if (reading.detected(id).length > 0) start(rules);
  if (links.length > 0 && reading.links.length > 0) start(links);
  return [...started]
    .filter((number) => mayFind((compiled.rules[number] as CompiledRule).find, reading, hits))
    .sort((a, b) => a - b);
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
  isFree(): boolean;
  readonly context: Context;
  /** Whether it is longer than what is checked. */
  readonly isTooLong: boolean;
}

/** Reads a post; null where not even its terms could all be looked for: nobody knows then what is excepted, or protected. */
const read = (compiled: Compiled, post: Post): Situation | null => {
  const text = checkedPart(post.text);
  const reading = new Reading(text, compiled.isNamedHost, compiled.patterns, post.lang);
  const hits = compiled.slots.find(reading);
  if (reading.effort.left === 0) return null;
  const { calendars } = compiled;
  let isFree: boolean | undefined;
  return {
    reading,
    hits,
    // Asked only where a rule that yields found something: in most posts none does.
    isFree: () => {
      // Where the guard could not listen to the end, silence is the smaller mistake.
      isFree ??= isProtected(compiled.guard, reading, hits) || reading.isUnfinished;
      return isFree;
    },
    context: { post, calendars, language: () => reading.spoken },
    isTooLong: text.length < post.text.length,
  };
};

const runRule = (compiled: CompiledRule, situation: Situation): Finding[] => {
  const { pack, rule } = compiled;
  const { reading, hits, context } = situation;
  if (rule.when !== undefined && !holds(rule.when, context)) return [];
  const spans = thinned(runNode(compiled.find, reading, hits));
  const kept = withoutExceptions(spans, compiled.unless, reading, hits);
  reading.spend(kept.length * STEPS_OF_FINDING);
  if (kept.length === 0 || reading.isUnfinished) return [];
  if (rule.yields && situation.isFree()) return [];
  const about = aboutRule(pack, rule, levelIn(compiled.level, rule, context));
  return kept.map(({ start, end }) => ({ start, end, ...about }));
};

/**
 * Runs rules, each as a whole or not at all: half of what a rule looks for could be what it must not
 * find without the other half.
 */
const runRules = (rules: readonly CompiledRule[], situation: Situation): Found => {
  const { reading, isTooLong } = situation;
  let cut = isTooLong;
  const found = rules.flatMap((compiled) => {
    reading.isUnfinished = false;
    const findings = runRule(compiled, situation);
    cut ||= reading.isUnfinished;
    return findings.map((finding) => ({ compiled, finding }));
  });
  // The sort is stable: findings of one place keep the order of packs and rules.
  return { found: found.sort((a, b) => bySpan(a.finding, b.finding)), cut };
};

const nothing: Found = { found: [], cut: true };

const findIn = (compiled: Compiled, post: Post): Found => {
  const situation = read(compiled, post);
  if (situation === null) return nothing;
  const started = startedRules(compiled, situation.reading, situation.hits);
  return runRules(
    started.map((number) => compiled.rules[number] as CompiledRule),
    situation,
  );
};

const findingsOf = ({ found, cut }: Found): Checked => ({
  findings: found.map(({ finding }) => finding),
  cut,
});

/**
 * Makes a checker of the packs in force, in their order: built-in, the person's own, managed.
 * The work is done here once; a check then takes time in proportion to the text, and never more than
 * `limits.ts` allows.
 */
export const createChecker = (packs: readonly Pack[]): Checker => {
  const compiled = compilePacks(packs);
  return {
    check: (post) => findingsOf(findIn(compiled, post)),
    checkRule: (post, pack, rule) => {
      const number = compiled.numbers.get(`${pack}/${rule}`);
      const one = number === undefined ? undefined : compiled.rules[number];
      if (one === undefined) return { findings: [], cut: false };
      const situation = read(compiled, post);
      return findingsOf(situation === null ? nothing : runRules([one], situation));
    },
    nudges: (post, readerLanguage) => {
      const { found, cut } = findIn(compiled, post);
      const nudges = withoutEchoes(found).map(({ compiled: { pack, rule }, finding }) =>
        toNudge(finding, pack, rule, post.text, readerLanguage),
      );
      return { nudges, cut };
    },
  };
};
