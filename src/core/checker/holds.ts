import type { When } from '../packs/pack.ts';
import type { Post } from './finding.ts';

/** A language as rules name it: Norwegian of either kind is `nb`. */
const ruleLanguage = (language: string): string => {
  const primary = (language.toLowerCase().split('-')[0] ?? '').trim();
  return primary === 'nn' || primary === 'no' ? 'nb' : primary;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Today in local time, `YYYY-MM-DD`. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const isInTime = (when: When, post: Post): boolean => {
  if (when.from === undefined && when.until === undefined) return true;
  const date = post.date ?? today();
  return (
    (when.from === undefined || date >= when.from) &&
    (when.until === undefined || date <= when.until)
  );
};

/**
 * Whether all conditions hold for a post. A site or surface that is not known does not hold, an
 * account that is not known is personal, a language that is not known (`detect` gives null) is any.
 */
export const holds = (when: When, post: Post, detect: () => string | null): boolean => {
  if (when.sites !== undefined && (post.site === undefined || !when.sites.includes(post.site)))
    return false;
  if (
    when.surfaces !== undefined &&
    (post.surface === undefined || !when.surfaces.includes(post.surface))
  ) {
    return false;
  }
  if (when.account !== undefined && (post.account ?? 'personal') !== when.account) return false;
  if (!isInTime(when, post)) return false;
  if (when.languages === undefined) return true;
  const language = post.lang ?? detect();
  return language === null || when.languages.map(ruleLanguage).includes(ruleLanguage(language));
};
