// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NaturalPause } from './natural-pause.ts';
import { timing } from './timing.ts';

let life: AbortController;
let onPause: ReturnType<typeof vi.fn<() => void>>;
let pause: NaturalPause;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  onPause = vi.fn<() => void>();
  pause = new NaturalPause(onPause, life.signal);
});

afterEach(() => life.abort());

const moveCaret = () => document.dispatchEvent(new Event('selectionchange'));

test('a pause comes so long after the last that was written', () => {
  pause.note(true);
  vi.advanceTimersByTime(timing.pause - 1);
  pause.note(true);
  vi.advanceTimersByTime(timing.pause - 1);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPause).toHaveBeenCalledTimes(1);
});

test('a caret that moves puts it off', () => {
  pause.note(true);
  vi.advanceTimersByTime(timing.pause - 1);
  moveCaret();
  vi.advanceTimersByTime(timing.pause - 1);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPause).toHaveBeenCalledTimes(1);
});

test('a caret that moves after a pause is followed by another', () => {
  pause.note(true);
  vi.advanceTimersByTime(timing.pause);
  moveCaret();
  vi.advanceTimersByTime(timing.pause);
  expect(onPause).toHaveBeenCalledTimes(2);
});

test('where there is nothing to say none comes, wherever the caret goes', () => {
  pause.note(true);
  pause.note(false);
  moveCaret();
  vi.advanceTimersByTime(2 * timing.pause);
  expect(onPause).not.toHaveBeenCalled();
});

test('none comes after the end', () => {
  pause.note(true);
  life.abort();
  moveCaret();
  vi.advanceTimersByTime(2 * timing.pause);
  expect(onPause).not.toHaveBeenCalled();
});
