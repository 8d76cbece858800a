import type { Level } from '../../core/packs/pack.ts';
import type { Box } from '../editors/editor.ts';

export interface Mark {
  readonly level: Level;
  readonly box: Box;
}

/** How far an underline reaches below its words, in CSS pixels, at most. */
export const reachBelow = 4;

/** Draws the underlines, using the elements of the last drawing again. */
export function drawMarks(layer: HTMLElement, marks: readonly Mark[]): void {
  while (layer.children.length > marks.length) layer.lastElementChild?.remove();
  while (layer.children.length < marks.length)
    layer.append(layer.ownerDocument.createElement('div'));
  for (const [index, { level, box }] of marks.entries()) {
    const element = layer.children[index] as HTMLElement;
    element.className = `mark ${level}`;
    element.style.left = `${box.left}px`;
    element.style.top = `${box.top}px`;
    element.style.width = `${box.right - box.left}px`;
    element.style.height = `${box.bottom - box.top}px`;
  }
}
