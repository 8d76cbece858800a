import type { Finding } from '../../core/checker/finding.ts';
import type { RuleChange } from '../../core/lint/compare-rules.ts';
import type { NudgeRate } from '../../core/lint/noise.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { ChangedPost } from './compare.ts';
import type { DiffReport } from './report.ts';

const sideJson = ({ id, version }: Pack, { nudged, perThousand }: NudgeRate): object => ({
  id,
  version,
  nudged,
  perThousand,
});

const findingJson = (finding: Finding | null): object | null => {
  if (finding === null) return null;
  const { pack, rule, level, start, end } = finding;
  return { pack, rule, level, start, end };
};

const ruleJson = ({ rule, kind, before, after, keys, words, values }: RuleChange): object => ({
  rule,
  change: kind,
  before,
  after,
  keys,
  words: Object.fromEntries(words),
  values,
});

const postJson = ({ source, post, changes }: ChangedPost): object => ({
  ...source,
  post,
  changes: changes.map(({ before, after }) => ({
    before: findingJson(before),
    after: findingJson(after),
  })),
});

/** The report for scripts: one line of JSON. */
export function diffJson({ before, after, builtin, changes, comparison }: DiffReport): string {
  const { tried, cut, changed } = comparison;
  const { rules, lists, adjust, others } = changes;
  const report = {
    before: sideJson(before, comparison.before),
    after: sideJson(after, comparison.after),
    builtin,
    rules: rules.map(ruleJson),
    lists,
    adjust,
    others,
    // Of how many posts the two rates are.
    ordinary: comparison.after.posts,
    tried,
    // In how many of them rules were left out, since they took too long.
    cut,
    changed: changed.map(postJson),
  };
  return `${JSON.stringify(report)}\n`;
}
