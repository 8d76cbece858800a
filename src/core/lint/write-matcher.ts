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

/** What a matcher says besides what it looks for, in words. */
const limitsOf = (matcher: Matcher): string[] => [
  ...('exact' in matcher && matcher.exact === true ? ['case: exact'] : []),
  ...('atLeast' in matcher ? [`at-least ${matcher.atLeast}`] : []),
  ...('within' in matcher ? [`within ${windowText(matcher.within)}`] : []),
  ...('inOrder' in matcher && matcher.inOrder === true ? ['in order'] : []),
  ...(matcher.languages === undefined ? [] : [`languages ${conditionText(matcher.languages)}`]),
];

/** A member inside another matcher: in brackets where it is more than one thing. */
const inner = (member: Member): string => {
  const text = matcherText(member);
  return isOneThing(member) ? text : `(${text})`;
};

const isOneThing = (member: Member): boolean => {
  if ('not' in member) return true;
  if (limitsOf(member).length > 0) return false;
  if ('terms' in member) return member.terms.length === 1;
  if ('any' in member) return member.any.length === 1 && member.any.every(isOneThing);
  if ('link' in member) return member.link === 'any' || member.link.length === 1;
  return 'pattern' in member || 'detector' in member;
};

/** What a matcher looks for. */
const formText = (matcher: Matcher): string => {
  if ('any' in matcher) {
    const isAlone = matcher.any.length === 1 && limitsOf(matcher).length === 0;
    return matcher.any.map(isAlone ? matcherText : inner).join(' or ');
  }
  if ('all' in matcher) return matcher.all.map(inner).join(' and ');
  if ('count' in matcher) return inner(matcher.count);
  if ('detector' in matcher) return `detector ${matcher.detector}`;
  if ('link' in matcher)
    return `link ${matcher.link === 'any' ? 'any' : matcher.link.map(termText).join(' or ')}`;
  if ('pattern' in matcher) return `/${matcher.pattern}/`;
  return matcher.terms.map(termText).join(' or ');
};

/** A matcher in one line. */
export const matcherText = (member: Member): string =>
  'not' in member ? `not ${inner(member.not)}` : [formText(member), ...limitsOf(member)].join(', ');

/** One of the things that a matcher finds, each enough by itself. */
export interface Alternative {
  /** What it is as a word in a list; a matcher of several parts has its line. */
  readonly text: string;
  /** The word or the pattern alone, whatever its case. */
  readonly word: string;
  /** Whether it is one plain thing, so that to add it finds more and to take it away finds less. */
  readonly isPlain: boolean;
}

/** The words of each thing that a matcher finds and that is one plain thing; null where it finds something else. */
const plainWords = (matcher: Matcher): readonly string[] | null => {
  if ('terms' in matcher) return matcher.terms;
  if ('pattern' in matcher) return [`/${matcher.pattern}/`];
  if ('detector' in matcher) return [`detector ${matcher.detector}`];
  if (!('link' in matcher)) return null;
  return matcher.link === 'any' ? ['link any'] : matcher.link.map((host) => `link ${host}`);
};

/**
 * The things any of which a matcher finds; none where there is no matcher.
 * @param limits what the matchers around it say of all that is in them, in words
 */
export const alternativesOf = (
  matcher: Matcher | undefined,
  limits: readonly string[] = [],
): Alternative[] => {
  if (matcher === undefined) return [];
  const own = [...limitsOf(matcher), ...limits];
  if ('any' in matcher) return matcher.any.flatMap((member) => alternativesOf(member, own));
  const limited = (word: string, said: readonly string[]): string =>
    said.length === 0 ? word : `${word} (${said.join(', ')})`;
  const words = plainWords(matcher);
  if (words === null) {
    const text = limited(matcherText(matcher), limits);
    return [{ text, word: text, isPlain: false }];
  }
  return words.map((word) => ({ text: limited(word, own), word, isPlain: true }));
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
