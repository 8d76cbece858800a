import { getOverflowAncestors } from '@floating-ui/dom';
import type { Box } from '../editors/editor.ts';

/** The part of `box` that lies in `frame`, or null. */
export function intersect(box: Box, frame: Box): Box | null {
  const left = Math.max(box.left, frame.left);
  const top = Math.max(box.top, frame.top);
  const right = Math.min(box.right, frame.right);
  const bottom = Math.min(box.bottom, frame.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/**
 * The part of an editor that can be seen, in the viewport: what its scrolling ancestors and the window leave of it.
 * Null when it is scrolled away, or hidden by a style.
 */
export function visibleBox(editor: HTMLElement): Box | null {
  if (!editor.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  let box: Box | null = editor.getBoundingClientRect();
  for (const ancestor of getOverflowAncestors(editor)) {
    if (!box) return null;
    if (ancestor instanceof Element) box = intersect(box, ancestor.getBoundingClientRect());
  }
  const { clientWidth, clientHeight } = editor.ownerDocument.documentElement;
  return box && intersect(box, { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
}
