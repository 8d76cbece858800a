import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badFiles, goodFiles } from './cases/file.ts';
import { badMatchers, goodMatchers } from './cases/matcher.ts';
import { badNames, goodNames } from './cases/names.ts';
import { badPacks, goodPacks } from './cases/pack.ts';
import { badRules, goodRules } from './cases/rule.ts';
import { badSigns, goodSigns } from './cases/signs.ts';
import { badSlips, goodSlips } from './cases/slips.ts';
import { parsePack } from './parse.ts';
import { problemCodes } from './problem.ts';

/** The place of the mark in a source, and the source without it. */
const readMark = (marked: string): { source: string; place: string } => {
  const at = marked.indexOf('▸');
  if (at < 0) throw new Error(`No mark in ${marked}`);
  const before = marked.slice(0, at).split(/\r\n?|\n/);
  const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return { source: marked.slice(0, at) + marked.slice(at + 1), place };
};

describe.each([
  ['file', badFiles],
  ['pack', badPacks],
  ['list', badNames],
  ['rule', badRules],
  ['signs', badSigns],
  ['slips', badSlips],
  ['matcher', badMatchers],
] as const)('for its %s a pack is refused that', (_, cases) => {
  test.each(cases)('$what', ({ source: marked, code, word, name }) => {
    const { source, place } = readMark(marked);
    const read = parsePack(source, name);
    const problems = 'pack' in read ? [] : read.problems;
    expect(
      problems.map((one) => `${one.line}:${one.column} ${one.code}`),
      JSON.stringify(problems),
    ).toEqual([`${place} ${code}`]);
    expect(problems[0]?.message).toContain(word);
  });
});

describe.each([
  ['file', goodFiles],
  ['pack', goodPacks],
  ['list', goodNames],
  ['rule', goodRules],
  ['signs', goodSigns],
  ['slips', goodSlips],
  ['matcher', goodMatchers],
] as const)('with its %s a pack is accepted that', (_, cases) => {
  test.each(cases)('$what', ({ source, name }) => {
    const read = parsePack(source, name);
    expect('pack' in read ? [] : read.problems).toEqual([]);
  });
});

test('every kind of problem has a case', () => {
  const covered = new Set(
    [...badFiles, ...badPacks, ...badNames, ...badRules, ...badMatchers].map(({ code }) => code),
  );
  // Those of bytes and of sheer size have tests of their own.
  const elsewhere = ['utf8', 'size'];
  expect(problemCodes.filter((code) => !covered.has(code) && !elsewhere.includes(code))).toEqual(
    [],
  );
});

test('every kind of problem is in the documentation', () => {
  const docs = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
  expect(problemCodes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});

test('the example of the documentation is accepted', () => {
  const docs = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
  const example = docs.split('```yaml\n')[1]?.split('```')[0] ?? '';
  expect(parsePack(example, 'acme.yaml')).toHaveProperty('pack.rules.length', 2);
});
