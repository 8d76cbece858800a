import { describe, expect, test } from 'vitest';
import type { Pack } from '../packs/pack.ts';
import { packFinding, packOf } from './cases/packs.ts';
import { failedExamples } from './examples.ts';

/** What fails, as `kind: text`. */
const failed = (pack: Pack, others: readonly Pack[] = []): string[] =>
  failedExamples(pack, others).map(({ kind, example }) => `${kind}: ${example.text}`);

describe('examples', () => {
  test('fail where they do not come out as the rule says, each at its position', () => {
    const pack = packFinding('[ a ]', '  examples: { nudge: [ a, b ], fine: [ a, b ] }');
    expect(failedExamples(pack)).toMatchObject([
      { rule: 'r', kind: 'nudge', index: 1, example: { text: 'b' } },
      { rule: 'r', kind: 'fine', index: 0, example: { text: 'a' } },
    ]);
  });

  test('run one rule only, without adjust', () => {
    const pack = packOf(
      [
        'one: { section: s, level: hint, message: M, find: a, examples: { fine: [ b ] } }',
        'two: { section: s, level: hint, message: M, find: b, examples: { nudge: [ b ], fine: [ a ] } }',
      ].join('\n'),
    );
    expect(failed({ ...pack, adjust: { 'test/two': 'off' } })).toEqual([]);
  });

  test('run with the guard of protected speech', () => {
    const post = 'My boss is an idiot about overtime.';
    expect(failed(packFinding('[ idiot ]', `  examples: { fine: [ ${post} ] }`))).toEqual([]);
    const firm = packFinding(
      '[ idiot ]',
      `  yields: false\n  purpose: P\n  examples: { nudge: [ ${post} ] }`,
    );
    expect(failed(firm)).toEqual([]);
  });

  test.each([
    ['sites', '{ sites: [ linkedin, x ] }'],
    ['surfaces', '{ surfaces: [ bio ] }'],
    ['account', '{ account: official }'],
    ['languages', '{ languages: [ nb ] }'],
    ['several languages', '{ languages: [ nb, en ] }'],
    ['from', '{ from: 2031-01-01 }'],
    ['until', '{ until: 2020-01-01 }'],
    ['from and until', '{ from: 2031-01-01, until: 2031-01-01 }'],
    ['during', '{ during: fair }'],
    ['during and from', '{ during: fair, from: 2031-02-03 }'],
    ['all at once', '{ sites: [ x ], account: official, during: fair, until: 2031-01-02 }'],
  ])('that leave out %s have it as the rule needs it', (_, when) => {
    const calendar =
      'calendar: { fair: [ { from: 2031-01-02, until: 2031-01-02 }, { from: 2031-02-02, until: 2031-02-04 } ] }';
    const pack = packFinding(
      '[ taco ]',
      `  when: ${when}\n  examples: { nudge: [ the taco is what we had and it was good ] }`,
      calendar,
    );
    expect(failed(pack)).toEqual([]);
  });

  test('that say where they are posted are posted there', () => {
    const pack = packFinding(
      '[ a ]',
      '  when: { sites: [ x ], until: 2027-01-01 }\n  examples: { nudge: [ { text: a, site: x } ], fine: [ { text: a, site: facebook }, { text: a, date: 2027-01-02 } ] }',
    );
    expect(failed(pack)).toEqual([]);
  });

  test('in two languages are each in their own where the rule asks for both', () => {
    const pack = packFinding(
      '{ detector: phone }',
      '  when: { languages: [ en, nb ] }\n  examples: { nudge: [ det er bare å ringe meg på 22 33 44 55 ] }',
    );
    expect(failed(pack)).toEqual([]);
  });

  test('can bring lists and a calendar that count for them only', () => {
    const pack = packFinding(
      '[ $products ]',
      '  when: { during: quiet-period }\n  examples: { nudge: [ skates ] }\n  examples-with: { lists: { products: [ Skates ] }, calendar: { quiet-period: [ { from: 2027-01-01, until: 2027-01-01 } ] } }',
    );
    expect(failed(pack)).toEqual([]);
    const { examplesWith: _, ...rule } = pack.rules[0] ?? { id: '' };
    expect(failed({ ...pack, rules: [rule as Pack['rules'][number]] })).toEqual(['nudge: skates']);
  });

  test('have the lists of the other packs in force, and not their rules', () => {
    const pack = packFinding('[ $products ]', '  examples: { nudge: [ skates ] }');
    const other = packOf(
      'o: { section: s, level: hint, message: M, find: x }',
      'lists: { products: [ Skates ] }',
      'other',
    );
    expect(failed(pack)).toEqual(['nudge: skates']);
    expect(failed(pack, [other])).toEqual([]);
  });
});
