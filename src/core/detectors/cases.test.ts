import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from '../text/marked.ts';
import { detectors } from './index.ts';

const folder = new URL('cases/', import.meta.url);

const casesOf = (id: string): string[] =>
  readFileSync(new URL(`${id}.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

test('every detector has cases, and no cases are without a detector', () => {
  const files = readdirSync(folder).map((file) => file.replace('.txt', ''));
  expect(files.sort()).toEqual([...detectors.keys()].sort());
});

describe.each([...detectors])('the detector %s', (id, detector) => {
  test.each(casesOf(id))('%s', (marked) => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, detector.find(text))).toBe(marked);
  });

  test('has at least as many near misses as hits', () => {
    const hits = casesOf(id).filter((line) => line.includes('«')).length;
    expect(casesOf(id).length - hits).toBeGreaterThanOrEqual(hits);
  });

  test.each([
    ['digits', '4929 1234 5678 9015 '],
    ['one digit group', '4 '],
    ['a long number', '4929123456789015'],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['mail addresses', 'a@b.no '],
  ])('takes linear time on nothing but %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      // The best of three: a busy machine makes a run slower, never faster.
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        detector.find(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(5_000);
    const short = Math.max(2, time(20_000));
    // Eight times the text; the square would be sixty-four times.
    expect(time(160_000)).toBeLessThan(short * 30);
  });
});
