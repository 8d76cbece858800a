import { parentOf } from '../around.ts';
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
  for (const ancestor of clippersOf(editor)) {
    box = box && intersect(box, ancestor.getBoundingClientRect());
  }
  const { clientWidth, clientHeight } = editor.ownerDocument.documentElement;
  return box && intersect(box, { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
}

/**
 * The elements around an editor that cut off what reaches beyond them, from the inside out, through open shadow
 * roots. What is `fixed`, `absolute` or in the top layer is cut off only by what it is placed by: sites hang their
 * dialogs into elements without a size.
 */
export function clippersOf(editor: Element): Element[] {
  const clippers: Element[] = [];
  let inner = editor;
  let { position } = getComputedStyle(editor);
  while (!isInTopLayer(inner)) {
    const outer = inner.assignedSlot ?? parentOf(inner);
    if (!outer || outer === editor.ownerDocument.documentElement) break;
    inner = outer;
    const style = getComputedStyle(outer);
    if (style.display === 'contents' || !places(style, position)) continue;
    if (clips(style) && !isLeftToWindow(outer)) clippers.push(outer);
    position = style.position;
  }
  return clippers;
}

/** Whether an element with this style is what one with that `position` inside it is placed by (CSS Position 3, 2). */
function places(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  return (position === 'absolute' && style.position !== 'static') || placesAll(style);
}

/** Also what is fixed: CSS Transforms 1 (3), Filter Effects 1 (5), CSS Containment 2 (3), CSS Will Change 1 (3). */
function placesAll(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  const effects = [transform, translate, rotate, scale, perspective, filter, backdropFilter];
  return (
    effects.some((effect) => effect && effect !== 'none') ||
    /transform|translate|rotate|scale|perspective|filter/.test(style.willChange) ||
    /layout|paint|strict|content/.test(style.contain)
  );
}

const clips = ({ display, overflowX, overflowY, contain }: CSSStyleDeclaration): boolean =>
  display !== 'inline' &&
  ([overflowX, overflowY].some((overflow) => overflow && overflow !== 'visible') ||
    /paint|strict|content/.test(contain));

/** The window takes over what `body` says of overflow, unless `html` says something itself (CSS Overflow 3, 3.3). */
function isLeftToWindow(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element === body && !clips(getComputedStyle(documentElement));
}

const isInTopLayer = (element: Element): boolean => element.matches(':modal, :popover-open');
