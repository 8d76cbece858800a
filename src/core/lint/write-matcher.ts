import type { Matcher, Member, When, Window } from '../packs/pack.ts';

/** Matchers and conditions in one line, in the words of the pack format: `budget and not forecast, within post`. */

/** A window as packs write it. */
export const windowText = (window: Window): string =>
  typeof window === 'string' ? window : `${window.words} words`;

/** A term as it stands in a sentence: in quotes where it could be read as more than a word. */
const termText = (term: string): string =>
  /^[^\s"(),/]+$/u.test(term) && !/^(?:and|or|not|link|detector)$/i.test(term)
    ? term
    : JSON.stringify(term);

const EXACT = ', case: exact';

/** A member inside another matcher: in brackets where it is more than one thing. */
const inner = (member: Member): string => {
  const text = matcherText(member);
  return isOneThing(member) ? text : `(${text})`;
};

const isOneThing = (member: Member): boolean => {
  if ('exact' in member && member.exact === true) return false;
  if ('terms' in member) return member.terms.length === 1;
  if ('any' in member) return member.any.length === 1 && member.any.every(isOneThing);
  if ('link' in member) return member.link === 'any' || member.link.length === 1;
  return 'pattern' in member || 'detector' in member || 'not' in member;
};

/** A matcher in one line. */
export const matcherText = (member: Member): string => {
  if ('not' in member) return `not ${inner(member.not)}`;
  if ('any' in member)
    return member.any.length === 1
      ? member.any.map(matcherText).join('')
      : member.any.map(inner).join(' or ');
  if ('all' in member)
    return `${member.all.map(inner).join(' and ')}, within ${windowText(member.within)}`;
  if ('count' in member) return `${inner(member.count)}, at-least ${member.atLeast}`;
  if ('detector' in member) return `detector ${member.detector}`;
  if ('link' in member)
    return `link ${member.link === 'any' ? 'any' : member.link.map(termText).join(' or ')}`;
  const exact = member.exact === true ? EXACT : '';
  if ('pattern' in member) return `/${member.pattern}/${exact}`;
  return `${member.terms.map(termText).join(' or ')}${exact}`;
};

/** One of the things that a matcher finds, each enough by itself. */
export interface Alternative {
  /** What it is as a word in a list; a matcher of several parts has its line. */
  readonly text: string;
  /** The word or the pattern alone, whatever its case. */
  readonly word: string;
  /** Whether it is one plain thing, so that to add it finds more and to take it away finds less. */
  readonly isPlain: boolean;
}

const plain = (words: readonly string[], isExact: boolean): Alternative[] =>
  words.map((word) => ({ text: isExact ? `${word} (case: exact)` : word, word, isPlain: true }));

/** The things any of which a matcher finds; none where there is no matcher. */
export const alternativesOf = (matcher: Matcher | undefined): Alternative[] => {
  if (matcher === undefined) return [];
  if ('any' in matcher) return matcher.any.flatMap(alternativesOf);
  if ('terms' in matcher) return plain(matcher.terms, matcher.exact === true);
  if ('pattern' in matcher) return plain([`/${matcher.pattern}/`], matcher.exact === true);
  if ('link' in matcher && matcher.link !== 'any')
    return plain(
      matcher.link.map((host) => `link ${host}`),
      false,
    );
  const text = matcherText(matcher);
  return [{ text, word: text, isPlain: 'detector' in matcher || 'link' in matcher }];
};

/** Conditions in one line, as in `account official, sites x or linkedin`; `always` where there are none. */
export const whenText = (when: When): string =>
  Object.entries(when)
    .map(([key, value]) => `${key} ${conditionText(value)}`)
    .join(', ') || 'always';

/** The value of a condition; `any` where it is not asked for. */
export const conditionText = (value: string | readonly string[] | undefined): string => {
  if (value === undefined) return 'any';
  return typeof value === 'string' ? value : value.join(' or ');
};
