import { type Level, levels, type Rule, type When } from '../packs/pack.ts';
import { type Calendars, isDuring } from './calendars.ts';
import type { Post } from './finding.ts';

/** A language as rules name it: Norwegian of either kind is `nb`. */
export const ruleLanguage = (language: string): string => {
  const primary = (language.toLowerCase().split('-')[0] ?? '').trim();
  return primary === 'nn' || primary === 'no' ? 'nb' : primary;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Today in local time, `YYYY-MM-DD`. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

/** What conditions are judged by. */
export interface Context {
  readonly post: Post;
  readonly calendars: Calendars;
  /** The language of the post: the one it names, else as its words tell; null where neither says. */
  language(): string | null;
}

const isInTime = (when: When, { post, calendars }: Context): boolean => {
  const { from, until, during } = when;
  if (from === undefined && until === undefined && during === undefined) return true;
  const date = post.date ?? today();
  return (
    (from === undefined || date >= from) &&
    (until === undefined || date <= until) &&
    (during === undefined || isDuring(calendars, during, date))
  );
};

/** Whether a known value is one of those asked for; where nothing is asked, any is. */
const isAmong = <Value>(asked: readonly Value[] | undefined, value: Value | undefined): boolean =>
  asked === undefined || (value !== undefined && asked.includes(value));

/** Whether a rule for one language is for posts in another: `nb` includes `nn`, and not the other way round. */
export const speaks = (asked: string, language: string): boolean => {
  const [rule, post] = [asked, language].map((tag) => tag.toLowerCase().split('-')[0]);
  if (rule === 'nn') return post === 'nn';
  return ruleLanguage(asked) === ruleLanguage(language);
};

/** Whether a post's language is one of those asked for; one that is not known (null) is any. */
export const isInLanguage = (languages: readonly string[], language: string | null): boolean =>
  language === null || languages.some((asked) => speaks(asked, language));

/**
 * Whether all conditions hold for a post. A site or surface that is not known does not hold, an
 * account that is not known is personal, a language that is not known is any.
 */
export const holds = (when: When, context: Context): boolean => {
  const { site, surface, account = 'personal' } = context.post;
  return (
    isAmong(when.sites, site) &&
    isAmong(when.surfaces, surface) &&
    (when.account === undefined || when.account === account) &&
    isInTime(when, context) &&
    (when.languages === undefined || isInLanguage(when.languages, context.language()))
  );
};

/**
 * The level of a rule in a context: the highest of its base level and of those that `escalate` gives
 * it there. A rule that is off never comes here, and stays off.
 */
export const levelIn = (base: Level, rule: Rule, context: Context): Level => {
  let highest = base;
  for (const { when, level } of rule.escalate ?? []) {
    if (levels.indexOf(level) > levels.indexOf(highest) && holds(when, context)) highest = level;
  }
  return highest;
};
