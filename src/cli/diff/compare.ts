import { type Checker, createChecker } from '../../core/checker/checker.ts';
import type { Checked, Post } from '../../core/checker/finding.ts';
import { compareFindings, type FindingChange } from '../../core/lint/compare-findings.ts';
import { type NudgeRate, nudgeRate } from '../../core/lint/noise.ts';
import { wherever } from '../../core/lint/wherever.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { TriedPost } from './tried-posts.ts';

/** A post about which two versions of a pack do not say the same. */
export interface ChangedPost extends TriedPost {
  /** In order of their place. */
  readonly changes: readonly FindingChange[];
}

/** What two versions of a pack say about posts. */
export interface Comparison {
  /** How many posts were tried. */
  readonly tried: number;
  /** In how many of them the check took too long, before the change or after it, and rules were left out. */
  readonly cut: number;
  /** In the order in which they were tried. */
  readonly changed: readonly ChangedPost[];
  /** How many ordinary posts (of a file: all) open the panel. */
  readonly before: NudgeRate;
  readonly after: NudgeRate;
}

/** Where a post appears is known as soon as one of these is. */
const saysWhere = ({ site, surface, account, date }: Post): boolean =>
  [site, surface, account, date].some((known) => known !== undefined);

/**
 * Packs in force as posts meet them. A post of which nothing but its words is known is tried as if
 * the conditions of every rule held, since that is where it would be heard.
 */
class InForce {
  readonly #packs: readonly Pack[];
  #there: Checker | undefined;
  #wherever: Checker | undefined;

  constructor(packs: readonly Pack[]) {
    this.#packs = packs;
  }

  check(post: Post): Checked {
    if (saysWhere(post)) {
      this.#there ??= createChecker(this.#packs);
      return this.#there.check(post);
    }
    this.#wherever ??= createChecker(
      this.#packs.map((pack) => ({ ...pack, rules: pack.rules.map(wherever) })),
    );
    return this.#wherever.check(post);
  }
}

const opensPanel = ({ findings }: Checked): boolean =>
  findings.some(({ level }) => level !== 'hint');

/**
 * Tries posts with packs in force before a change and after it.
 * @param onStep told how many posts are done
 */
export function comparePosts(
  packsBefore: readonly Pack[],
  packsAfter: readonly Pack[],
  posts: readonly TriedPost[],
  onStep: (done: number) => void,
): Comparison {
  const before = new InForce(packsBefore);
  const after = new InForce(packsAfter);
  const nudged = { before: 0, after: 0 };
  let cut = 0;
  const changed: ChangedPost[] = [];
  let ordinary = 0;
  for (const [at, tried] of posts.entries()) {
    onStep(at);
    const [old, now] = [before.check(tried.post), after.check(tried.post)];
    if (old.cut || now.cut) cut += 1;
    const changes = compareFindings(old.findings, now.findings);
    if (changes.length > 0) changed.push({ ...tried, changes });
    if (tried.source.from !== 'ordinary' && tried.source.from !== 'file') continue;
    ordinary += 1;
    if (opensPanel(old)) nudged.before += 1;
    if (opensPanel(now)) nudged.after += 1;
  }
  return {
    tried: posts.length,
    cut,
    changed,
    before: nudgeRate(ordinary, nudged.before),
    after: nudgeRate(ordinary, nudged.after),
  };
}
