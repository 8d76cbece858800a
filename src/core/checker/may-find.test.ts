import { expect, test } from 'vitest';
import { Effort } from '../effort.ts';
import { buildNode } from './build-node.ts';
import { packFinding } from './cases/packs.ts';
import { addUpLists } from './compile.ts';
import { mayFind } from './may-find.ts';
import { PatternSet } from './pattern-set.ts';
import { Reading } from './reading.ts';
import { TermSlots } from './term-slots.ts';

/** Whether a matcher, written as in a pack, may find something in a text. */
const asked = (find: string, text: string): { may: boolean; left: number } => {
  const pack = packFinding(find);
  const [slots, patterns] = [new TermSlots(), new PatternSet()];
  const matcher = pack.rules[0]?.find;
  if (matcher === undefined) throw new Error('no rule');
  const node = buildNode(matcher, { lists: addUpLists([pack]), slots, patterns });
  const reading = new Reading(text, () => false, patterns);
  const hits = slots.find(reading);
  const may = mayFind(node, reading, hits);
  return { may, left: reading.effort.left };
};

test.each([
  ['[ cat ]', 'a cat', true],
  ['[ cat ]', 'a dog', false],
  ["{ pattern: 'cats? (?:and|or) dogs' }", 'dogs, and cats and dogs', true],
  ["{ pattern: 'cats? (?:and|or) dogs' }", 'cats', false],
  ["{ any: [ cat, { pattern: 'dog' } ] }", 'a dog', true],
  ["{ all: [ cat, { pattern: 'dog' } ] }", 'a dog', false],
  ["{ all: [ cat, { pattern: 'dog' } ] }", 'a cat', false],
  ["{ all: [ cat, { pattern: 'dog' } ], within: sentence }", 'a cat. A dog.', true],
  ["{ all: [ cat, { not: { pattern: 'dog' } } ] }", 'a cat', true],
  ['{ count: [ cat ], at-least: 2 }', 'one cat', true],
  ['{ detector: email }', 'kari at example.com', false],
  ['{ detector: email }', 'kari@example.com', true],
  ['{ link: any }', 'see https://example.com', true],
  ['{ link: any }', 'see example', false],
])('%s in «%s»: %s', (find, text, may) => {
  expect(asked(find, text).may).toBe(may);
});

test('where there is no effort left, anything may be found', () => {
  expect(new Effort(0).left).toBe(0);
  const patterns = new PatternSet();
  const pattern = patterns.add('dog', false);
  const reading = new Reading('a cat', () => false, patterns);
  reading.effort.spend(reading.effort.left);
  if (pattern === null) throw new Error('no pattern');
  expect(mayFind({ kind: 'pattern', pattern }, reading, new Map())).toBe(true);
});
