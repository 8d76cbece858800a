import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finding, packWith, ruleWith } from './cases/case.ts';
import { parsePack } from './parse.ts';

const packsFolder = new URL('../../packs/', import.meta.url);

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

describe('a term without quotes is warned of', () => {
  test('in lists too', () => {
    expect(warned(finding('[ foo1; bar1 ]'))).toEqual(['11:13 quotes rules.r.find.0']);
    expect(warned(finding('\n      - a1, b1, c1'))).toEqual(['12:13 quotes rules.r.find.0']);
  });

  test.each([
    ['that begins with a hyphen', '-foo1'],
    ['that begins with a bullet', '•foo1'],
    ['that begins with an en dash', '– foo1'],
    ['with curly quotes', '“foo1”'],
    ['that ends with one', 'foo1”'],
    ['with a comma', 'foo1, bar1'],
    ['with a semicolon', 'foo1; bar1'],
    ['with several commas', 'foo1, foo2, bar1'],
  ])('%s', (_, term) => {
    expect(warned(finding(term))).toEqual(['11:11 quotes rules.r.find']);
  });

  test.each([
    ['in quotes', '"-foo1, bar1; “x”"'],
    ['with a hyphen inside', 'e-mail1'],
    ['with a hyphen before a digit', '-40 degrees'],
    ['with a comma in a number', '1,000 foo1'],
    ['with an apostrophe inside', 'it’s foo1'],
    ['with an apostrophe at its end', 'the foos’'],
    ['of a list in brackets', '[ foo1, bar1 ]'],
    ['of a list with a comma in it', '\n      - foo1, you bar1'],
  ])('but not %s', (_, term) => {
    expect(warned(finding(term))).toEqual([]);
  });
});

test.each(readdirSync(packsFolder).filter((file) => file.endsWith('.yaml')))(
  'the built-in pack %s is warned of nothing',
  (file) => {
    const read = parsePack(readFileSync(new URL(file, packsFolder), 'utf8'), file, {
      builtin: true,
    });
    expect('problems' in read ? read.problems : read.warnings).toEqual([]);
  },
);
