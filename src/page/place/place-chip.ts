import { holds, outward } from '../around.ts';
import type { Box } from '../editors/editor.ts';
import { intersect } from '../marks/clip.ts';
import { boxAt, leastCovering, margin, type Size, type Spot } from './squeeze.ts';
import { controls, pointsIn, type Surroundings } from './surroundings.ts';

/** Space between the chip and the edge that it stands at, in CSS pixels. */
const gap = 2;

const pictures = 'img, svg, video, canvas, picture';

/**
 * Puts the chip, or the word on what was done, at the end of the editor's lines, where it covers neither words nor
 * anything of the site's: below the editor, else in its lower corner, else under its words, else above it; else beside
 * the controls and bars there, or outside the composer. Where all are taken, it goes where it covers least.
 */
export function placeChip(chip: HTMLElement, around: Surroundings): void {
  const size = { width: chip.offsetWidth, height: chip.offsetHeight };
  const spots = spotsFor(size, around);
  const { needed, bars, lastWords, scrolls } = around;
  const tiers = [scrolls ? (needed[0] ?? []) : lastWords, ...needed.slice(1), bars];
  const spot =
    spots.find((candidate) => isFree(boxAt(candidate, size), around)) ??
    // Words of others are no tier; of two places that cover as little of what is, the one beside them is better.
    leastCovering(byTaken(spots, size, around), tiers, size);
  chip.style.left = `${spot.left}px`;
  chip.style.top = `${spot.top}px`;
}

/** Where the chip may stand, the best place first. */
function spotsFor(size: Size, { box, editor, container, needed, bars }: Surroundings): Spot[] {
  const { width, height } = size;
  const end = leftOf(width, box, editor);
  const underWords = Math.max(...(needed[0] ?? []).map(({ bottom }) => bottom)) + gap;
  const tops = [box.bottom + gap, box.bottom - height - gap, underWords, box.top - height - gap];
  const beside = tops.flatMap((top) => {
    const row = { ...box, top, bottom: top + height };
    const inRow = [...needed.slice(1), bars].flat().filter((other) => intersect(other, row));
    return inRow
      .flatMap(({ left, right }) => [left - width - gap, right + gap])
      .filter((left) => left >= box.left && left + width <= box.right)
      .sort((one, other) => Math.abs(one - end) - Math.abs(other - end))
      .map((left) => ({ left, top }));
  });
  const whole = container.getBoundingClientRect();
  const outside = [whole.bottom + gap, whole.top - height - gap];
  const atEnd = (top: number): Spot => ({ left: end, top });
  return [...tops.map(atEnd), ...beside, ...outside.map(atEnd)];
}

/** Where something so wide begins: a word that is wider than the lines goes on to the window's edge, and no further. */
function leftOf(width: number, box: Box, editor: HTMLElement): number {
  if (getComputedStyle(editor).direction !== 'rtl') {
    return Math.max(box.right - width, Math.min(box.left, margin));
  }
  const { clientWidth } = document.documentElement;
  return Math.min(box.left, Math.max(box.right, clientWidth - margin) - width);
}

function isFree(spot: Box, around: Surroundings): boolean {
  const { editor, bars, lastWords, scrolls } = around;
  if (bars.some((bar) => intersect(bar, spot))) return false;
  const inside = intersect(spot, editor.getBoundingClientRect());
  if (inside && (scrolls || lastWords.some((words) => intersect(words, spot)))) return false;
  return !pointsIn(spot, 1).some((point) => isTakenAt(point, spot, around));
}

/** Whether something of the site's is at a point of a place, or nothing at all: it is out of the window. */
function isTakenAt(
  [left, top]: readonly [number, number],
  spot: Box,
  { editor, topmostAt }: Surroundings,
): boolean {
  const element = topmostAt(left, top);
  return element === null || isTaken(element, spot, editor);
}

/** The places by how many of their points are taken, the least first. */
function byTaken(spots: readonly Spot[], size: Size, around: Surroundings): Spot[] {
  const takenOf = (box: Box): number =>
    pointsIn(box, 1).filter((point) => isTakenAt(point, box, around)).length;
  const counted = spots.map((spot) => ({ spot, taken: takenOf(boxAt(spot, size)) }));
  return counted.sort((one, other) => one.taken - other.taken).map(({ spot }) => spot);
}

function isTaken(element: Element, spot: Box, editor: HTMLElement): boolean {
  if (holds(element, editor) || holds(editor, element)) return false;
  if (element.closest(pictures)) return true;
  const control = outward(element).find((around) => around.matches(controls));
  if (control && !holds(control, editor)) return true;
  if (isButtonOfOthers(element)) return true;
  return [...element.childNodes].some((node) => node instanceof Text && isOver(node, spot));
}

/**
 * Other extensions put a button into the corner of a box, and give it no role: what can be clicked shows another pointer,
 * and of what is in a closed root one sees the element around it (Grammarly and its like, 2026).
 */
const isButtonOfOthers = (element: Element): boolean =>
  getComputedStyle(element).cursor === 'pointer' ||
  (element.localName.includes('-') && element.shadowRoot === null);

function isOver(text: Text, spot: Box): boolean {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some((box) => intersect(box, spot));
}
