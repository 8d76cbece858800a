import { type Checker, createChecker } from '../../src/core/checker/checker.ts';
import type { Finding, Post } from '../../src/core/checker/finding.ts';
import { builtinPacks } from '../../src/packs/index.ts';
import { englishPosts, norwegianPosts } from '../../src/packs/ordinary-posts.ts';
import { protectedPosts } from '../../src/packs/protected-posts.ts';
import { findingsIn, isNudge, measureTopic, nameOf, readProfile, type Share } from './count.ts';
import { type Row, readLines, readTopics, type Topic } from './posts.ts';

/** What authors of rules look at: posts with what was found in them. */

interface Tried<P extends Post> {
  readonly post: P;
  readonly findings: readonly Finding[];
}

const tryAll = <P extends Post>(posts: readonly P[], checker: Checker): Tried<P>[] =>
  posts.map((post) => ({ post, findings: findingsIn(checker, post) }));

const percent = ({ hits, of }: Share): string =>
  `${hits}/${of}${of === 0 ? '' : ` (${Math.round((hits * 100) / of)} %)`}`;

const wordsFound = ({ text }: Post, finding: Finding): string =>
  `${finding.level} ${nameOf(finding)} «${text.slice(finding.start, finding.end)}»`;

const showAll = (title: string, tried: readonly Tried<Post>[]): void => {
  console.log(`\n${title}: ${tried.length}`);
  for (const { post, findings } of tried) {
    console.log(`  ${post.text.replaceAll('\n', ' ⏎ ')}`);
    const found = findings.map((finding) => wordsFound(post, finding));
    if (found.length > 0) console.log(`      → ${found.join('; ')}`);
  }
};

const showCounts = (set: string, topic: Topic, checker: Checker): void => {
  const { found, foundEn, foundNb, nearMisses, hinted } = measureTopic(checker, topic);
  console.log(
    `${set}: found ${percent(found)}, en ${percent(foundEn)}, nb ${percent(foundNb)}; near misses nudged ${percent(nearMisses)}, hinted ${percent(hinted)}`,
  );
};

const showRows = (topic: string, rows: readonly Row[], checker: Checker): void => {
  const tried = tryAll(rows, checker);
  const isOfTopic = ({ section }: Finding): boolean => section === topic;
  const missed = tried.filter(
    ({ post, findings }) => post.want === 'nudge' && !findings.some(isOfTopic),
  );
  showAll('missed', missed);
  const wrong = tried.filter(({ post, findings }) => post.want === 'fine' && findings.length > 0);
  showAll('near misses with findings', wrong);
};

/** The rules of one section alone. */
const sectionAlone = (id: string): Checker =>
  createChecker(
    [...builtinPacks, readProfile()].map((pack) => ({
      ...pack,
      rules: pack.rules.filter(({ section }) => section === id),
    })),
  );

const showNoise = (topic: string): void => {
  const alone = sectionAlone(topic);
  const corpora = [
    ['ordinary English', englishPosts],
    ['ordinary Norwegian', norwegianPosts],
    ['protected', protectedPosts],
  ] as const;
  for (const [name, posts] of corpora) {
    const tried = tryAll(
      posts.map((text) => ({ text })),
      alone,
    );
    const noisy = tried.filter(({ findings }) => findings.length > 0);
    showAll(`${name} posts with findings, of ${posts.length}`, noisy);
  }
};

/** Prints what the rules of a topic miss and where they are wrong, on posts that may be read, and bare counts on those held out. */
export const showTopic = (topic: string, checker: Checker): void => {
  console.log(`\n=== ${topic}`);
  const isIt = (one: Topic): boolean => one.topic === topic;
  const read = readTopics('topics').find(isIt);
  const unread = readTopics('held-out').find(isIt);
  if (read !== undefined) {
    showCounts('topics', read, checker);
    showRows(topic, read.rows, checker);
  }
  if (unread !== undefined) showCounts('held-out', unread, checker);
  showNoise(topic);
};

/** Prints what all rules find in the posts of a file, one JSON object with a `text` to a line. */
export const showPosts = (file: string, checker: Checker): void => {
  const tried = tryAll(readLines<Post>(file), checker);
  const nudged = tried.filter(({ findings }) => findings.some(isNudge));
  const hinted = tried.filter(({ findings }) => findings.length > 0 && !findings.some(isNudge));
  showAll('hinted', hinted);
  showAll('nudged', nudged);
  const share = (some: readonly unknown[]): string =>
    percent({ hits: some.length, of: tried.length });
  console.log(`\n${share(nudged)} nudged, ${share(hinted)} hinted`);
};
