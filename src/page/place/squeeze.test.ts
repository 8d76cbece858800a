import { describe, expect, it } from 'vitest';
import { largestGap, leastEvil, roomFor } from './squeeze.ts';

const box = (top: number, bottom: number, left = 0, right = 100) => ({ left, right, top, bottom });

describe('the largest gap in a window of 800 pixels', () => {
  it('is all of it, less the margins, where nothing stands', () => {
    expect(largestGap([], 800)).toEqual({ top: 8, bottom: 792 });
  });

  it('lies between the words and the buttons below them', () => {
    const gap = largestGap([box(0, 60), box(60, 120), box(700, 740)], 800);
    expect(gap).toEqual({ top: 128, bottom: 692 });
  });

  it('is found where boxes stand side by side and one reaches further', () => {
    const gap = largestGap([box(0, 400), box(100, 200), box(750, 800)], 800);
    expect(gap).toEqual({ top: 408, bottom: 742 });
  });

  it('ends with the window, though something stands below it', () => {
    expect(largestGap([box(0, 400), box(1200, 1240)], 800)).toEqual({ top: 408, bottom: 792 });
  });
});

const window = { width: 640, height: 400 };
const size = { width: 360, height: 300 };

describe('room in a window that is zoomed to half its size', () => {
  const words = box(100, 200, 80, 560);
  const post = box(350, 390, 500, 560);

  it('is beside a control that would leave too little above or below it', () => {
    const room = roomFor([[words], [post]], 2, size, 160, window);
    expect(room).toEqual({ left: 80, top: 208, height: 184 });
  });

  it('is over what is needed least where there is no other', () => {
    const tools = box(220, 260, 0, 640);
    const room = roomFor([[words], [post], [tools]], 2, size, 160, window);
    expect(room).toEqual({ left: 8, top: 208, height: 184 });
  });

  it('is nowhere rather than over what is to be kept', () => {
    const wide = box(350, 390, 0, 640);
    expect(roomFor([[words], [wide]], 2, size, 160, window)).toBeNull();
    expect(roomFor([[words], [wide]], 1, size, 160, window)).not.toBeNull();
  });
});

describe('where there is no room at all', () => {
  const low = { width: 360, height: 120 };

  it('words are covered last', () => {
    const words = box(0, 300, 0, 640);
    const post = box(300, 400, 0, 640);
    const { top } = leastEvil([[words], [post]], low, window);
    expect(top).toBe(272);
  });

  it('what posts is left in sight before what counts letters', () => {
    const words = box(130, 270, 0, 640);
    const post = box(0, 130, 0, 640);
    const counter = box(270, 400, 0, 640);
    const { top } = leastEvil([[words], [post], [counter]], low, window);
    expect(top).toBe(272);
  });
});
