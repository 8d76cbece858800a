import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Burst } from './burst.ts';
import { timing } from './timing.ts';

const { checkAfter, burst } = timing;
let ends = 0;
let writing: Burst;

beforeEach(() => {
  vi.useFakeTimers();
  ends = 0;
  writing = new Burst(() => {
    ends += 1;
  });
});

afterEach(() => writing.end());

/** Types so many keys, with so many milliseconds from one to the next, and after the last one. */
function type(count: number, rhythm: number): void {
  for (let key = 0; key < count; key += 1) {
    writing.note();
    vi.advanceTimersByTime(rhythm);
  }
}

test('one key is seen to after a short while, once', () => {
  writing.note();
  vi.advanceTimersByTime(checkAfter - 1);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(10 * checkAfter);
  expect(ends).toBe(1);
});

test('of a word at a go the end is awaited', () => {
  type(8, 20);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(burst.gap);
  expect(ends).toBe(1);
});

test.each([20, 60, 110, 180, 240])(
  'whoever writes on, a key each %i ms, is seen to every so often',
  (rhythm) => {
    type(100, rhythm);
    const every = (100 * rhythm) / ends;
    expect(every).toBeGreaterThan(0.8 * burst.longest);
    expect(every).toBeLessThanOrEqual(burst.longest + rhythm);
  },
);

test.each([60, 110, 160])('a pause is what is one for somebody with a key each %i ms', (rhythm) => {
  type(12, rhythm);
  writing.end();
  ends = 0;
  type(2, rhythm);
  vi.advanceTimersByTime(rhythm);
  expect(ends).toBe(1);
});

test('a pause between two keys is none of their pace', () => {
  type(12, 60);
  vi.advanceTimersByTime(5 * burst.longest);
  ends = 0;
  writing.note();
  vi.advanceTimersByTime(checkAfter);
  expect(ends).toBe(1);
});

test('a key that tells of itself twice is one key', () => {
  for (let key = 0; key < 12; key += 1) {
    writing.note();
    writing.note();
    vi.advanceTimersByTime(110);
  }
  writing.end();
  ends = 0;
  type(1, 110);
  expect(ends).toBe(0);
});

test('nothing is called back after the end', () => {
  writing.note();
  writing.end();
  vi.runAllTimers();
  expect(ends).toBe(0);
});
