import { onKeys } from '../keys.ts';
import { Gate, type Poster } from './gate.ts';

/** Every event beside those of keys that a site may take for a press or the sending of a form. */
const types = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'submit',
] as const;

/**
 * Stands at the window from the start, before any listener of the page, and holds what the gate says. Measured to hold
 * React's clicks, forms, Enter in textareas and Lexical's Enter in Chromium and Firefox (2026-11).
 * @param poster The draft that is written in now; null where there is none, and everything passes at once.
 */
export function watchPosting(poster: () => Poster | null, signal: AbortSignal): void {
  const gate = new Gate(poster);
  const stops = (event: Event): boolean => {
    const isHeld = gate.stops(event);
    if (isHeld) event.preventDefault();
    return isHeld;
  };
  onKeys(stops, signal);
  const onEvent = (event: Event): void => {
    if (stops(event)) event.stopImmediatePropagation();
  };
  for (const type of types) {
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
  }
}
