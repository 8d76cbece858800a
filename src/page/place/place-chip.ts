import { holds, outward } from '../around.ts';
import type { Box } from '../editors/editor.ts';
import { intersect } from '../marks/clip.ts';
import { controls, pointsIn, type Surroundings } from './surroundings.ts';

/** Space between the chip and the edge that it stands at, in CSS pixels. */
const gap = 2;

const pictures = 'img, svg, video, canvas, picture';

/**
 * Puts the chip at the end of the editor's lines, where it covers neither words nor anything of the site's: below the
 * editor, else in its lower corner, else above it. It stays below where all are taken.
 */
export function placeChip(chip: HTMLElement, around: Surroundings): void {
  const { box, editor } = around;
  const { offsetWidth: width, offsetHeight: height } = chip;
  const left = getComputedStyle(editor).direction === 'rtl' ? box.left : box.right - width;
  const tops = [box.bottom + gap, box.bottom - height - gap, box.top - height - gap];
  const spots = tops.map((top) => ({ left, top, right: left + width, bottom: top + height }));
  const spot = spots.find((candidate) => isFree(candidate, around)) ?? spots[0];
  if (!spot) return;
  chip.style.left = `${spot.left}px`;
  chip.style.top = `${spot.top}px`;
}

function isFree(spot: Box, { editor, lastWords, scrolls, topmostAt }: Surroundings): boolean {
  const inside = intersect(spot, editor.getBoundingClientRect());
  if (inside && (scrolls || lastWords.some((words) => intersect(words, spot)))) return false;
  return pointsIn(spot, 1).every(([left, top]) => {
    const element = topmostAt(left, top);
    return element !== null && !isTaken(element, spot, editor);
  });
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
