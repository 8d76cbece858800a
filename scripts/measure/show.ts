import type { Checker } from '../../src/core/checker/checker.ts';
import type { Finding, Post } from '../../src/core/checker/finding.ts';
import { englishPosts, norwegianPosts } from '../../src/packs/ordinary-posts.ts';
import { protectedPosts } from '../../src/packs/protected-posts.ts';
import { findingsIn, isNudge, measureTopic, nameOf, type Share } from './count.ts';
import { readLines, readTopics } from './posts.ts';

const percent = ({ hits, of }: Share): string =>
  `${hits}/${of}${of === 0 ? '' : ` (${Math.round((hits * 100) / of)} %)`}`;

const line = (post: Post, findings: readonly Finding[]): string => {
  const told = findings.map(
    (finding) =>
      `${finding.level} ${nameOf(finding)} «${post.text.slice(finding.start, finding.end)}»`,
  );
  return `  ${post.text.replaceAll('\n', ' ⏎ ')}${told.length > 0 ? `\n      → ${told.join('; ')}` : ''}`;
};

const showAll = (title: string, lines: readonly string[]): void => {
  console.log(`\n${title}: ${lines.length}`);
  for (const text of lines) console.log(text);
};

/** Prints what the rules of a topic miss and where they are wrong, on posts that may be read, and bare counts on those held out. */
export const showTopic = (topic: string, checker: Checker): void => {
  console.log(`\n=== ${topic}`);
  for (const set of ['topics', 'held-out'] as const) {
    const one = readTopics(set).find((read) => read.topic === topic);
    if (one === undefined) continue;
    const { found, foundEn, foundNb, nearMisses, hinted } = measureTopic(checker, one);
    console.log(
      `${set}: found ${percent(found)}, en ${percent(foundEn)}, nb ${percent(foundNb)}; near misses nudged ${percent(nearMisses)}, hinted ${percent(hinted)}`,
    );
    if (set === 'held-out') continue;
    const tried = one.rows.map((row) => ({ row, findings: findingsIn(checker, row) }));
    const missed = tried.filter(
      ({ row, findings }) =>
        row.want === 'nudge' && !findings.some(({ section }) => section === topic),
    );
    showAll(
      'missed',
      missed.map(({ row, findings }) => line(row, findings)),
    );
    const wrong = tried.filter(({ row, findings }) => row.want === 'fine' && findings.length > 0);
    showAll(
      'near misses with findings',
      wrong.map(({ row, findings }) => line(row, findings)),
    );
  }
  const isOfTopic = ({ section }: Finding): boolean => section === topic;
  for (const [name, posts] of [
    ['ordinary English', englishPosts],
    ['ordinary Norwegian', norwegianPosts],
    ['protected', protectedPosts],
  ] as const) {
    const noisy = posts
      .map((text) => ({ text, findings: findingsIn(checker, { text }).filter(isOfTopic) }))
      .filter(({ findings }) => findings.length > 0);
    showAll(
      `${name} posts with findings, of ${posts.length}`,
      noisy.map((post) => line(post, post.findings)),
    );
  }
};

/** Prints what all rules find in the posts of a file, one JSON object with a `text` to a line. */
export const showPosts = (file: string, checker: Checker): void => {
  const posts = readLines<Post>(file);
  const tried = posts.map((post) => ({ post, findings: findingsIn(checker, post) }));
  const nudged = tried.filter(({ findings }) => findings.some(isNudge));
  const hinted = tried.filter(({ findings }) => findings.length > 0 && !findings.some(isNudge));
  showAll(
    'hinted',
    hinted.map(({ post, findings }) => line(post, findings)),
  );
  showAll(
    'nudged',
    nudged.map(({ post, findings }) => line(post, findings)),
  );
  console.log(
    `\n${percent({ hits: nudged.length, of: posts.length })} nudged, ${percent({ hits: hinted.length, of: posts.length })} hinted`,
  );
};
