import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../messages/pack-protocol.ts';
import { groupProblems, partOf, problemLines } from './problems.ts';

const at = (path: string, line = 1): FileProblem => ({
  code: 'missing',
  path,
  line,
  column: 3,
  message: `Something is missing at ${path}.`,
});

test.each([
  ['rules.code-names.find.0', 'rules.code-names'],
  ['rules', 'rules'],
  ['lists.products.3', 'lists.products'],
  ['policy.sections.plans.title', 'sections.plans'],
  ['policy.summary', 'policy'],
  ['publisher.contact', 'publisher'],
  ['version', 'version'],
  ['', ''],
])('The path "%s" leads into the part "%s".', (path, part) => {
  expect(partOf(path)).toBe(part);
});

describe('the problems of a file', () => {
  test('stand together where they follow each other in one part', () => {
    const problems = [at('id', 2), at('rules.a.level', 5), at('rules.a.find', 6), at('rules.b', 9)];
    expect(groupProblems(problems).map(({ part, problems: { length } }) => [part, length])).toEqual(
      [
        ['id', 1],
        ['rules.a', 2],
        ['rules.b', 1],
      ],
    );
  });

  test('keep the order of the file, though a part comes twice', () => {
    const problems = [at('rules.a', 5), at('rules.b', 6), at('rules.a', 9)];
    expect(groupProblems(problems).map(({ part }) => part)).toEqual([
      'rules.a',
      'rules.b',
      'rules.a',
    ]);
  });

  test('are lines of text when they are copied', () => {
    expect(
      problemLines('acme.yaml', [at('id', 2), { code: 'size', path: '', message: 'Big.' }]),
    ).toBe('acme.yaml:2:3: missing: Something is missing at id.\nacme.yaml:1:1: size: Big.');
  });
});
