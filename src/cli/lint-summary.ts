import type { LintReport } from '../core/lint/lint-pack.ts';
import type { PatternCost } from '../core/lint/pattern-costs.ts';
import { counted, rounded } from '../core/lint/remark.ts';
import type { PackFile } from './read-pack.ts';
import { printable } from './report.ts';

// The dearest patterns are told of; a list of numbers may well have thousands of cheap ones.
const PATTERNS_SHOWN = 20;
const NEEDLES_SHOWN = 4;

/** A run of one kind in a word that a pattern needs: digits, or all else. */
const NEEDLE_PART = /(?<digits>(?:\\d)+)|(?:(?!\\d).)+/gsu;

/** A word that a pattern needs, as people read it: `ac-\d\d` is «ac-» and 2 digits; a `.` in it is one of several characters. */
const needleWords = (needle: string): string =>
  [...needle.matchAll(NEEDLE_PART)]
    .map(([part, digits]) => {
      if (digits === undefined) return `«${printable(part)}»`;
      return digits.length === 2 ? 'a digit' : `${digits.length / 2} digits`;
    })
    .join(' + ');

/** Whether a word tells an owner something: more than one character, and one that is known. */
const isTelling = (needle: string): boolean =>
  Array.from(needle.replaceAll('\\d', '0')).length > 1 && !/^\.+$/.test(needle);

const lookedFor = ({ needles, lookedIn, posts }: PatternCost): string => {
  if (needles.length === 0) return 'looked for in every post';
  // A single letter stands in nearly every post, and then the other words say nothing either.
  if (!needles.every(isTelling))
    return `looked for in ${lookedIn} of ${counted(posts, 'ordinary post')}`;
  const words = [...new Set(needles.map(needleWords))];
  const shown = words.slice(0, NEEDLES_SHOWN);
  if (words.length > shown.length) shown.push(`${words.length - shown.length} more`);
  return `looked for only in posts with ${shown.join(' or ')}`;
};

/** Steps as people read them: never 0 where there are any. */
const stepsWords = (steps: number): string =>
  steps > 0 && steps < 0.05 ? 'under 0.1' : rounded(steps);

const patternLine = (file: string, { place }: PackFile, cost: PatternCost): string => {
  const { line, column } = place(cost.path);
  const { inPosts, inLongPost, isMore, most } = cost;
  return `${file}:${line}:${column}: pattern costs ${stepsWords(inPosts)} steps a character in ordinary posts, ${isMore ? 'more than ' : ''}${stepsWords(inLongPost)} in a long one, at most ${rounded(most)} in any text; ${lookedFor(cost)}\n`;
};

const patternLines = (file: string, read: PackFile, patterns: readonly PatternCost[]): string => {
  const dearest = [...patterns]
    .sort((a, b) => b.inPosts - a.inPosts || b.inLongPost - a.inLongPost || b.most - a.most)
    .slice(0, PATTERNS_SHOWN);
  const shown = new Set(dearest);
  const lines = patterns
    .filter((cost) => shown.has(cost))
    .map((cost) => patternLine(file, read, cost));
  const more = patterns.length - shown.size;
  if (more > 0) lines.push(`${file}: ${counted(more, 'more pattern')}, none of them dearer\n`);
  return lines.join('');
};

const noiseWords = ({ noise, unmeasured }: LintReport): string => {
  const { posts, nudged, perThousand, budget, byLanguage } = noise;
  if (unmeasured?.isWhole === true)
    return `noise is not known, since no ordinary posts are in ${unmeasured.languages.join(' or ')}`;
  const each = [...byLanguage].flatMap(([lang, rate]) =>
    lang === null ? [] : [`${lang} ${rate.nudged} of ${rate.posts}`],
  );
  const tried = `${nudged} of ${posts} tried${each.length > 1 ? `: ${each.join(', ')}` : ''}`;
  const unknown =
    unmeasured === null
      ? ''
      : `; not known for ${counted(unmeasured.rules.length, 'rule')} in ${unmeasured.languages.join(' and ')}`;
  return `nudges about ${rounded(perThousand)} of 1,000 ordinary posts (${tried}), accepts ${rounded(budget)}${unknown}`;
};

/** What the pack costs and how it did on ordinary posts, in lines for standard error. @param file as it is named in reports */
export const lintSummary = (file: string, read: PackFile, report: LintReport): string => {
  const { rules } = read.pack;
  const examples = rules.reduce(
    (sum, { examples: { nudge, fine } }) => sum + nudge.length + fine.length,
    0,
  );
  return `${patternLines(file, read, report.patterns)}${file}: ${counted(rules.length, 'rule')}, ${counted(examples, 'example')}; ${noiseWords(report)}\n`;
};
