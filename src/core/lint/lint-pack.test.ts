import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from '../packs/pack.ts';
import { lintPack } from './lint-pack.ts';
import {
  codes,
  lint,
  ordinaryPosts,
  packOf,
  protectedPosts,
  quiet,
  ruleOf,
} from './pack-for-test.ts';
import { snippet } from './remark.ts';

describe('noise', () => {
  test('counts the posts that are nudged, not the findings', () => {
    expect(lint(packOf([ruleOf()], { noise: 5 })).noise).toEqual({
      posts: 4,
      nudged: 2,
      perThousand: 500,
      budget: 5,
      byLanguage: new Map([
        ['en', { posts: 2, nudged: 1, perThousand: 500 }],
        ['nb', { posts: 2, nudged: 1, perThousand: 500 }],
      ]),
      cut: [],
      worst: [
        { text: 'A bluebird! A bluebird!', rules: ['r'] },
        { text: 'One bluebird\nat noon', rules: ['r'] },
      ],
    });
  });

  test('is told once for a pack, with the posts that show it', () => {
    const { remarks } = lint(packOf([ruleOf()]));
    expect(remarks).toEqual([
      {
        severity: 'warning',
        code: 'noise',
        path: ['noise'],
        message: expect.stringMatching(
          /nudge about 500 of 1,000 .*\(2 posts of 4 tried\).* accepts 10.* r in «A bluebird! A bluebird!»; r in «One bluebird at noon»/,
        ),
      },
    ]);
  });

  test('is told with a few of many rules, and of long ids the beginning', () => {
    const rules = Array.from({ length: 40 }, (_, at) => ruleOf({ id: `${at}-${'x'.repeat(200)}` }));
    const loud = lint(packOf(rules)).remarks.find(({ code }) => code === 'noise');
    expect(loud?.message).toMatch(/: 0-x{97}…, 1-x+…, 2-x+…, 3-x+…, 4-x+… and 35 more rules in «/);
    expect(loud?.message.length).toBeLessThan(2000);
  });

  test.each<[what: string, pack: Pack]>([
    ['exactly what the pack accepts', packOf([ruleOf()], { noise: 500 })],
    ['hints', packOf([ruleOf({ level: 'hint' })])],
    [
      'rules of other languages',
      packOf(
        [
          ruleOf({
            when: { languages: ['nb'] },
            find: { terms: ['rain'] },
            examples: { nudge: [{ text: 'rain' }], fine: [{ text: 'no' }] },
          }),
        ],
        { noise: 500 },
      ),
    ],
  ])('is no matter for %s', (_what, pack) => {
    expect(codes(pack)).toEqual([]);
  });

  test.each<[what: string, rule: Rule]>([
    ['official accounts', ruleOf({ when: { account: 'official' } })],
    ['one site', ruleOf({ when: { sites: ['x'], surfaces: ['article'] } })],
    ['a time that is past', ruleOf({ when: { from: '2020-01-01', until: '2020-01-31' } })],
  ])('counts rules for %s where they apply', (_what, rule) => {
    expect(codes(packOf([rule]))).toEqual(['warning noise noise']);
  });

  test('is nothing where there are no ordinary posts', () => {
    const settings = { today: '2027-02-01', others: [], ordinaryPosts: [], protectedPosts: [] };
    expect(lintPack(packOf([ruleOf()]), settings).noise.perThousand).toBe(0);
  });
});

describe('protected speech', () => {
  const union = { terms: ['bluebird', 'union'] };

  test('warns about one post that a rule does not yield to', () => {
    const rule = ruleOf({ find: union, yields: false, purpose: 'A name.' });
    expect(codes(packOf([rule], quiet))).toEqual(['warning protected-speech rules.r.yields']);
  });

  test('lets a rule that yields meet a few by chance', () => {
    expect(codes(packOf([ruleOf({ find: union })], quiet))).toEqual([]);
  });

  test('warns about a rule that yields but looks for the very topic', () => {
    const find = { terms: ['bluebird', 'strike'] };
    const { remarks } = lint(packOf([ruleOf({ find })], quiet));
    expect(remarks).toEqual([
      {
        severity: 'warning',
        code: 'protected-topic',
        path: ['rules', 'r', 'find'],
        message: expect.stringContaining(
          'in 98 protected posts of 100, such as «We are on strike, day 0.»',
        ),
      },
    ]);
  });

  test('warns about hints and rules for official accounts as well', () => {
    const rule = ruleOf({
      level: 'hint',
      when: { account: 'official' },
      find: union,
      yields: false,
      purpose: 'P.',
    });
    expect(codes(packOf([rule], quiet))).toEqual(['warning protected-speech rules.r.yields']);
  });
});

describe('the languages of the ordinary posts', () => {
  const words = { find: { terms: ['bluebird'] } };
  const german = ruleOf({ ...words, id: 'g', when: { languages: ['de'] } });

  test.each<[what: string, pack: Pack, expected: string[]]>([
    ['a pack in German', packOf([ruleOf()], { language: 'de' }), ['warning unmeasured language']],
    ['one rule for posts in German', packOf([ruleOf(), german]), ['warning unmeasured rules.g']],
    [
      'words for posts in German',
      packOf([ruleOf(), ruleOf({ id: 'g', find: { terms: ['bluebird'], languages: ['de'] } })]),
      ['warning unmeasured rules.g'],
    ],
    ['a pack in Nynorsk', packOf([ruleOf()], { language: 'nn' }), []],
    [
      'a German pack with rules for posts in English',
      packOf([ruleOf({ when: { languages: ['en', 'de'] } })], { language: 'de' }),
      [],
    ],
    ['a German pack without rules', packOf([], { language: 'de' }), []],
  ])('say nothing, and are said to, of %s', (_what, pack, expected) => {
    const found = codes({ ...pack, noise: 1000 });
    expect(found).toEqual(expected);
  });

  test('are not asked for where nobody named any', () => {
    const posts = ordinaryPosts.map(({ text }) => ({ text, lang: null }));
    const pack = packOf([ruleOf()], { language: 'de', ...quiet });
    const settings = { today: '2027-02-01', others: [], ordinaryPosts: posts, protectedPosts };
    expect(lintPack(pack, settings)).toMatchObject({ remarks: [], unmeasured: null });
  });
});

test('how far the work is, is told step by step', () => {
  const steps = new Set<string>();
  lintPack(packOf([ruleOf({ find: { pattern: 'bluebird' } })]), {
    today: '2027-02-01',
    others: [],
    ordinaryPosts,
    protectedPosts,
    onStep: ({ what, done, of }) => {
      expect(done).toBeLessThan(of);
      steps.add(what);
    },
  });
  expect(steps).toEqual(new Set(['ordinary posts', 'patterns', 'examples', 'protected posts']));
});

describe('a review', () => {
  test.each([
    ['2027-01-31', ['warning review-by review-by']],
    ['2027-02-01', []],
    ['2027-02-02', []],
  ])('by %s, on 1 February 2027, gives %j', (reviewBy, expected) => {
    expect(codes(packOf([], { reviewBy }))).toEqual(expected);
  });
});

test.each([
  ['short', '«short»'],
  ['  on\n\ntwo   lines ', '«on two lines»'],
  ['😀'.repeat(60), `«${'😀'.repeat(60)}»`],
  ['😀'.repeat(61), `«${'😀'.repeat(59)}…»`],
])('a post is quoted on one line and short: %j', (post, expected) => {
  expect(snippet(post)).toBe(expected);
});
