import {
  computePosition,
  type DetectOverflowOptions,
  offset,
  type Placement,
  shift,
} from '@floating-ui/dom';
import type { Box } from '../editors/editor.ts';
import { intersect } from '../marks/clip.ts';
import {
  boxAt,
  leastEvil,
  margin,
  type Room,
  roomFor,
  type Size,
  type Spot,
  type Tiers,
} from './squeeze.ts';
import type { Surroundings } from './surroundings.ts';

/** Less than this is no room to read in: so much it has unless it covers words, Post or the like, in CSS pixels. */
const easyRoom = 160;
/** What is to be seen of its words at least, above the answers: the heading, in CSS pixels. */
const firstLine = 36;
/** How many tiers of what is around a draft it covers only where there is no room at all: up to what counts letters. */
const neverCovered = 4;

const inWindow: DetectOverflowOptions = { boundary: [], rootBoundary: 'viewport', padding: margin };

type Reference = Pick<Element, 'getBoundingClientRect'>;

/**
 * Puts the panel beside the composer, else below or above it, else beside the text inside it: the first place where it
 * is whole and covers neither words nor chip nor the site's own controls, nor the site's bars if that can be. Where
 * there is none, as on a narrow screen, it takes the largest gap between them and scrolls inside; where even that is
 * too low, it covers what is needed least.
 */
export async function placePanel(
  panel: HTMLElement,
  chip: HTMLElement | null,
  around: Surroundings,
): Promise<void> {
  const { container, editor, needed, bars } = around;
  const ours = chip ? [chip.getBoundingClientRect()] : [];
  const avoid = [...needed.flat(), ...ours];
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
  delete panel.dataset.tight;
  const spots = await Promise.all(
    candidates.map(([reference, placement]) => spotAt(reference, panel, placement)),
  );
  const spot =
    spots.find((one) => isGood(one, panel, [...avoid, ...bars])) ??
    spots.find((one) => isGood(one, panel, avoid));
  if (spot) put(panel, spot);
  else squeezeIn(panel, [...needed, ours, bars]);
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

function isGood(spot: Spot, panel: HTMLElement, avoid: readonly Box[]): boolean {
  const box = boxAt(spot, { width: panel.offsetWidth, height: panel.offsetHeight });
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const whole =
    box.left >= 0 && box.top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight;
  return whole && !avoid.some((other) => intersect(box, other));
}

/** Gives the panel the room there is where it does not fit as it is. */
function squeezeIn(panel: HTMLElement, tiers: Tiers): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const window = { width: clientWidth, height: clientHeight };
  const easy = Math.min(easyRoom, height);
  const room = roomFor(tiers, neverCovered, { width, height }, easy, window);
  putIn(panel, room ?? tightRoom(panel, tiers, window));
}

/** The room for as little of the panel as is of use: its first line and its answers. */
function tightRoom(panel: HTMLElement, tiers: Tiers, window: Size): Room {
  panel.dataset.tight = '';
  const { offsetWidth: width, offsetHeight: height } = panel;
  const body = panel.querySelector<HTMLElement>('.panel .body')?.offsetHeight ?? 0;
  const least = Math.min(height, height - body + firstLine);
  const dear = tiers.slice(0, neverCovered);
  const room = roomFor(dear, 1, { width, height }, least, window);
  return room ?? { ...leastEvil(dear, { width, height: least }, window), height: least };
}

function putIn(panel: HTMLElement, room: Room): void {
  panel.style.setProperty('--om-room', `${room.height}px`);
  put(panel, room);
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
