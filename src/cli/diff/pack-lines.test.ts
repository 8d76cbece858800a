import { expect, test } from 'vitest';
import { comparePacks } from '../../core/lint/compare-packs.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { parsePack } from '../../core/packs/parse.ts';
import { packLines } from './pack-lines.ts';

/** A pack of one rule, `r`. */
const read = (body: string): Pack => {
  const parsed = parsePack(
    `omtanke: 1
id: acme
version: 1
title: Acme
policy: { sections: { s: { title: S, summary: W. } } }
rules:
  r: { section: s, level: warn, message: M, ${body} }
`,
    'acme.yaml',
  );
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};

/** What is said of the rules, without the empty line and the title above. */
const linesOf = (before: string, after: string): string[] =>
  packLines(comparePacks(read(before), read(after))).slice(2);

test('a matcher of another form is told old above new, below what fits the line of its rule', () => {
  const after = 'when: { sites: [ x ] }, find: { all: [ budget, { not: forecast } ] }, advice: A';
  expect(linesOf('find: budget', after)).toEqual([
    '  changed  r: advice; when sites any → x',
    '           find  budget',
    '              →  budget and not forecast, within post',
  ]);
});

test('long matchers are told from where they differ', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  const find = (last: string): string => `find: { all: [ [ ${words} ], ${last} ] }`;
  expect(linesOf(find('a'), find('b'))).toEqual([
    '  changed  r',
    '           find  …rd38 or word39) and a, within post',
    '              →  …rd38 or word39) and b, within post',
  ]);
  const [, old, now] = linesOf(find('a'), 'find: { all: [ a, b ] }');
  expect(old).toMatch(/^ {11}find {2}\(word0 or .{90}…$/);
  expect(now).toBe('              →  a and b, within post');
});

test('long matchers are never cut within a character', () => {
  const faces = '😀'.repeat(30);
  const find = (last: string): string => `find: { all: [ "${faces}", "${faces}${last}" ] }`;
  for (const line of linesOf(find('a'), find('b'))) expect(line).not.toMatch(/\p{Cs}/u);
});

test.each<[what: string, before: string, after: string, line: string]>([
  ['words', 'find: [ a, b ]', 'find: [ b, c ]', 'find + "c" - "a"'],
  [
    'a window',
    'find: { all: [ a, b ] }',
    'find: { all: [ a, b ], within: 1 words }',
    'find within post → 1 words',
  ],
  [
    'pairs',
    'find: a, replace: { a: x }',
    'find: a, replace: { a: y }',
    'replace + "a → y" - "a → x"',
  ],
  ['a trial', 'find: a', 'find: a, trial: 20', 'trial none → 20'],
])('%s are told in the line of the rule', (_what, before, after, line) => {
  expect(linesOf(before, after)).toEqual([`  changed  r: ${line}`]);
});

test('of a very long id the beginning is told', () => {
  const before = read('find: a');
  const after = {
    ...before,
    rules: before.rules.map((rule) => ({ ...rule, id: 'q'.repeat(101) })),
  };
  const [, , added, removed] = packLines(comparePacks(before, after));
  expect(added).toBe(`  added    ${'q'.repeat(99)}… (warn)`);
  expect(removed).toBe('  removed  r (warn)');
});
