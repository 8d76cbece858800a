// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type How, Looks } from './looks.ts';
import { timing } from './timing.ts';

let isUrgent = false;
let seen: How[] = [];
let looks: Looks;

beforeEach(() => {
  vi.useFakeTimers();
  isUrgent = false;
  seen = [];
  looks = new Looks(
    (how) => {
      looks.begun();
      seen.push(how);
    },
    () => isUrgent,
  );
});

afterEach(() => looks.end());

const frame = 17;

/** The person did something just now. */
const act = () => looks.afterwards({ timeStamp: performance.now() } as Event);

test('where nothing is urgent, a box is looked at once for all that changed until the next check', () => {
  looks.soon();
  vi.advanceTimersByTime(timing.checkAfter - 1);
  looks.soon();
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(timing.checkAfter);
  expect(seen).toEqual(['late']);
});

test('where something is urgent, a box is looked at once in the next frame', () => {
  isUrgent = true;
  looks.soon();
  looks.soon();
  vi.advanceTimersByTime(frame);
  expect(seen).toEqual(['at once']);
});

test('a look in between sees what was told of, and nobody looks for that again', () => {
  looks.soon();
  looks.inFrame();
  looks.look('at once');
  vi.advanceTimersByTime(timing.checkAfter);
  expect(seen).toEqual(['at once']);
});

test('after the last thing that a person did, what is around the box is looked at twice', () => {
  act();
  vi.advanceTimersByTime((timing.settle[0] ?? 0) - 1);
  act();
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(timing.settle[1] ?? 0);
  expect(seen).toEqual(['at rest', 'at rest']);
});

test('whoever writes on rests as long after their last key as one who does not', () => {
  looks.soon();
  act();
  vi.advanceTimersByTime(timing.checkAfter);
  expect(seen).toEqual(['late']);
  vi.advanceTimersByTime((timing.settle[0] ?? 0) - timing.checkAfter - 1);
  expect(seen).toEqual(['late']);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual(['late', 'at rest']);
  vi.advanceTimersByTime((timing.settle[1] ?? 0) - (timing.settle[0] ?? 0));
  expect(seen).toEqual(['late', 'at rest', 'at rest']);
});

test('who writes on after a rest is not looked around at until the next', () => {
  act();
  vi.advanceTimersByTime(timing.settle[0] ?? 0);
  seen = [];
  for (let key = 0; key < 10; key += 1) {
    looks.soon();
    act();
    vi.advanceTimersByTime(80);
  }
  expect(seen).not.toContain('at rest');
  vi.advanceTimersByTime(2000);
  expect(seen.filter((how) => how === 'at rest')).toHaveLength(2);
});

test('nobody looks after the end', () => {
  looks.soon();
  looks.inFrame();
  act();
  looks.end();
  vi.runAllTimers();
  expect(seen).toEqual([]);
});
