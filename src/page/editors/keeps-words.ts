import { liveRange } from '../live-range.ts';

/** Letters of scripts that run from right to left: what is written behind them may push them aside. */
const fromTheRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Whether words of an editor stay where they stand when more is written behind them in their paragraph: its lines begin
 * at the left, and break where they are full.
 */
export function keepsWords(element: HTMLElement, text: string): boolean {
  const style = getComputedStyle(caretElement(element));
  const { direction, textAlign } = style;
  const breaks = style.getPropertyValue('text-wrap-style');
  return (
    direction === 'ltr' &&
    (textAlign === 'start' || textAlign === 'left') &&
    (breaks === '' || breaks === 'auto') &&
    !fromTheRight.test(text)
  );
}

/** What the caret is in; alignment is inherited by it. */
function caretElement(element: HTMLElement): Element {
  const container = liveRange(element)?.startContainer;
  if (!container || !element.contains(container)) return element;
  return container instanceof Element ? container : (container.parentElement ?? element);
}
