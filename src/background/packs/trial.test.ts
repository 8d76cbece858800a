import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from '../../core/packs/pack.ts';
import { countAfter, countOf, type FoundOnTrial, silentOf, trialsIn } from './trial.ts';

const rule: Rule = {
  id: 'code-names',
  section: 'plans',
  level: 'warn',
  message: 'Is it public yet?',
  find: { terms: ['bluebird'] },
  trial: 20,
  yields: true,
  examples: { nudge: [], fine: [] },
};

const packOf = (...rules: Rule[]): Pack => ({
  id: 'acme',
  version: 7,
  title: 'Acme policy',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules,
});

const trialOf = (changes: Partial<Rule> = {}) => {
  const [trial] = trialsIn([packOf({ ...rule, ...changes })]).values();
  if (!trial) throw new Error('It is not on trial.');
  return trial;
};

const found = (count: number, of = 20): FoundOnTrial => ({
  ...trialOf({ trial: of }),
  found: count,
});

const counts = (count: number, trial = trialOf()) =>
  new Map([[trial.rule, { rule: trial.rule, digest: trial.digest, count }]]);

test('The rules on trial are those that say so.', () => {
  const { trial: _, ...settled } = rule;
  const trials = trialsIn([packOf({ ...settled, id: 'settled' }, rule)]);
  expect([...trials.keys()]).toEqual(['acme/code-names']);
  expect(trials.get('acme/code-names')?.of).toBe(20);
});

describe('a count', () => {
  test.each<[string, Partial<Rule>]>([
    ['another message', { message: 'Look again.' }],
    ['another level', { level: 'pause' }],
    ['a longer trial', { trial: 50 }],
    ['another example', { examples: { nudge: [{ text: 'bluebird' }], fine: [] } }],
  ])('goes on for a rule with %s', (_what, changes) => {
    expect(countOf(trialOf(changes), counts(3))).toBe(3);
  });

  test.each<[string, Partial<Rule>]>([
    ['other words', { find: { terms: ['bluebirds'] } }],
    ['an exception', { unless: { terms: ['garden'] } }],
    ['another window for it', { unlessWithin: 'post' }],
    ['a condition', { when: { sites: ['x'] } }],
    ['no regard for protected speech', { yields: false }],
  ])('begins anew for a rule with %s', (_what, changes) => {
    expect(countOf(trialOf(changes), counts(3))).toBe(0);
  });

  test('is none for a rule that nobody has counted', () => {
    expect(countOf(trialOf(), new Map())).toBe(0);
  });
});

describe('the findings of a draft', () => {
  test.each([
    ['are all silent at the beginning of the trial', found(2), 0, 0, 2],
    ['count once', found(2), 2, 2, 2],
    ['stay silent as many as were', found(1), 2, 2, 2],
    ['are silent as far as the trial goes', found(3, 2), 0, 0, 2],
    ['that ended the trial stay silent', found(1, 1), 1, 1, 1],
    ['that came after its end nudge', found(2, 1), 1, 1, 1],
    ['all nudge in the next draft', found(2, 1), 1, 0, 0],
    ['all nudge when the trial was made shorter', found(2, 1), 9, 0, 0],
  ])('%s', (_what, one, count, counted, silent) => {
    expect(silentOf(one, count, counted)).toBe(silent);
  });

  test('raise the count by what is new of them', () => {
    const trial = trialOf();
    expect(countAfter(trial, counts(5), 2, 3).count).toBe(6);
    expect(countAfter(trial, new Map(), 0, 2).count).toBe(2);
  });
});
