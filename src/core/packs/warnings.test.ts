import { expect, test } from 'vitest';
import { packWith, ruleWith } from './cases/case.ts';
import { parsePack } from './parse.ts';

/** Where a pack is warned of text that a comment cuts short. */
const warned = (source: string): string[] => {
  const read = parsePack(source, 'pack.yaml');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.warnings.map(({ line, column, code, path }) => `${line}:${column} ${code} ${path}`);
};

test.each([
  ['a message', ruleWith('message: Use #ad here'), '11:18 quotes rules.r.message'],
  [
    'a term of a list',
    packWith('lists:\n  products:\n    - Rocket #one'),
    '7:14 quotes lists.products.0',
  ],
  [
    'an example',
    ruleWith('examples:\n  nudge:\n    - words \t#ad now'),
    '14:18 quotes rules.r.examples.nudge.0',
  ],
  [
    'text of two lines',
    packWith('title:\n  One\n  two #three').replace('title: Acme\n', ''),
    '6:7 quotes title',
  ],
  ['text behind emoji', packWith('policy:\n  summary: 😀 Hi #tag'), '6:18 quotes policy.summary'],
])('%s that ends at a #word is warned of, at the #', (_, source, place) => {
  expect(warned(source)).toEqual([place]);
});

test.each([
  ['a comment', ruleWith('message: Use it # as an ad')],
  ['a line of #', ruleWith('message: Use it ####')],
  ['text in quotes', ruleWith('message: "Use #ad here"')],
  ['a comment behind quotes', ruleWith('message: "Use it" #ad')],
  ['a # inside a word', ruleWith('message: Use C#sharp here')],
  ['a comment behind a level', ruleWith('level: hint #todo')],
  ['a comment on a line of its own', ruleWith('message: Use it\n#ad')],
  ['text in several lines', ruleWith('message: |\n  Use #ad here')],
])('%s is not', (_, source) => {
  expect(warned(source)).toEqual([]);
});

test('what a pack is warned of comes in the order of the file', () => {
  const source = ruleWith('message: b #b\nadvice: c #c', 'review-by: 2027-01-01\n').replace(
    'title: Acme',
    'title: a #a',
  );
  expect(warned(source).map((line) => line.split(' ')[2])).toEqual([
    'title',
    'rules.r.message',
    'rules.r.advice',
  ]);
});
