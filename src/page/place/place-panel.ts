import {
  computePosition,
  type DetectOverflowOptions,
  offset,
  type Placement,
  shift,
} from '@floating-ui/dom';
import type { Box } from '../editors/editor.ts';
import { intersect } from '../marks/clip.ts';
import type { Surroundings } from './surroundings.ts';

/** Space between things of ours and the edges of the window, in CSS pixels. */
const margin = 8;
/** Less than this is no room to read in: `panel.css` makes the panel no lower. */
const leastRoom = 160;

const inWindow: DetectOverflowOptions = { boundary: [], rootBoundary: 'viewport', padding: margin };

type Reference = Pick<Element, 'getBoundingClientRect'>;

interface Spot {
  readonly left: number;
  readonly top: number;
}

/**
 * Puts the panel beside the composer, else below or above it, else beside the text inside it: the first place where it
 * is whole and covers neither words nor chip nor the site's own controls. Where there is none, as on a narrow screen,
 * it takes the largest gap between them and scrolls inside.
 */
export async function placePanel(
  panel: HTMLElement,
  chip: HTMLElement | null,
  around: Surroundings,
): Promise<void> {
  const { container, editor, words } = around;
  const avoid = [words, ...around.controls, ...(chip ? [chip.getBoundingClientRect()] : [])];
  const composer = referenceOf(unionOf(avoid));
  const candidates: readonly (readonly [Reference, Placement])[] = [
    [container, 'right-start'],
    [container, 'left-start'],
    [container, 'bottom-start'],
    [container, 'top-start'],
    [editor, 'left-start'],
    [editor, 'right-start'],
    [composer, 'right-start'],
    [composer, 'left-start'],
    [composer, 'bottom-start'],
    [composer, 'top-start'],
    [editor, 'bottom-end'],
    [editor, 'top-end'],
  ];
  panel.style.removeProperty('--om-room');
  for (const [reference, placement] of candidates) {
    const spot = await spotAt(reference, panel, placement);
    if (isGood(spot, panel, avoid)) {
      put(panel, spot);
      return;
    }
  }
  squeezeIn(panel, avoid, [words]);
}

async function spotAt(
  reference: Reference,
  panel: HTMLElement,
  placement: Placement,
): Promise<Spot> {
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement,
    middleware: [offset(margin), shift(inWindow)],
  });
  return { left: x, top: y };
}

function isGood({ left, top }: Spot, panel: HTMLElement, avoid: readonly Box[]): boolean {
  const box = { left, top, right: left + panel.offsetWidth, bottom: top + panel.offsetHeight };
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const whole = left >= 0 && top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight;
  return whole && !avoid.some((other) => intersect(box, other));
}

/** Takes the largest gap that leaves everything in sight, or else at least the words. */
function squeezeIn(panel: HTMLElement, avoid: readonly Box[], atLeast: readonly Box[]): void {
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const best = largestGap(avoid, clientHeight);
  const gap = best.bottom - best.top >= leastRoom ? best : largestGap(atLeast, clientHeight);
  panel.style.setProperty('--om-room', `${gap.bottom - gap.top}px`);
  const left = Math.min(...avoid.map((box) => box.left));
  put(panel, {
    left: Math.max(margin, Math.min(left, clientWidth - panel.offsetWidth - margin)),
    // Where even the largest gap is too low, it stays whole: its answers are at its foot.
    top: Math.max(margin, Math.min(gap.top, clientHeight - panel.offsetHeight - margin)),
  });
}

/** The largest stretch of the window's height in which none of the boxes stands, less the margins. */
export function largestGap(boxes: readonly Box[], height: number): { top: number; bottom: number } {
  let best = { top: margin, bottom: margin };
  let free = 0;
  const end = { top: height, bottom: height };
  for (const { top, bottom } of [...boxes, end].sort((a, b) => a.top - b.top)) {
    const gap = { top: free + margin, bottom: top - margin };
    if (gap.bottom - gap.top > best.bottom - best.top) best = gap;
    free = Math.max(free, bottom);
  }
  return best;
}

function unionOf(boxes: readonly Box[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const referenceOf = (box: DOMRect): Reference => ({ getBoundingClientRect: () => box });

function put(panel: HTMLElement, { left, top }: Spot): void {
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
