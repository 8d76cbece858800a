import { expect, test } from 'vitest';
import { readMarked, writeMarked } from './marked.ts';

test('marks become spans of the text without them', () => {
  expect(readMarked('ring «912 34 567» nå')).toEqual({
    text: 'ring 912 34 567 nå',
    spans: [{ start: 5, end: 15 }],
  });
});

test('marks are the same after a way there and back', () => {
  const marked = '«a»b«👩‍👧» c';
  const { text, spans } = readMarked(marked);
  expect(writeMarked(text, spans)).toBe(marked);
});

test.each(['a « b', 'a » b', 'a « b « c »'])(
  'a mark without a partner is refused: %s',
  (marked) => {
    expect(() => readMarked(marked)).toThrow();
  },
);
