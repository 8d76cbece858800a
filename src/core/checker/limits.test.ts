import { describe, expect, test } from 'vitest';
import { packFinding, packOf } from './cases/packs.ts';
import { createChecker } from './checker.ts';
import type { Checked } from './finding.ts';
import { checkedPart, MOST_TEXT, STEPS_OF_FINDING, stepsFor } from './limits.ts';

const rule = (id: string, find: string, more = ''): string =>
  `${id}:\n  section: s\n  level: warn\n  message: m\n  find: ${find}\n${more}`;

/** Takes two thousand steps for each q of a text of nothing else. */
const SLOW = "{ pattern: 'q{0,1000}z|q' }";
const HOSTILE = 'q'.repeat(5000);

const found = ({ findings }: Checked): string[] => findings.map(({ rule: id }) => id);

describe('a check of an ordinary post', () => {
  test('is never cut short', () => {
    const checker = createChecker([packFinding(SLOW)]);
    expect(checker.check({ text: 'so proud of the qq team! '.repeat(120) })).toMatchObject({
      cut: false,
    });
    expect(checker.nudges({ text: 'a q' }, 'en').cut).toBe(false);
  });
});

describe('a pattern that takes too long', () => {
  const pack = packOf(
    [
      rule('slow', SLOW),
      rule('quick', '[ once ]'),
      rule('excepted', '[ once ]', `  unless: ${SLOW}\n`),
      rule('lacking', `{ all: [ once, { not: ${SLOW} } ] }`),
    ].join(''),
  );
  const checker = createChecker([pack]);

  test('leaves its rules without findings, all others with theirs, and is told', () => {
    const checked = checker.check({ text: `${HOSTILE} once` });
    expect(found(checked)).toEqual(['quick']);
    expect(checked.cut).toBe(true);
  });

  test('is told where one rule is asked alone', () => {
    const post = { text: `${HOSTILE} once` };
    expect(checker.checkRule(post, 'test', 'slow')).toEqual({ findings: [], cut: true });
    expect(checker.checkRule(post, 'test', 'quick')).toMatchObject({ cut: false });
  });

  test('is searched to the end in a text that does not make it slow', () => {
    const checked = checker.check({ text: `${HOSTILE.replaceAll('q', 'x')} once` });
    expect(found(checked)).toEqual(['quick', 'excepted', 'lacking']);
    expect(checked.cut).toBe(false);
  });
});

describe('a text that is too long', () => {
  const checker = createChecker([packFinding('[ acme ]')]);

  test('is checked as far as it may be, and that is told', () => {
    const text = `acme ${'x '.repeat(MOST_TEXT / 2)}acme`;
    const { findings, cut } = checker.check({ text });
    expect(findings).toMatchObject([{ start: 0, end: 4 }]);
    expect(cut).toBe(true);
  });

  test('is checked whole where it is just short enough', () => {
    const text = `${'x '.repeat(MOST_TEXT / 2 - 2)}acme`;
    expect(checker.check({ text })).toMatchObject({
      findings: [{ start: MOST_TEXT - 4 }],
      cut: false,
    });
  });

  test('is not cut inside a word, which would be another', () => {
    const text = `${'x '.repeat(MOST_TEXT / 2 - 2)}acmestisk`;
    expect(checkedPart(text)).toHaveLength(MOST_TEXT - 5);
    expect(checker.check({ text }).findings).toEqual([]);
  });

  test('is cut where it must be if it is a single word', () => {
    expect(checkedPart('x'.repeat(MOST_TEXT + 1))).toHaveLength(MOST_TEXT);
  });
});

describe('more findings than anybody can read', () => {
  test('are left out by whole rules, the first of the packs kept', () => {
    const text = 'zz '.repeat(20_000);
    const fit = Math.floor(stepsFor(text.length) / STEPS_OF_FINDING / 20_000);
    const ids = Array.from({ length: fit + 3 }, (_, number) => `r${number}`);
    const pack = packOf(ids.map((id) => rule(id, '[ zz ]')).join(''));
    const { findings, cut } = createChecker([pack]).check({ text });
    expect(cut).toBe(true);
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    expect(rules).toEqual(ids.slice(0, rules.length));
    expect(findings).toHaveLength(rules.length * 20_000);
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe('terms that have most of their words in common', () => {
  test('are given up together where they take too long, since any may be an exception', () => {
    const words = Array.from({ length: 1 << 13 }, (_, number) =>
      number.toString(2).padStart(13, '0').replaceAll('0', 'x ').replaceAll('1', 'y ').trim(),
    );
    const pack = packOf(`${rule('many', JSON.stringify(words))}${rule('other', '[ once ]')}`);
    const checker = createChecker([pack]);
    expect(found(checker.check({ text: 'once x y' }))).toEqual(['other']);
    const hostile = checker.check({ text: `once ${'x y y x y x x y '.repeat(2000)}` });
    expect(hostile).toEqual({ findings: [], cut: true });
  });
});
