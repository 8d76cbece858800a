import { expect, test } from 'vitest';
import type { Matcher } from '../packs/pack.ts';
import { packFinding } from './cases/packs.ts';
import { createChecker } from './checker.ts';
import { preparePack } from './prepare-pack.ts';

const pack = packFinding(
  "{ any: [ { pattern: 'kill (?:him|them)' }, { count: { pattern: 'dead' }, at-least: 2 }, { all: [ plan, { not: { pattern: 'Joke', case: exact } } ] } ] }",
);

const texts = [
  'KILL them',
  'dead and dead',
  'dead',
  'a plan',
  'a plan, a joke',
  'a plan, a Joke',
  '',
];

test('a prepared pack finds what it found before', () => {
  const [before, prepared] = [createChecker([pack]), createChecker([preparePack(pack)])];
  const found = texts.map((text) => before.check({ text }).findings.length);
  expect(texts.map((text) => prepared.check({ text }).findings.length)).toEqual(found);
  expect(found).toEqual([1, 1, 0, 1, 1, 0, 0]);
});

test('each pattern comes with what it looks for, wherever it stands', () => {
  const prepared = JSON.stringify(preparePack(pack).rules[0]?.find satisfies Matcher | undefined);
  expect(prepared.match(/"needles":"[^"]+"/g)).toHaveLength(3);
  expect(JSON.stringify(pack)).not.toContain('needles');
});
