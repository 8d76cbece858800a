import type { Matcher } from '../../packs/pack.ts';

/** How far apart, in words, two cues of one thought may stand: two or three short sentences. */
export const NEARBY = 25;

/**
 * What the guard knows of one topic. Words are terms of the pack format: folded, of whole words,
 * with `*` for any ending.
 */
export interface Topic {
  /** Words that nearly always mean working life, wherever they stand. */
  readonly alone: readonly string[];
  /** Words that mean it where the post speaks of work, or where two of them meet. */
  readonly withWork: readonly string[];
  /** Words of several senses, and cues that count only together. */
  readonly together: readonly Matcher[];
}

/** Terms from a text in which they are parted by commas. */
export const terms = (list: string): string[] =>
  list
    .split(',')
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '');

/** One list of words near another, at most so many words between them. */
export const near = (
  first: readonly string[] | Matcher,
  second: readonly string[] | Matcher,
  most = NEARBY,
): Matcher => ({ all: [asMatcher(first), asMatcher(second)], within: { words: most } });

/** Words, but not in a sentence that shows them to be meant otherwise. */
export const unless = (words: readonly string[], otherwise: readonly string[]): Matcher => ({
  all: [{ terms: words }, { not: { terms: otherwise } }],
  within: 'sentence',
});

/** What any of several lists or matchers finds. Lists that stay whole are looked for once, whoever names them. */
export const anyOf = (...parts: readonly (readonly string[] | Matcher)[]): Matcher => ({
  any: parts.map(asMatcher),
});

const asMatcher = (matcher: readonly string[] | Matcher): Matcher =>
  isList(matcher) ? { terms: matcher } : matcher;

const isList = (matcher: readonly string[] | Matcher): matcher is readonly string[] =>
  Array.isArray(matcher);
