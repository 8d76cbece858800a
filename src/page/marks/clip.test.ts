import { describe, expect, it } from 'vitest';
import { joinLines } from '../editors/runs.ts';
import { intersect } from './clip.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('what two boxes share', () => {
  it('is the part that lies in both', () => {
    expect(intersect(box(0, 0, 10, 10), box(5, 5, 20, 20))).toEqual(box(5, 5, 10, 10));
  });

  it('is nothing when they only touch', () => {
    expect(intersect(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeNull();
  });
});

describe('boxes of one finding', () => {
  it('become one where they stand side by side on a line', () => {
    const boxes = [box(0, 0, 10, 20), box(10, 2, 30, 20)];
    expect(joinLines(boxes)).toEqual([box(0, 0, 30, 20)]);
  });

  it('stay apart on two lines', () => {
    const boxes = [box(50, 0, 90, 20), box(0, 20, 10, 40)];
    expect(joinLines(boxes)).toEqual(boxes);
  });

  it('stay apart where something stands between them', () => {
    const boxes = [box(0, 0, 10, 20), box(40, 0, 50, 20)];
    expect(joinLines(boxes)).toEqual(boxes);
  });

  it('become one in a line that runs from right to left', () => {
    expect(joinLines([box(20, 0, 30, 20), box(5, 0, 20, 20)])).toEqual([box(5, 0, 30, 20)]);
  });
});
