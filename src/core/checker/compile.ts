import type { Level, Pack, Rule } from '../packs/pack.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { buildNode, type Shared, startersOf, withLists } from './build-node.ts';
import { addUpCalendars, type Calendars } from './calendars.ts';
import { type Exception, exceptionsOf } from './exceptions.ts';
import { isOnHost, type Node } from './node.ts';
import { PatternSet } from './pattern-set.ts';
import { buildGuard, type Guard } from './protected-speech.ts';
import { TermSlots } from './term-slots.ts';

/** A rule, ready to run. */
export interface CompiledRule {
  readonly pack: Pack;
  readonly rule: Rule;
  /** Its base level: as the pack says, or as `adjust` does. */
  readonly level: Level;
  readonly find: Node;
  readonly unless: readonly Exception[];
}

/** Which rules a match can start: by slot of terms, by pattern, by detector, and by any link. */
export interface Starters {
  readonly slots: ReadonlyMap<number, readonly number[]>;
  readonly patterns: ReadonlyMap<Pattern, readonly number[]>;
  readonly detectors: ReadonlyMap<string, readonly number[]>;
  readonly links: readonly number[];
}

/** All packs in force, ready to check posts. */
export interface Compiled {
  /** In the order of packs, then of rules in the file. */
  readonly rules: readonly CompiledRule[];
  /** Where a rule stands in `rules`, by `pack/rule`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly starters: Starters;
  readonly slots: TermSlots;
  readonly patterns: PatternSet;
  readonly guard: Guard;
  readonly calendars: Calendars;
  readonly isNamedHost: (host: string) => boolean;
}

/** The lists of all packs: those of one name add up. */
export const addUpLists = (packs: readonly Pack[]): Map<string, string[]> => {
  const lists = new Map<string, string[]>();
  for (const pack of packs) {
    for (const [name, members] of Object.entries(pack.lists)) {
      const known = lists.get(name);
      if (known === undefined) lists.set(name, [...members]);
      else for (const member of members) known.push(member);
    }
  }
  return lists;
};

/** The level that the last pack to say so gives each rule, by `pack/rule`. */
const adjustments = (packs: readonly Pack[]): Map<string, Level | 'off'> =>
  new Map(packs.flatMap((pack) => Object.entries(pack.adjust ?? {})));

const domainsIn = (node: Node): string[] => {
  if (node.kind === 'link') return node.hosts === 'any' ? [] : [...node.hosts];
  if (node.kind === 'any') return node.members.flatMap(domainsIn);
  if (node.kind === 'all')
    return [node.first, ...node.others.map(({ node: other }) => other)].flatMap(domainsIn);
  if (node.kind === 'count' || node.kind === 'in-language') return domainsIn(node.of);
  return [];
};

const compileRule = (pack: Pack, rule: Rule, level: Level, shared: Shared): CompiledRule => {
  const unless =
    rule.unless === undefined
      ? []
      : exceptionsOf(buildNode(rule.unless, shared), rule.unlessWithin);
  return { pack, rule, level, find: buildNode(rule.find, shared), unless };
};

const push = <Key>(map: Map<Key, number[]>, key: Key, rule: number): void => {
  const rules = map.get(key);
  if (rules === undefined) map.set(key, [rule]);
  else rules.push(rule);
};

const findStarters = (rules: readonly CompiledRule[]): Starters => {
  const slots = new Map<number, number[]>();
  const patterns = new Map<Pattern, number[]>();
  const detectors = new Map<string, number[]>();
  const links: number[] = [];
  for (const [number, { find }] of rules.entries()) {
    for (const node of startersOf(find)) {
      if (node.kind === 'terms') push(slots, node.slot, number);
      else if (node.kind === 'pattern') push(patterns, node.pattern, number);
      else if (node.kind === 'detector') push(detectors, node.id, number);
      else links.push(number);
    }
  }
  return { slots, patterns, detectors, links };
};

/** Makes packs in force ready to check posts. Packs are in order: built-in, own, managed. */
export const compilePacks = (packs: readonly Pack[]): Compiled => {
  const lists = addUpLists(packs);
  const adjusted = adjustments(packs);
  const slots = new TermSlots();
  const patterns = new PatternSet();
  const shared: Shared = { lists, slots, patterns };
  const rules: CompiledRule[] = [];
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const level = adjusted.get(`${pack.id}/${rule.id}`) ?? rule.level;
      if (level !== 'off') rules.push(compileRule(pack, rule, level, shared));
    }
  }
  const domains = rules.flatMap(({ find, unless }) =>
    [find, ...unless.map(({ node }) => node)].flatMap(domainsIn),
  );
  const named = new Set([
    ...domains,
    ...withLists(['$domains'], lists).map((domain) => domain.toLowerCase()),
  ]);
  return {
    rules,
    numbers: new Map(rules.map(({ pack, rule }, number) => [`${pack.id}/${rule.id}`, number])),
    starters: findStarters(rules),
    slots,
    patterns,
    guard: buildGuard(shared),
    calendars: addUpCalendars(packs),
    isNamedHost: (host) => isOnHost(host, named),
  };
};
