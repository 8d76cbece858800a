import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Burst } from './burst.ts';
import { timing } from './timing.ts';

const { checkAfter, burst } = timing;
let ends = 0;
let keys: Burst;

beforeEach(() => {
  vi.useFakeTimers();
  ends = 0;
  keys = new Burst(() => {
    ends += 1;
  });
});

afterEach(() => keys.end());

/** Types so many keys, with so many milliseconds from one to the next. */
function type(count: number, rhythm: number): void {
  for (let key = 0; key < count; key += 1) {
    keys.note();
    vi.advanceTimersByTime(rhythm);
  }
}

test('one key is seen to after a short while, once', () => {
  keys.note();
  vi.advanceTimersByTime(checkAfter - 1);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(10 * checkAfter);
  expect(ends).toBe(1);
});

test('keys at the pace of a fast typist are each seen to', () => {
  type(5, checkAfter + 20);
  expect(ends).toBe(5);
});

test('of a word at a go the end is awaited', () => {
  type(8, 20);
  expect(ends).toBe(0);
  vi.advanceTimersByTime(burst.gap);
  expect(ends).toBe(1);
});

test('a burst that does not end is seen to all the same', () => {
  type(30, 20);
  expect(ends).toBe(Math.floor((30 * 20) / (burst.longest + 50)));
});

test('nothing is called back after the end', () => {
  keys.note();
  keys.end();
  vi.runAllTimers();
  expect(ends).toBe(0);
});
