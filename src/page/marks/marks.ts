import type { Level } from '../../core/packs/pack.ts';
import type { Box } from '../editors/editor.ts';

export interface Mark {
  readonly level: Level;
  readonly box: Box;
}

/** How far an underline reaches below its words, in CSS pixels, at most. */
export const reachBelow = 4;

/** Where each element was put last. */
const places = new WeakMap<HTMLElement, string>();

/** Draws the underlines, using the elements of the last drawing again. */
export function drawMarks(layer: HTMLElement, marks: readonly Mark[]): void {
  while (layer.children.length > marks.length) layer.lastElementChild?.remove();
  while (layer.children.length < marks.length)
    layer.append(layer.ownerDocument.createElement('div'));
  for (const [index, { level, box }] of marks.entries()) {
    const element = layer.children[index] as HTMLElement;
    const place = `left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`;
    const drawn = `mark ${level}`;
    // What is written again, even as it was, costs a look at the style of the whole.
    if (element.className !== drawn) element.className = drawn;
    if (places.get(element) === place) continue;
    places.set(element, place);
    element.style.cssText = place;
  }
}
