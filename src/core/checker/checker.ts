import type { Pack } from '../packs/pack.ts';
import { type Compiled, type CompiledRule, compilePacks } from './compile.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Finding, Nudge, Post } from './finding.ts';
import { holds } from './holds.ts';
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
  /** The findings in words, in the reader's language (a BCP 47 tag such as `nb-NO`). */
  nudges(post: Post, readerLanguage: string): Nudge[];
}

interface Found {
  readonly compiled: CompiledRule;
  readonly finding: Finding;
}

/** The rules that have something to start from in this post, in their order. */
const startedRules = (compiled: Compiled, reading: Reading, hits: Hits): number[] => {
  const { slots, detectors, links } = compiled.starters;
  const started = new Set<number>();
  const start = (rules: readonly number[]): void => {
    for (const rule of rules) started.add(rule);
  };
  for (const slot of hits.keys()) start(slots.get(slot) ?? []);
  for (const [id, rules] of detectors) if (reading.detected(id).length > 0) start(rules);
  if (links.length > 0 && reading.links.length > 0) start(links);
  return [...started].sort((a, b) => a - b);
};

const findIn = (compiled: Compiled, post: Post): Found[] => {
  const reading = new Reading(post.text, compiled.isNamedHost);
  const hits = compiled.slots.find(reading);
  const free = isProtected(compiled.guard, hits);
  const found: Found[] = [];
  for (const number of startedRules(compiled, reading, hits)) {
    const one = compiled.rules[number] as CompiledRule;
    const { pack, rule, level } = one;
    if (free && rule.yields) continue;
    if (rule.when !== undefined && !holds(rule.when, post, () => reading.language)) continue;
    const spans = thinned(runNode(one.find, reading, hits));
    for (const { start, end } of withoutExceptions(spans, one.unless, reading, hits)) {
      const finding = { start, end, pack: pack.id, rule: rule.id, section: rule.section, level };
      found.push({ compiled: one, finding });
    }
  }
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
    nudges: (post, readerLanguage) =>
      findIn(compiled, post).map(({ compiled: { pack, rule }, finding }) =>
        toNudge(finding, pack, rule, post.text, readerLanguage),
      ),
  };
};
