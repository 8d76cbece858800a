import type { Matcher, Member, Pack, Rule } from '../packs/pack.ts';
import type { Path } from '../packs/problem.ts';
import { parsePattern } from '../patterns/index.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { OrdinaryPost } from './noise.ts';
import { type Remark, rounded } from './remark.ts';
import type { OnStep } from './step.ts';

/** A pattern of a pack, at its place. */
interface PlacedPattern {
  readonly source: string;
  readonly exact: boolean;
  readonly path: Path;
  readonly rule: Rule;
}

const patternsOf = (matcher: Member, path: Path): Omit<PlacedPattern, 'rule'>[] => {
  const within = (key: string, members: readonly Member[]): Omit<PlacedPattern, 'rule'>[] =>
    members.flatMap((member, at) => patternsOf(member, [...path, key, at]));
  if ('not' in matcher) return patternsOf(matcher.not, [...path, 'not']);
  if ('any' in matcher) return within('any', matcher.any);
  if ('all' in matcher) return within('all', matcher.all);
  if ('count' in matcher) return patternsOf(matcher.count, [...path, 'count']);
  if (!('pattern' in matcher)) return [];
  const { pattern, exact = false } = matcher;
  return [{ source: pattern, exact, path: [...path, 'pattern'] }];
};

/** The patterns of a rule, in the order of the file. */
const patternsOfRule = (rule: Rule): PlacedPattern[] => {
  const path = ['rules', rule.id];
  const matchers: [key: string, matcher: Matcher | undefined][] = [
    ['find', rule.find],
    ['unless', rule.unless],
  ];
  return matchers.flatMap(([key, matcher]) =>
    matcher === undefined
      ? []
      : patternsOf(matcher, [...path, key]).map((one) => ({ ...one, rule })),
  );
};

/** What a pattern costs, in steps for one character of a text: roughly the time, whatever the machine. */
export interface PatternCost {
  readonly path: Path;
  readonly rule: string;
  /** In ordinary posts, on average. */
  readonly inPosts: number;
  /** In one long text of ordinary posts. */
  readonly inLongPost: number;
  /** Whether `inLongPost` is where counting stopped, and the true figure is higher. */
  readonly isMore: boolean;
  /** The most in any text. */
  readonly most: number;
  /** In how many of the ordinary posts that were measured it is looked for at all, and of how many. */
  readonly lookedIn: number;
  readonly posts: number;
  /** Words one of which a text must hold for the pattern to be looked for at all, as `Pattern` has them. */
  readonly needles: readonly string[];
}

/**
 * Where a pattern becomes dear. Measured in November 2026: a step takes 10 to 14 ns, and all
 * built-in rules together 265 (a long post) to 540 ns (a short one) for each character. In ordinary
 * posts, which are checked again and again as they are written, one pattern must not take as long as
 * all of these; in a long one, not several times as long.
 */
const MOST_IN_POSTS = 20;
const MOST_IN_LONG_POST = 100;

// Counting stops here: what is dearer is dear enough to be told of.
const COUNTED_MOST = 400;
// Enough for any pattern to reach its pace, and soon done for thousands of patterns.
const LONG_POST = 10_000;
const POSTS_MOST = 2000;

/** What patterns are measured on. */
interface Texts {
  readonly posts: readonly string[];
  readonly long: string;
}

const textsOf = (ordinaryPosts: readonly OrdinaryPost[]): Texts => {
  const posts = ordinaryPosts.slice(0, POSTS_MOST).map(({ text }) => text);
  return { posts, long: posts.join('\n\n').slice(0, LONG_POST) };
};

/** Steps for a character of some texts together, on average; in how many it is looked for; `isMore` where counting stopped before the end. */
const stepsIn = (
  pattern: Pattern,
  texts: readonly string[],
): { readonly steps: number; readonly lookedIn: number; readonly isMore: boolean } => {
  let steps = 0;
  let lookedIn = 0;
  let length = 0;
  let isMore = false;
  for (const text of texts) {
    const run = pattern.find(text, text.length * COUNTED_MOST);
    steps += run.steps;
    // A text that lacks what the pattern needs takes no step at all.
    if (run.steps > 0) lookedIn += 1;
    length += text.length;
    isMore ||= run.cut;
  }
  return { steps: length === 0 ? 0 : steps / length, lookedIn, isMore };
};

const costOf = ({ path, rule }: PlacedPattern, pattern: Pattern, texts: Texts): PatternCost => {
  const short = stepsIn(pattern, texts.posts);
  const long = stepsIn(pattern, [texts.long]);
  return {
    path,
    rule: rule.id,
    inPosts: short.steps,
    inLongPost: long.steps,
    isMore: long.isMore,
    most: pattern.mostSteps,
    lookedIn: short.lookedIn,
    posts: texts.posts.length,
    needles: pattern.needles,
  };
};

/** What each pattern of a pack costs, in the order of the file. The figures are the same on every machine. */
export const patternCosts = (
  pack: Pack,
  ordinaryPosts: readonly OrdinaryPost[],
  onStep: OnStep,
): PatternCost[] => {
  const placed = pack.rules.flatMap(patternsOfRule);
  const texts = textsOf(ordinaryPosts);
  return placed.flatMap((one, at) => {
    onStep({ what: 'patterns', done: at, of: placed.length });
    const read = parsePattern(one.source, one.exact);
    return 'pattern' in read ? [costOf(one, read.pattern, texts)] : [];
  });
};

/** Why a pattern is too dear; null where it is not. */
const whyDear = ({ inPosts, inLongPost, isMore }: PatternCost): string | null => {
  if (inPosts > MOST_IN_POSTS)
    return `takes ${rounded(inPosts)} steps for each character of ordinary posts, where up to ${MOST_IN_POSTS} are fine`;
  if (inLongPost > MOST_IN_LONG_POST)
    return `takes ${isMore ? 'more than ' : ''}${rounded(inLongPost)} steps for each character of a long post, where up to ${MOST_IN_LONG_POST} are fine`;
  return null;
};

const MEND =
  'repeat less, as with {0,20} for {0,200}; begin with a word that every match has; or look for its parts with "all" and "within"';

/** A warning for each pattern that takes longer than a rule is worth. */
export const costWarnings = (costs: readonly PatternCost[]): Remark[] =>
  costs.flatMap((cost): Remark[] => {
    const why = whyDear(cost);
    if (why === null) return [];
    const message = `This pattern ${why}: ${MEND}.`;
    return [{ severity: 'warning', code: 'slow-pattern', path: cost.path, message }];
  });
