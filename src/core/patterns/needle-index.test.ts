import { describe, expect, test } from 'vitest';
import { Effort } from '../effort.ts';
import { readNeedles } from './index.ts';
import { NeedleIndex } from './needle-index.ts';

const indexOf = (...sources: readonly string[]): NeedleIndex => {
  const index = new NeedleIndex(100);
  for (const source of sources) index.add(readNeedles(source, false) ?? '');
  return index;
};

const found = (index: NeedleIndex, text: string): number[] | null => {
  const numbers = index.find(text, new Effort());
  return numbers && [...numbers].sort((a, b) => a - b);
};

describe('an index of needles', () => {
  const index = indexOf(
    '\\b(?:kill|hurt) (?:\\w+ )?(?:him|them)\\b',
    '\\bhit man\\b|\\bcold \\w+ killer\\b',
    '\\w+',
    'route \\d{2}',
    'route 66',
  );

  test.each([
    ['I will KILL all of them', [0, 2]],
    ['I kill time', [2]],
    ['them first: kill', [2]],
    ['painkill him', [2]],
    ['kill hims', [2]],
    ['a Hit Man', [1, 2]],
    ['a hit manual', [2]],
    ['a killer, cold', [2]],
    ['a cold case, a killer', [1, 2]],
    ['a cold and hungry killer', [1, 2]],
    ['Route 66', [2, 3, 4]],
    ['route 67', [2, 3]],
    ['ROUTE ٦٦', [2, 3]],
    ['route six', [2]],
    ['', [2]],
  ])('in «%s» finds the patterns %j', (text, patterns) => {
    expect(found(index, text)).toEqual(patterns);
  });

  test('knows nothing of the text before', () => {
    expect(found(index, 'kill')).toEqual([2]);
    expect(found(index, 'and them')).toEqual([2]);
  });

  test('takes in more patterns after it was asked', () => {
    const growing = indexOf('kill', 'x+');
    expect(found(growing, 'kill or cure')).toEqual([0]);
    growing.add(readNeedles('cure', false) ?? '');
    expect(found(growing, 'kill or cure')).toEqual([0, 2]);
  });

  test('says so where it has no effort left to know', () => {
    expect(index.find('kill them all', new Effort(10))).toBe(null);
    expect(indexOf('\\w').find('kill them all', new Effort(0))).toEqual(new Set([0]));
  });

  test('takes time in proportion to the text, whatever the words', () => {
    const words = Array.from({ length: 5000 }, (_, number) => `a{${10 + (number % 7)}}b${number}`);
    const many = indexOf(...words);
    const stepsFor = (length: number): number => {
      const effort = new Effort(1e9);
      many.find('a'.repeat(length), effort);
      return 1e9 - effort.left;
    };
    expect(stepsFor(10_000)).toBeLessThan(50 * 10_000);
    expect(stepsFor(100_000) / stepsFor(10_000)).toBeCloseTo(10, 1);
  });
});
