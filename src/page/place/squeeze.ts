import type { Box } from '../editors/editor.ts';
import { intersect } from '../marks/clip.ts';

/** Space between things of ours and the edges of the window, in CSS pixels. */
export const margin = 8;

export interface Spot {
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is not to be covered, the dearest first: where there is no room for all, the last is covered first. */
export type Tiers = readonly (readonly Box[])[];

/** A free stretch of the window's height, somewhere across it. */
export interface Room extends Spot {
  readonly height: number;
}

/**
 * The place with the most room for something that fits nowhere beside what is there: room that covers nothing, or else
 * nothing but the least dear.
 * @param keep So many of the tiers are never covered.
 * @param size As large as it would like to be.
 * @param least The height that it needs to be of use, in CSS pixels.
 * @returns Its place, and the height that it has there; null where there is no such room.
 */
export function roomFor(
  tiers: Tiers,
  keep: number,
  size: Size,
  least: number,
  window: Size,
): Room | null {
  const lefts = leftsFor(tiers.flat(), size.width, window.width);
  for (let kept = tiers.length; kept >= keep; kept -= 1) {
    const room = mostRoom(tiers.slice(0, kept).flat(), lefts, size, window.height);
    if (room.height >= least) return room;
  }
  return null;
}

/** Where something covers least that is to be in the window whole, come what may. */
export function leastEvil(tiers: Tiers, size: Size, window: Size): Spot {
  const boxes = tiers.flat();
  const tops = topsFor(boxes, size.height, window.height);
  const lefts = leftsFor(boxes, size.width, window.width);
  const spots = lefts.flatMap((left) => tops.map((top) => ({ left, top })));
  return leastCovering(spots, tiers, size);
}

/** Of several places the one that covers least: of the dearest, and where that is the same, of the next. */
export function leastCovering(spots: readonly Spot[], tiers: Tiers, size: Size): Spot {
  const costOf = (spot: Spot): number[] =>
    tiers.map((tier) => tier.reduce((sum, box) => sum + shared(box, boxAt(spot, size)), 0));
  const [first = { left: margin, top: margin }, ...others] = spots;
  let best = { spot: first, cost: costOf(first) };
  for (const spot of others) {
    const cost = costOf(spot);
    if (isLess(cost, best.cost)) best = { spot, cost };
  }
  return best.spot;
}

export const boxAt = ({ left, top }: Spot, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The column in which the largest gap is; more than the height that it would like counts for nothing. */
function mostRoom(
  avoid: readonly Box[],
  lefts: readonly number[],
  { width, height }: Size,
  within: number,
): Room {
  let best: Room = { left: margin, top: margin, height: 0 };
  for (const left of lefts) {
    const inColumn = avoid.filter((box) => box.left < left + width && box.right > left);
    const { top, bottom } = largestGap(inColumn, within);
    const room = { left, top, height: Math.min(bottom - top, height) };
    if (room.height > best.height) best = room;
  }
  return best;
}

/** The largest stretch of the window's height in which none of the boxes stands, less the margins. */
export function largestGap(boxes: readonly Box[], height: number): { top: number; bottom: number } {
  let best = { top: margin, bottom: margin };
  let free = 0;
  const end = { top: height, bottom: height };
  const inSight = boxes.filter(({ top, bottom }) => top < height && bottom > 0);
  for (const { top, bottom } of [...inSight, end].sort((a, b) => a.top - b.top)) {
    const gap = { top: free + margin, bottom: top - margin };
    if (gap.bottom - gap.top > best.bottom - best.top) best = gap;
    free = Math.max(free, bottom);
  }
  return best;
}

/** Where things begin from left to right, first where all of what is to be left in sight does. */
function leftsFor(boxes: readonly Box[], width: number, within: number): number[] {
  const start = Math.min(...boxes.map(({ left }) => left));
  const beside = boxes.flatMap(({ left, right }) => [right + margin, left - width - margin]);
  return inside([start, ...beside, margin, within], width, within);
}

const topsFor = (boxes: readonly Box[], height: number, within: number): number[] => {
  const beside = boxes.flatMap(({ top, bottom }) => [bottom + margin, top - height - margin]);
  return inside([...beside, margin, within], height, within);
};

/** Each once, drawn in so that what begins there ends in the window. */
function inside(starts: readonly number[], length: number, within: number): number[] {
  const last = Math.max(margin, within - length - margin);
  return [...new Set(starts.map((start) => Math.min(Math.max(start, margin), last)))];
}

function shared(one: Box, other: Box): number {
  const both = intersect(one, other);
  return both ? (both.right - both.left) * (both.bottom - both.top) : 0;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
