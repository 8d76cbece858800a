/**
 * Sites keep decoys and hidden copies of their boxes, in hidden frames too, and focus them by script; nobody writes in
 * what cannot be seen.
 */
export function isInSight(element: HTMLElement): boolean {
  return isShown(element) && (window === window.top || isFrameInSight());
}

/** Every frame around this one must be shown, and a person must have been in the page since it was opened. */
function isFrameInSight(): boolean {
  if (!navigator.userActivation.hasBeenActive) return false;
  let frame = frameAround(window);
  while (frame) {
    const view = frame.ownerDocument.defaultView;
    if (!view || !isShown(frame) || !isOnTop(frame)) return false;
    frame = frameAround(view);
  }
  return true;
}

/** The element that a window is in; null at the top, and where the page around it is another origin's. */
function frameAround(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** Whether an element is drawn, at least as large as a few letters, and in the viewport. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility(asDrawn)) return false;
  const { width, height } = inViewport(element);
  return width >= 20 && height >= 8;
}

const asDrawn: CheckVisibilityOptions = {
  visibilityProperty: true,
  opacityProperty: true,
  contentVisibilityAuto: true,
};

/** Whether a click could reach a frame: it may be clipped away by what is around it, or lie behind the page. */
function isOnTop(frame: Element): boolean {
  const root = frame.getRootNode() as Document | ShadowRoot;
  const { x, y, width, height } = inViewport(frame);
  const parts = [0.1, 0.5, 0.9];
  return parts.some((across) =>
    parts.some((down) => root.elementFromPoint(x + width * across, y + height * down) === frame),
  );
}

/** The part of an element's box that is in its viewport. */
function inViewport(element: Element): DOMRect {
  const { innerWidth = 0, innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  const box = element.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}
