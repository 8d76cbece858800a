import { describe, expect, it } from 'vitest';
import { largestGap } from './place-panel.ts';

const box = (top: number, bottom: number) => ({ left: 0, right: 100, top, bottom });

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
});
