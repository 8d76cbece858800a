import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from '../packs/pack.ts';
import { type LintReport, lintPack } from './lint-pack.ts';
import { snippet } from './remark.ts';

const examples = { nudge: [{ text: 'a bluebird' }], fine: [{ text: 'a bird' }] };

const ruleOf = (more: Partial<Rule> = {}): Rule => ({
  id: 'r',
  section: 's',
  level: 'warn',
  message: 'M',
  find: { terms: ['bluebird'] },
  yields: true,
  examples,
  ...more,
});

const packOf = (rules: readonly Rule[], more: Partial<Pack> = {}): Pack => ({
  id: 'acme',
  version: 1,
  title: 'Acme',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules,
  ...more,
});

const ordinaryPosts = ['A bluebird! A bluebird!', 'One bluebird\nat noon', 'Rain', 'More rain'];
const protectedPosts = [
  'Our union meets tonight.',
  'My salary is no secret.',
  ...Array.from({ length: 98 }, (_, day) => `We are on strike, day ${day}.`),
];

const lint = (pack: Pack, others: readonly Pack[] = []): LintReport =>
  lintPack(pack, { today: '2027-02-01', others, ordinaryPosts, protectedPosts });

const codes = (pack: Pack, others?: readonly Pack[]): string[] =>
  lint(pack, others).remarks.map(
    ({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`,
  );

const quiet = { noise: 1000 };

describe('examples', () => {
  test('that fail are errors at their own place in their own list', () => {
    const rule = ruleOf({
      examples: {
        nudge: [{ text: 'a bluebird' }, { text: 'a redbird' }],
        fine: [{ text: 'bluebird' }, { text: 'bird' }],
      },
    });
    expect(codes(packOf([rule], quiet))).toEqual([
      'error failing-example rules.r.examples.nudge.1',
      'error failing-example rules.r.examples.fine.0',
    ]);
  });

  test('may lean on the lists of other packs', () => {
    const rule = ruleOf({ find: { terms: ['$birds'] } });
    const other = packOf([], { id: 'other', lists: { birds: ['bluebird'] } });
    expect(codes(packOf([rule], quiet), [other])).toEqual([]);
    expect(codes(packOf([rule], quiet))).toEqual([
      'error failing-example rules.r.examples.nudge.0',
    ]);
  });
});

describe('noise', () => {
  test('counts the posts that are nudged, not the findings', () => {
    expect(lint(packOf([ruleOf()], { noise: 5 })).noise).toEqual({
      posts: 4,
      nudged: 2,
      perThousand: 500,
      budget: 5,
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
