import type { Finding, Post } from '../checker/finding.ts';
import { protectedSpeech } from '../checker/protected-words.ts';
import {
  type Level,
  levels,
  type Matcher,
  type Pack,
  type Period,
  type Rule,
  type When,
  type Window,
} from '../packs/pack.ts';
import type { Span } from '../text/span.ts';
import { isSpoken } from './languages.ts';
import { isInWindow, type Lists, match, thin } from './matchers.ts';
import type { Reading } from './reading.ts';

/** Rules: when they hold, how serious they are, what excuses, and what they yield to. */

/** What all packs in force say together, and the guard of the post. */
export interface InForce {
  readonly packs: readonly Pack[];
  readonly lists: Lists;
  readonly calendars: ReadonlyMap<string, readonly Period[]>;
  /** Whether the post is speech that every employee is free to make. */
  isFree(): boolean;
}

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const holds = (when: When, post: Post, reading: Reading, inForce: InForce): boolean => {
  const date = post.date ?? today();
  const isIn = ({ from, until }: Partial<Period>): boolean =>
    (from === undefined || from <= date) && (until === undefined || date <= until);
  return (
    (when.sites === undefined || (post.site !== undefined && when.sites.includes(post.site))) &&
    (when.surfaces === undefined ||
      (post.surface !== undefined && when.surfaces.includes(post.surface))) &&
    (when.account === undefined || when.account === (post.account ?? 'personal')) &&
    (when.languages === undefined || isSpoken(when.languages, reading)) &&
    isIn({ ...(when.from && { from: when.from }), ...(when.until && { until: when.until }) }) &&
    (when.during === undefined || (inForce.calendars.get(when.during) ?? []).some(isIn))
  );
};

/** The level that a rule has before it rises, or `off`: a later pack's word counts. */
export const baseLevel = (pack: Pack, rule: Rule, packs: readonly Pack[]): Level | 'off' =>
  packs.flatMap(({ adjust }) => adjust?.[`${pack.id}/${rule.id}`] ?? []).at(-1) ?? rule.level;

/** A rule's level in this post, or `off`. */
const levelOf = (
  pack: Pack,
  rule: Rule,
  post: Post,
  reading: Reading,
  inForce: InForce,
): Level | 'off' => {
  const base = baseLevel(pack, rule, inForce.packs);
  if (base === 'off') return 'off';
  const rises = (rule.escalate ?? []).filter(({ when }) => holds(when, post, reading, inForce));
  const all = [base, ...rises.map(({ level }) => level)];
  return levels.findLast((level) => all.includes(level)) ?? base;
};

const none: Lists = new Map();

/** Whether a post is speech that every employee is free to make. */
export const isProtected = (reading: Reading): boolean =>
  match(protectedSpeech, reading, none).length > 0;

/** Whether some part of an exception reaches a span. `within` is how far it reaches where it does not say so itself. */
const isExcused = (
  unless: Matcher,
  within: Window | undefined,
  span: Span,
  reading: Reading,
  lists: Lists,
): boolean => {
  if ('any' in unless) {
    const isSilent = unless.languages !== undefined && !isSpoken(unless.languages, reading);
    const reach = unless.within ?? within;
    return !isSilent && unless.any.some((part) => isExcused(part, reach, span, reading, lists));
  }
  const reach = within ?? ('link' in unless ? 'post' : 'paragraph');
  return match(unless, reading, lists).some((one) => isInWindow(reach, span, one, reading));
};

/** What one rule finds in a post, from left to right. */
export const runRule = (
  pack: Pack,
  rule: Rule,
  post: Post,
  reading: Reading,
  inForce: InForce,
): Finding[] => {
  const level = levelOf(pack, rule, post, reading, inForce);
  if (level === 'off') return [];
  if (rule.yields && inForce.isFree()) return [];
  if (rule.when !== undefined && !holds(rule.when, post, reading, inForce)) return [];
  const { unless } = rule;
  return thin(match(rule.find, reading, inForce.lists))
    .filter(
      (span) =>
        unless === undefined || !isExcused(unless, rule.unlessWithin, span, reading, inForce.lists),
    )
    .map(({ start, end }) => ({
      pack: pack.id,
      rule: rule.id,
      section: rule.section,
      level,
      ...(rule.trial === undefined ? {} : { trial: rule.trial }),
      start,
      end,
    }));
};
