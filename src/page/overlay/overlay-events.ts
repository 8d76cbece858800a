import { onKeys } from '../keys.ts';

/** Nobody writes, copies or drags in ours; what a site would do then it does in its own. */
const others = [
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'selectstart',
] as const;
const pointers = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'focusin',
  'focusout',
] as const;

/**
 * Keeps what happens in our root from the page, and the page's ways from our root.
 *
 * Keys end at the window, where ours are told first (`keys.ts`): neither a site's shortcuts nor its focus traps see
 * them, and buttons and Tab still do what the browser does with them.
 * Pointer events are let in and end at the root, on their way out.
 * @param onKeyAnywhere Called with every key in the page, before all else.
 * @param onEscape Called for Escape with the focus in our root.
 */
export function keepEventsInside(
  host: HTMLElement,
  root: ShadowRoot,
  onKeyAnywhere: (event: KeyboardEvent) => void,
  onEscape: () => void,
  signal: AbortSignal,
): void {
  // The press gives the focus back to the draft, so that its repeats and its release come from there.
  let escaping = false;
  const onKey = (event: KeyboardEvent): boolean => {
    onKeyAnywhere(event);
    const isEscape = event.key === 'Escape';
    const isPress = event.type === 'keydown';
    const isSamePress = isEscape && escaping && (!isPress || event.repeat);
    if (isEscape) escaping = isPress && isSamePress;
    const isOurs = root.activeElement !== null || event.target === host;
    if (!isOurs && !isSamePress) return false;
    if (!isEscape) return true;
    // Escape would close a native dialog, and the draft with it; LinkedIn closes its own at the key's release.
    event.preventDefault();
    if (!isPress || isSamePress || !event.isTrusted) return true;
    escaping = true;
    onEscape();
    return true;
  };
  onKeys(onKey, signal);
  const onOther = (event: Event): void => {
    if (event.composedPath()[0] === host) event.stopImmediatePropagation();
  };
  for (const type of others) window.addEventListener(type, onOther, { capture: true, signal });

  for (const type of pointers) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
  // A press on ours leaves the focus, and so the caret, where it is.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}
