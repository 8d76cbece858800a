import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lull } from './lull.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lullOf = (...delays: number[]) => {
  const onLull = vi.fn();
  return { lull: new Lull(delays, onLull), onLull };
};

describe('a lull', () => {
  test('comes so long after the last thing that happened, however often it does', () => {
    const { lull, onLull } = lullOf(250);
    for (let key = 0; key < 20; key += 1) {
      lull.begin();
      vi.advanceTimersByTime(100);
    }
    expect(onLull).not.toHaveBeenCalled();
    vi.advanceTimersByTime(149);
    expect(onLull).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onLull).toHaveBeenCalledOnce();
  });

  test('comes once for each delay, and not again', () => {
    const { lull, onLull } = lullOf(250, 800);
    lull.begin();
    vi.advanceTimersByTime(250);
    expect(onLull).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(550);
    expect(onLull).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(onLull).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins anew in the middle of its delays, also from what it calls', () => {
    const { lull, onLull } = lullOf(250, 800);
    lull.begin();
    vi.advanceTimersByTime(300);
    lull.begin();
    vi.advanceTimersByTime(249);
    expect(onLull).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(551);
    expect(onLull).toHaveBeenCalledTimes(3);
    onLull.mockImplementationOnce(() => lull.begin());
    lull.begin();
    vi.advanceTimersByTime(250);
    vi.advanceTimersByTime(250);
    expect(onLull).toHaveBeenCalledTimes(5);
  });

  test('never comes after its end', () => {
    const { lull, onLull } = lullOf(250);
    lull.begin();
    lull.end();
    vi.advanceTimersByTime(1000);
    expect(onLull).not.toHaveBeenCalled();
    lull.begin();
    vi.advanceTimersByTime(250);
    expect(onLull).toHaveBeenCalledOnce();
  });
});
