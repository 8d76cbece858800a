import type { Surface } from '../core/packs/pack.ts';
import type { PageStatus } from '../messages/protocol.ts';
import { Composer } from './composer.ts';
import { editorOf } from './editors/index.ts';
import { watchFields } from './focus.ts';
import { type FoundField, findField, type Site } from './sites/site.ts';

/** Messages are private: nobody reads them unless the person asks for it, which comes with a setting of their own. */
const isChecked = (surface: Surface): boolean => surface !== 'message';

/** A box once known for a message stays one: nobody looks again at each key. */
const isPrivate = (field: FoundField | null): boolean =>
  field?.element.isConnected === true && !isChecked(field.surface);

export interface Composers {
  /** Whether someone writes, or wrote, in a box of this frame that still is there. */
  readonly any: boolean;
  status(): PageStatus;
}

/** Waits for someone to enter a compose box of the site, and attends to the one that they are in. */
export function watchComposers(site: Site): Composers {
  let composer: Composer | null = null;
  let unchecked: FoundField | null = null;
  const life = new AbortController();

  const enter = (found: FoundField): void => {
    composer?.close();
    composer = null;
    unchecked = null;
    const editor = isChecked(found.surface) ? editorOf(found.element) : null;
    if (editor) composer = new Composer(found, editor, site.id);
    else unchecked = found;
  };

  watchFields((target) => {
    if (composer?.alive && composer.field.element.contains(target)) return;
    if (isPrivate(unchecked) && unchecked?.element.contains(target)) return;
    const found = findField(site, target, location);
    if (found && isInSight(found.element)) enter(found);
  }, life.signal);

  const present = (): FoundField | null => {
    if (composer?.alive) return composer.field;
    return unchecked?.element.isConnected ? unchecked : null;
  };

  return {
    get any() {
      return present() !== null;
    },
    status() {
      const field = present();
      if (!field) return { site: site.id, composer: 'none', found: {} };
      const checking = composer?.alive ? composer : null;
      return {
        site: site.id,
        composer: checking ? 'checking' : 'not-checked',
        surface: field.surface,
        found: countBySection(checking),
      };
    },
  };
}

function countBySection(composer: Composer | null): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { pack, section } of composer?.nudges ?? []) {
    const key = `${pack}/${section}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

/**
 * Sites keep decoys and hidden copies of their boxes, in hidden frames too, and focus them by script; nobody writes in
 * what cannot be seen.
 */
function isInSight(element: HTMLElement): boolean {
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
