import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishPosts, norwegianPosts } from '../../src/packs/ordinary-posts.ts';
import { protectedPosts } from '../../src/packs/protected-posts.ts';
import { everything, findingsIn, fresh, isNudge, measureTopic, nameOf } from './count.ts';
import { readTopics, type Topic } from './posts.ts';
import { report } from './report.ts';
import { grades, leastFound } from './topics.ts';

/** How right and how quiet the built-in packs are, on the posts that were written to try them. */

const checker = everything();
const heldOut = readTopics('held-out');
const topics = heldOut.filter(({ topic }) => topic in grades);
const known = readTopics('topics');

const nudges = (posts: readonly string[], with_ = checker): string[] =>
  posts.flatMap((text) =>
    findingsIn(with_, { text })
      .filter(isNudge)
      .map((finding) => `${nameOf(finding)} «${text.slice(finding.start, finding.end)}»: ${text}`),
  );

/** The share of posts about which a panel opens. */
const nudgedShare = (posts: readonly string[]): number =>
  posts.filter((text) => findingsIn(checker, { text }).some(isNudge)).length / posts.length;

// Thousands of posts through every rule, twice.
test('docs/packs.md says what is measured now', { timeout: 300_000 }, () => {
  expect(readFileSync('docs/packs.md', 'utf8')).toBe(report());
});

describe('the posts', () => {
  test('are at least 1,500 ordinary English and 1,000 Norwegian ones, all different', () => {
    expect(new Set(englishPosts).size).toBeGreaterThanOrEqual(1500);
    expect(new Set(norwegianPosts).size).toBeGreaterThanOrEqual(1000);
    expect(new Set([...englishPosts, ...norwegianPosts]).size).toBe(
      englishPosts.length + norwegianPosts.length,
    );
  });

  test('are at least 300 protected ones, all different', () => {
    expect(new Set(protectedPosts).size).toBeGreaterThanOrEqual(300);
    expect(new Set(protectedPosts).size).toBe(protectedPosts.length);
  });

  test('are there for every topic, read and held out, in both languages, wanted and fine', () => {
    const kinds = ({ rows }: Topic): string[] =>
      [...new Set(rows.map(({ lang, want }) => `${lang} ${want}`))].sort();
    const all = ['en fine', 'en nudge', 'nb fine', 'nb nudge'];
    for (const set of [topics, known]) {
      expect(set.map(({ topic }) => topic).sort()).toEqual(Object.keys(grades).sort());
      for (const topic of set) expect(kinds(topic), topic.topic).toEqual(all);
    }
  });

  test('that are held out are nowhere among those that authors read', () => {
    const read = new Set(known.flatMap(({ rows }) => rows.map(({ text }) => text)));
    const both = heldOut.flatMap(({ rows }) => rows.filter(({ text }) => read.has(text)));
    expect(both).toEqual([]);
  });
});

describe('quiet', { timeout: 300_000 }, () => {
  test.each([
    ['English', englishPosts],
    ['Norwegian', norwegianPosts],
  ])('at most one in two hundred ordinary %s posts is nudged, with every pack on', (_, posts) => {
    expect(nudgedShare(posts)).toBeLessThanOrEqual(0.005);
  });

  test('no protected post is nudged, with every pack on', () => {
    expect(nudges(protectedPosts)).toEqual([]);
  });

  test('no protected post that is held out is nudged', () => {
    const posts = heldOut.filter(({ topic }) => topic === 'protected-speech');
    expect(posts).toHaveLength(1);
    expect(nudges(posts.flatMap(({ rows }) => rows.map(({ text }) => text))).length).toBe(0);
  });

  test('at most one in forty near misses that nobody read is nudged', () => {
    const misses = topics.flatMap(({ rows }) => rows.filter(({ want }) => want === 'fine'));
    const nudged = misses.filter((row) => findingsIn(checker, row).some(isNudge));
    expect(nudged.length / misses.length).toBeLessThanOrEqual(0.025);
  });

  test.each([
    'code-names',
    'customer-named',
    'competitor-named',
    'own-brand-praised',
    'own-brand-as-customer',
  ])('%s, which rests on the names of the profile, says nothing without one', (rule) => {
    const silent = fresh();
    const rows = known.flatMap((topic) => topic.rows);
    const foundBy = (one: typeof silent): number =>
      rows.filter((row) => findingsIn(one, row).some((finding) => finding.rule === rule)).length;
    expect(foundBy(silent)).toBe(0);
    expect(foundBy(checker)).toBeGreaterThan(5);
  });
});

/** What is reached, less a little: the goals are in `topics.ts` and on the page, and these rise towards them. */
const floors = { A: 0.9, B: 0.7, C: 0.85 } as const;

describe('right', { timeout: 300_000 }, () => {
  test.each(['A', 'B', 'C'] as const)(
    'of posts of grade %s that nobody read, no fewer are found than before',
    (grade) => {
      const some = topics.filter(({ topic }) => grades[topic] === grade);
      const figures = some.map((topic) => measureTopic(checker, topic).found);
      const hits = figures.reduce((sum, { hits }) => sum + hits, 0);
      const of = figures.reduce((sum, { of }) => sum + of, 0);
      expect(hits / of).toBeGreaterThanOrEqual(floors[grade]);
      expect(floors[grade]).toBeLessThanOrEqual(leastFound[grade]);
    },
  );
});
