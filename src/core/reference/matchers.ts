import { otherForms } from '../checker/other-forms.ts';
import type { Matcher, Window } from '../packs/pack.ts';
import { overlaps, type Span } from '../text/span.ts';
import { referenceDetectors } from './detectors/index.ts';
import { isSpoken } from './languages.ts';
import { isOn } from './links.ts';
import { matchPattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import { matchTerm } from './terms.ts';
import { isSameWindow } from './windows.ts';

/** Matchers, as the format's table has them. */

/** The lists of all packs in force, added up. */
export type Lists = ReadonlyMap<string, readonly string[]>;

const listName = /^\$(\p{Ll}[\p{Ll}\p{Nd}-]*)(\.otherwise)?$/u;

/** A term, and whether its capitals count. */
interface Listed {
  readonly term: string;
  readonly exact: boolean;
}

const listed = (terms: readonly string[], exact: boolean, lists: Lists): Listed[] =>
  terms.flatMap((term) => {
    const [, name, otherwise] = listName.exec(term) ?? [];
    if (name === undefined) return [{ term, exact }];
    const members = lists.get(name) ?? [];
    const forms =
      otherwise === undefined ? members : otherForms(members, lists.get('company') ?? []);
    return forms.map((form) => ({ term: form, exact: exact || otherwise !== undefined }));
  });

/** Terms or domains, with those of the lists that are named among them. */
export const withLists = (terms: readonly string[], lists: Lists): string[] =>
  listed(terms, false, lists).map(({ term }) => term);

/** Spans in their order: the earliest start, then the longest. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Thins overlapping spans from left to right. */
export const thin = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    if (!kept.some((one) => overlaps(one, span))) kept.push(span);
  }
  return kept;
};

const wordsBetween = (a: Span, b: Span, words: readonly Span[]): number => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return words.filter(({ start, end }) => start >= first.end && end <= second.start).length;
};

/** Whether what starts with `other` is in the window of `span`. */
export const isInWindow = (within: Window, span: Span, other: Span, reading: Reading): boolean => {
  if (within === 'post') return true;
  if (within === 'match') return overlaps(span, other);
  if (within === 'sentence') return isSameWindow(reading.sentences, span.start, other.start);
  const isSameParagraph = isSameWindow(reading.paragraphs, span.start, other.start);
  if (within === 'paragraph') return isSameParagraph;
  return isSameParagraph && wordsBetween(span, other, reading.words) <= within.words;
};

/** Whether each of some members has a match behind the one before, the first behind `end`. */
const isChain = (end: number, [first, ...rest]: readonly (readonly Span[])[]): boolean =>
  first === undefined || first.some((one) => one.start >= end && isChain(one.end, rest));

const matchAll = (
  { all, within, inOrder = false }: Extract<Matcher, { all: unknown }>,
  reading: Reading,
  lists: Lists,
): Span[] => {
  const [first, ...others] = all;
  if (first === undefined || 'not' in first) return [];
  const marked = match(first, reading, lists);
  if (marked.length === 0) return [];
  const found = others.map((other) => {
    const isNot = 'not' in other;
    return { isNot, spans: match(isNot ? other.not : other, reading, lists) };
  });
  return marked.filter((span) => {
    const near = found.map(({ isNot, spans }) => ({
      isNot,
      spans: spans.filter((one) => isInWindow(within, span, one, reading)),
    }));
    const present = near.filter(({ isNot }) => !isNot).map(({ spans }) => spans);
    return (
      near.every(({ isNot, spans }) => spans.length > 0 !== isNot) &&
      (!inOrder || isChain(span.end, present))
    );
  });
};

const matchLink = (domains: readonly string[] | 'any', reading: Reading, lists: Lists): Span[] =>
  reading.links.filter(({ host, isWritten }) =>
    domains === 'any' ? isWritten : isOn(host, withLists(domains, lists)),
  );

/** What a matcher finds, in no order and with overlaps, in whole graphemes. */
export const match = (matcher: Matcher, reading: Reading, lists: Lists): Span[] => {
  const again = (one: Matcher): Span[] => match(one, reading, lists);
  if (matcher.languages !== undefined && !isSpoken(matcher.languages, reading)) return [];
  if ('any' in matcher) return matcher.any.flatMap(again);
  if ('all' in matcher) return matchAll(matcher, reading, lists);
  if ('count' in matcher) return thin(again(matcher.count)).slice(matcher.atLeast - 1);
  if ('detector' in matcher)
    return referenceDetectors.get(matcher.detector)?.(reading.text, reading.language) ?? [];
  if ('link' in matcher) return matchLink(matcher.link, reading, lists).map(reading.widen);
  if ('pattern' in matcher)
    return matchPattern(matcher.pattern, reading.text, matcher.exact === true).map(reading.widen);
  return listed(matcher.terms, matcher.exact === true, lists)
    .flatMap(({ term, exact }) => matchTerm(term, reading, exact))
    .map(reading.widen);
};
