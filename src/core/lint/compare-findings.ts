import type { Finding } from '../checker/finding.ts';
import { bySpan } from '../checker/spans.ts';

/** What became of one finding in a post: null before where it is new, null after where it is gone. */
export interface FindingChange {
  readonly before: Finding | null;
  readonly after: Finding | null;
}

const ruleOf = ({ pack, rule }: Finding): string => `${pack}/${rule}`;
const placeOf = ({ start, end }: Finding): string => `${start}-${end}`;
const anyPlace = (): boolean => true;
const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/**
 * What a finding may have become, the likeliest first: itself, the same rule on words that reach
 * further or less far, and another rule on the same words.
 */
const likeness: readonly [
  key: (finding: Finding) => string,
  fits: (a: Finding, b: Finding) => boolean,
][] = [
  [(finding) => `${ruleOf(finding)} ${placeOf(finding)}`, anyPlace],
  [ruleOf, overlap],
  [placeOf, anyPlace],
];

/** Takes pairs with one key out of both sets. Both are in order, so that what ends before is passed for good. */
const takePairs = (
  gone: Set<Finding>,
  came: Set<Finding>,
  [key, fits]: (typeof likeness)[number],
): FindingChange[] => {
  const waiting = new Map<string, Finding[]>();
  // The first is taken first, and so stands last.
  for (const before of [...gone].reverse()) {
    const queue = waiting.get(key(before));
    if (queue === undefined) waiting.set(key(before), [before]);
    else queue.push(before);
  }
  const pairs: FindingChange[] = [];
  for (const after of came) {
    const queue = waiting.get(key(after)) ?? [];
    while ((queue.at(-1)?.end ?? after.end) <= after.start) queue.pop();
    const before = queue.at(-1);
    if (before === undefined || !fits(before, after)) continue;
    queue.pop();
    gone.delete(before);
    came.delete(after);
    pairs.push({ before, after });
  }
  return pairs;
};

const isChange = ({ before, after }: FindingChange): boolean =>
  before === null ||
  after === null ||
  ruleOf(before) !== ruleOf(after) ||
  placeOf(before) !== placeOf(after) ||
  before.level !== after.level;

/**
 * The changes from the findings of a post to those of the same post later, in order of their place.
 * @param before in the order of the checker, as are those of `after`
 */
export const compareFindings = (
  before: readonly Finding[],
  after: readonly Finding[],
): FindingChange[] => {
  const gone = new Set(before);
  const came = new Set(after);
  const changes = likeness.flatMap((like) => takePairs(gone, came, like)).filter(isChange);
  changes.push(...[...gone].map((one) => ({ before: one, after: null })));
  changes.push(...[...came].map((one) => ({ before: null, after: one })));
  const shown = (change: FindingChange): Finding => (change.after ?? change.before) as Finding;
  return changes.sort((a, b) => bySpan(shown(a), shown(b)));
};
