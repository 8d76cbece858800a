import { describe, expect, test } from 'vitest';
import type { Pack } from '../packs/pack.ts';
import { check, packFinding, packOf } from './cases/packs.ts';
import { createChecker } from './checker.ts';
import type { Post } from './finding.ts';

/** A pack of no rules. */
const only = (top: string, id: string): Pack => ({ ...packOf('{}', top, id), rules: [] });

describe('during a calendar', () => {
  const pack = packFinding(
    '[ a ]',
    '  when: { during: quiet-period }',
    'calendar: { quiet-period: [ { from: 2027-01-08, until: 2027-01-09 }, { from: 2027-03-01, until: 2027-03-01 } ] }',
  );
  const finds = (packs: Pack | Pack[], date: string): boolean =>
    check(packs, { text: 'a', date }) === '«a»';

  test('both days of each period count', () => {
    const days = [
      '2027-01-07',
      '2027-01-08',
      '2027-01-09',
      '2027-01-10',
      '2027-03-01',
      '2027-03-02',
    ];
    expect(days.map((day) => finds(pack, day))).toEqual([false, true, true, false, true, false]);
  });

  test('the periods of all packs add up', () => {
    const other = only(
      'calendar: { quiet-period: [ { from: 2027-05-01, until: 2027-05-02 } ] }',
      'other',
    );
    expect(finds([pack, other], '2027-05-02')).toBe(true);
    expect(finds([pack, other], '2027-01-08')).toBe(true);
    expect(finds(pack, '2027-05-02')).toBe(false);
  });

  test('a calendar that nobody fills never holds', () => {
    expect(finds(packFinding('[ a ]', '  when: { during: quiet-period }'), '2027-01-08')).toBe(
      false,
    );
  });

  test('all that is given must hold', () => {
    const later = packFinding(
      '[ a ]',
      '  when: { during: q, from: 2027-01-09 }',
      'calendar: { q: [ { from: 2027-01-08, until: 2027-01-10 } ] }',
    );
    expect(['2027-01-08', '2027-01-09', '2027-01-11'].map((day) => finds(later, day))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a rule that rises', () => {
  const pack = packOf(
    [
      'r:',
      '  section: s',
      '  level: hint',
      '  message: M',
      '  find: a',
      '  escalate:',
      '    - { when: { account: official }, level: warn }',
      '    - { when: { account: official, sites: [ x ] }, level: pause }',
      '    - { when: { surfaces: [ comment ] }, level: hint }',
    ].join('\n'),
  );
  const levelOf = (packs: Pack[], post: Partial<Post>): string | undefined =>
    createChecker(packs).check({ text: 'a', ...post }).findings[0]?.level;

  test('has the highest level that holds', () => {
    expect(levelOf([pack], {})).toBe('hint');
    expect(levelOf([pack], { account: 'official' })).toBe('warn');
    expect(levelOf([pack], { account: 'official', site: 'x' })).toBe('pause');
    expect(levelOf([pack], { site: 'x' })).toBe('hint');
  });

  test('rises from the level that adjust gives it, and is never lowered', () => {
    const raised = { ...only('', 'own'), adjust: { 'test/r': 'pause' } as const };
    expect(levelOf([pack, raised], { surface: 'comment' })).toBe('pause');
    const lowered = { ...only('', 'own'), adjust: { 'test/r': 'hint' } as const };
    expect(levelOf([pack, lowered], { account: 'official' })).toBe('warn');
  });

  test('stays off where it is off', () => {
    const off = { ...only('', 'own'), adjust: { 'test/r': 'off' } as const };
    expect(levelOf([pack, off], { account: 'official', site: 'x' })).toBeUndefined();
  });

  test('rises during a calendar of another pack', () => {
    const rising = packFinding(
      '[ a ]',
      '  escalate: [ { when: { during: quiet-period }, level: pause } ]',
    );
    const dates = only(
      'calendar: { quiet-period: [ { from: 2027-01-08, until: 2027-01-08 } ] }',
      'dates',
    );
    expect(levelOf([rising, dates], { date: '2027-01-08' })).toBe('pause');
    expect(levelOf([rising, dates], { date: '2027-01-09' })).toBe('warn');
  });
});

test('a rule on trial finds as ever, and says for how many findings it is to be silent', () => {
  const checker = createChecker([packFinding('[ a ]', '  trial: 50')]);
  expect(checker.check({ text: 'a' }).findings).toMatchObject([{ rule: 'r', trial: 50 }]);
  expect(checker.nudges({ text: 'a' }, 'en').nudges).toMatchObject([{ rule: 'r', trial: 50 }]);
  expect(createChecker([packFinding('[ a ]')]).check({ text: 'a' }).findings[0]).not.toHaveProperty(
    'trial',
  );
});

test('one rule can be asked alone', () => {
  const pack = packOf(
    [
      'one: { section: s, level: hint, message: M, find: a }',
      'two: { section: s, level: hint, message: M, find: b }',
    ].join('\n'),
  );
  const checker = createChecker([pack]);
  expect(checker.checkRule({ text: 'a b' }, 'test', 'two').findings).toMatchObject([
    { rule: 'two', start: 2 },
  ]);
  expect(checker.checkRule({ text: 'a b' }, 'test', 'three').findings).toEqual([]);
});

test('a language that is given decides over the one that the words tell', () => {
  const pack = packFinding('{ detector: phone }');
  const post = { text: 'the number is 22 33 44 55 and it is not for you' };
  expect(check(pack, { ...post, lang: 'nn' })).toContain('«22 33 44 55»');
  expect(check(pack, { ...post, lang: 'fr' })).not.toContain('«');
});
