import { holds } from '../around.ts';

/**
 * The topmost element at a point of the viewport, at the bottom of the open shadow roots there. Asked from the top
 * down: a shadow root that is asked by itself tells of what is around it in Chromium, and not in Firefox (seen in
 * Chromium 156 and Firefox 153, 2026-11).
 * @param ignored Our own element, which is never told of.
 */
export function topmostIn(
  root: Document | ShadowRoot,
  left: number,
  top: number,
  ignored: Element,
): Element | null {
  // Most points hold nothing of ours and no shadow root, and the one at the top is found sooner than all below it.
  const first = root.elementFromPoint(left, top);
  if (first && first !== ignored && !first.shadowRoot && first.getRootNode() === root) return first;
  for (const found of root.elementsFromPoint(left, top)) {
    if (found === ignored || found.getRootNode() !== root) continue;
    const inner = found.shadowRoot && topmostIn(found.shadowRoot, left, top, ignored);
    if (inner) return inner;
    // A host without a box of its own is told of where we are in it, and where it has nothing else.
    if (!found.shadowRoot || !holds(found, ignored)) return found;
  }
  return null;
}
