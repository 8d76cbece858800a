import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from '../packs/pack.ts';
import { lintPack } from './lint-pack.ts';
import {
  codes,
  examples,
  lint,
  ordinaryPosts,
  packOf,
  protectedPosts,
  quiet,
  ruleOf,
} from './pack-for-test.ts';

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
      'warning never-fires rules.r',
    ]);
  });
});

describe('what takes too long', () => {
  const dear = { pattern: '(?:[a-z]{1,40}[a-z]{1,40}){1,12}!' };
  const long = { text: 'abcdefghij'.repeat(99).concat(' !') };

  test.each([['nudge'], ['fine']] as const)(
    'fails a %s example, whatever the rule would find',
    (kind) => {
      const rule = ruleOf({
        find: { any: [{ terms: ['bluebird'] }, dear] },
        examples: { ...examples, [kind]: [...examples[kind], long] },
      });
      const failing = lint(packOf([rule], quiet)).remarks.filter(
        ({ severity }) => severity === 'error',
      );
      expect(failing).toMatchObject([
        {
          code: 'failing-example',
          path: ['rules', 'r', 'examples', kind, 1],
          message: expect.stringMatching(/takes too long to check, and was given up/),
        },
      ]);
    },
  );

  test('among the ordinary posts is told of, since nobody knows the noise then', () => {
    const settings = {
      today: '2027-02-01',
      others: [],
      ordinaryPosts: [...ordinaryPosts, { ...long, lang: 'en' }],
      protectedPosts,
    };
    const { noise, remarks } = lintPack(packOf([ruleOf({ find: dear })], quiet), settings);
    expect(noise).toMatchObject({ cut: [long.text] });
    expect(remarks.find(({ code }) => code === 'cut-short')?.message).toMatch(
      /^In 1 ordinary post of 5, such as «abc/,
    );
  });
});

describe('a rule that never fires', () => {
  test('is told of beside its examples', () => {
    const rule = ruleOf({
      examples: { nudge: [{ text: 'a redbird' }, { text: 'a jay' }], fine: [{ text: 'a bird' }] },
    });
    expect(codes(packOf([rule], quiet)).at(-1)).toBe('warning never-fires rules.r');
  });

  test('is not one that finds something in one of them', () => {
    const rule = ruleOf({
      examples: {
        nudge: [{ text: 'a redbird' }, { text: 'bluebird' }],
        fine: [{ text: 'a bird' }],
      },
    });
    expect(codes(packOf([rule], quiet))).toEqual([
      'error failing-example rules.r.examples.nudge.0',
    ]);
  });

  test('names the lists that are empty', () => {
    const find = { any: [{ terms: ['$people'] }, { link: ['$domains'] }] };
    const { remarks } = lint(packOf([ruleOf({ find })], { ...quiet, lists: { people: [] } }));
    expect(remarks.find(({ code }) => code === 'never-fires')?.message).toContain(
      '$people and $domains are empty: fill the lists',
    );
  });
});

describe('why a rule never fires', () => {
  const whyOf = (rule: Rule, more: Partial<Pack> = {}): string | undefined =>
    lint(packOf([rule], { ...quiet, ...more })).remarks.find(({ code }) => code === 'never-fires')
      ?.message;
  const period = { from: '2027-01-01', until: '2027-01-31' };
  const quietly = ruleOf({ when: { during: 'quiet-period' } });
  const own = [{ text: 'My bluebird boss pays us no overtime.' }];

  test('is a calendar without days', () => {
    expect(whyOf(quietly)).toContain(
      'the calendar "quiet-period", during which it holds, has no days',
    );
  });

  test.each<[where: string, rule: Rule, more: Partial<Pack>]>([
    ['the pack', quietly, { calendar: { 'quiet-period': [period] } }],
    ['its examples', { ...quietly, examplesWith: { calendar: { 'quiet-period': [period] } } }, {}],
  ])('is no calendar that %s fills', (_where, rule, more) => {
    expect(whyOf(rule, more)).toBeUndefined();
    const silent = { ...rule, find: { terms: ['jay'] } };
    expect(whyOf(silent, more)).not.toContain('calendar');
  });

  test('is the guard, where it held every nudge example back', () => {
    const rule = ruleOf({ examples: { nudge: own, fine: [] } });
    expect(whyOf(rule)).toContain('what they say is protected speech');
  });

  test.each<[what: string, rule: Rule]>([
    [
      'one of two alone',
      ruleOf({ examples: { nudge: [...own, { text: 'a redbird' }], fine: [] } }),
    ],
    [
      'what the rule would not find anyway',
      ruleOf({ find: { terms: ['jay'] }, examples: { nudge: own, fine: [] } }),
    ],
  ])('is not the guard where it held back %s', (_what, rule) => {
    expect(whyOf(rule)).toContain('look whether find, unless or the guard');
  });
});

describe('a part that no example needs', () => {
  const fine = [{ text: 'a bird' }, { text: 'a bluebird in a cage' }];
  const detector = { detector: 'email' };

  test.each<[what: string, rule: Partial<Rule>, expected: string[]]>([
    ['an unless that no fine example needs', { unless: { terms: ['stamp'] } }, ['unless']],
    [
      'an unless that one does',
      { unless: { terms: ['cage'] }, examples: { ...examples, fine } },
      [],
    ],
    ['an unless of a rule without fine examples', { unless: { terms: ['x'] } }, ['unless']],
    [
      'a detector that no nudge example holds',
      { find: { any: [{ terms: ['bluebird'] }, detector] } },
      ['find.any.1.detector'],
    ],
    ['words that no nudge example holds', { find: { terms: ['bluebird', 'jay'] } }, []],
    [
      'a detector that one holds',
      {
        find: { any: [detector, { terms: ['bluebird'] }] },
        examples: { nudge: [{ text: 'kari@post.example' }], fine: [{ text: 'a bird' }] },
      },
      [],
    ],
    [
      'a part of what a rule finds in one language',
      {
        find: { any: [{ terms: ['bluebird'] }, detector], languages: ['nb'] },
        examples: {
          nudge: [
            { text: 'a bluebird', lang: 'nb' },
            { text: 'a bluebird of kari@post.example', lang: 'nb' },
          ],
          fine: [{ text: 'a bluebird of kari@post.example', lang: 'en' }],
        },
      },
      [],
    ],
    ['the only part of a rule', { find: { any: [{ pattern: 'blue.*' }] } }, []],
  ])('is %s', (_what, more, expected) => {
    expect(codes(packOf([ruleOf(more)], quiet))).toEqual(
      expected.map(
        (path) => `warning unused-${path === 'unless' ? 'unless' : 'part'} rules.r.${path}`,
      ),
    );
  });

  test('is not looked for in a rule that finds nothing at all', () => {
    const rule = ruleOf({ find: { terms: ['jay'] }, unless: { terms: ['stamp'] } });
    expect(codes(packOf([rule], quiet))).toEqual([
      'error failing-example rules.r.examples.nudge.0',
      'warning never-fires rules.r',
    ]);
  });
});
