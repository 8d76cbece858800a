import type { Finding } from '../../core/checker/finding.ts';
import type { FindingChange } from '../../core/lint/compare-findings.ts';
import type { PackChanges } from '../../core/lint/compare-packs.ts';
import { DEFAULT_NOISE } from '../../core/lint/noise.ts';
import { counted, rounded, shownId, snippet } from '../../core/lint/remark.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { printable } from '../report.ts';
import type { ChangedPost, Comparison } from './compare.ts';
import { packLines } from './pack-lines.ts';
import type { Source } from './tried-posts.ts';

/** All that a report of two versions says. */
export interface DiffReport {
  readonly before: Pack;
  readonly after: Pack;
  /** The ids of the built-in packs in force beside them. */
  readonly builtin: readonly string[];
  readonly changes: PackChanges;
  readonly comparison: Comparison;
  /** The file of the posts; null for those that come with the program. */
  readonly postsFile: string | null;
}

const quoted = (words: string): string => snippet(printable(words));

const heading = ({ before, after, builtin }: DiffReport): string => {
  const versions =
    before.version === after.version
      ? `version ${after.version}, both`
      : `version ${before.version} → ${after.version}`;
  const name = fromTo(shownId(before.id), shownId(after.id));
  const beside = builtin.length === 0 ? '' : `, with the built-in ${builtin.join(', ')}`;
  return `${name}: ${versions}${beside}`;
};

const sourceWords = (source: Source, file: string | null): string => {
  if (source.from === 'file') return `${file}:${source.line}`;
  if (source.from === 'example') return `example of ${shownId(source.rule)}`;
  if (source.from === 'protected') return 'protected';
  return source.lang === null ? 'ordinary' : `ordinary, ${source.lang}`;
};

/** A rule as the author of the pack knows it; of another pack with its name. */
const ruleName = ({ pack, rule }: Finding, own: string): string =>
  shownId(pack === own ? rule : `${pack}/${rule}`);

const fromTo = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

const changeLine = ({ before, after }: FindingChange, text: string, own: string): string => {
  const words = ({ start, end }: Finding): string => quoted(text.slice(start, end));
  const whole = (finding: Finding): string =>
    `${finding.level} ${ruleName(finding, own)} ${words(finding)}`;
  if (before === null) return after === null ? '' : `    + ${whole(after)}`;
  if (after === null) return `    - ${whole(before)}`;
  const level = fromTo(before.level, after.level);
  const rule = fromTo(ruleName(before, own), ruleName(after, own));
  return `    ~ ${level} ${rule} ${fromTo(words(before), words(after))}`;
};

const postLines = ({ source, post, changes }: ChangedPost, report: DiffReport): string[] => [
  `  ${sourceWords(source, report.postsFile)}: ${quoted(post.text)}`,
  ...changes.map((change) => changeLine(change, post.text, report.after.id)),
];

/** How many findings of a rule came, went and are others. */
type Counts = [came: number, went: number, other: number];

/** What changes for each rule, in order of the first change; for two rules together, as `old → new`, where the one took words over from the other. */
const countByRule = (changed: readonly ChangedPost[], own: string): Map<string, Counts> => {
  const counts = new Map<string, Counts>();
  for (const { before, after } of changed.flatMap(({ changes }) => changes)) {
    const names = [before, after].flatMap((one) => (one === null ? [] : [ruleName(one, own)]));
    const name = [...new Set(names)].join(' → ');
    const of = counts.get(name) ?? [0, 0, 0];
    of[before === null ? 0 : after === null ? 1 : 2] += 1;
    counts.set(name, of);
  }
  return counts;
};

const tableLines = (counts: ReadonlyMap<string, Counts>): string[] => {
  if (counts.size === 0) return [];
  const width = Math.max(4, ...[...counts.keys()].map(({ length }) => length));
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(7)).join('')}`;
  return [
    '',
    row('Rule', ['new', 'gone', 'other']),
    ...[...counts].map(([name, of]) => row(name, of)),
  ];
};

const rateLine = ({
  after: pack,
  comparison: { before, after },
  postsFile,
}: DiffReport): string => {
  const posts = postsFile === null ? 'ordinary posts' : `posts of ${postsFile}`;
  return `Nudges about ${rounded(after.perThousand)} of 1,000 ${posts}, before about ${rounded(before.perThousand)} (${after.nudged} and ${before.nudged} of ${after.posts} tried); accepts ${rounded(pack.noise ?? DEFAULT_NOISE)}`;
};

/** Said only where there is something to say: posts that long, or patterns that dear, are rare. */
const cutLines = ({ comparison: { cut } }: DiffReport): string[] =>
  cut === 0
    ? []
    : [`${counted(cut, 'post')} took too long to check, and rules were left out there`];

/** The report for people, with its last line break. */
export function diffReport(report: DiffReport): string {
  const { changed, tried } = report.comparison;
  const title =
    changed.length === 0
      ? `None of ${counted(tried, 'post')} changes`
      : `${changed.length} of ${counted(tried, 'post')} ${changed.length === 1 ? 'changes' : 'change'}`;
  const lines = [
    heading(report),
    ...packLines(report.changes),
    '',
    title,
    ...changed.flatMap((post) => postLines(post, report)),
    ...tableLines(countByRule(changed, report.after.id)),
    '',
    rateLine(report),
    ...cutLines(report),
  ];
  return `${lines.map((line) => printableLine(line)).join('\n')}\n`;
}

/** Without what rules a terminal, with the space that a line begins with. */
const printableLine = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${printable(line)}`;
