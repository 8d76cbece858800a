import {
  computePosition,
  type DetectOverflowOptions,
  offset,
  type Placement,
  shift,
} from '@floating-ui/dom';
import { intersect, visibleBox } from './marks/clip.ts';
import type { FoundField } from './sites/site.ts';

/** Space between things of ours and the edges of the window, in CSS pixels. */
const margin = 8;

const inWindow: DetectOverflowOptions = { boundary: [], rootBoundary: 'viewport', padding: margin };

interface Spot {
  readonly left: number;
  readonly top: number;
}

/**
 * Puts the panel beside the composer, else below or above it, else beside the text inside the composer: the first
 * place where it is whole and covers no text. Where there is none, as on a narrow screen, it goes below the text.
 */
export async function placePanel(panel: HTMLElement, field: FoundField): Promise<void> {
  const around = field.container();
  const candidates: readonly (readonly [HTMLElement, Placement])[] = [
    [around, 'right-start'],
    [around, 'left-start'],
    [around, 'bottom-start'],
    [around, 'top-start'],
    [field.element, 'left-start'],
    [field.element, 'right-start'],
    [field.element, 'bottom-end'],
    [field.element, 'top-end'],
  ];
  panel.style.removeProperty('--om-room');
  for (const [reference, placement] of candidates) {
    const spot = await spotAt(reference, panel, placement);
    if (isGood(spot, panel, field.element)) {
      put(panel, spot);
      return;
    }
  }
  squeezeIn(panel, field.element);
}

async function spotAt(reference: Element, panel: HTMLElement, placement: Placement): Promise<Spot> {
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement,
    middleware: [offset(margin), shift(inWindow)],
  });
  return { left: x, top: y };
}

function isGood({ left, top }: Spot, panel: HTMLElement, editor: HTMLElement): boolean {
  const box = { left, top, right: left + panel.offsetWidth, bottom: top + panel.offsetHeight };
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const whole = left >= 0 && top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight;
  const text = visibleBox(editor);
  return whole && !(text && intersect(box, text));
}

/** The larger part of the window, above or below the text, with the panel scrolling inside. */
function squeezeIn(panel: HTMLElement, editor: HTMLElement): void {
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const text = visibleBox(editor) ?? editor.getBoundingClientRect();
  const below = clientHeight - text.bottom - 2 * margin;
  const above = text.top - 2 * margin;
  panel.style.setProperty('--om-room', `${Math.max(below, above)}px`);
  const top = below >= above ? text.bottom + margin : text.top - margin - panel.offsetHeight;
  put(panel, {
    left: Math.min(Math.max(text.left, margin), clientWidth - panel.offsetWidth - margin),
    top: Math.min(Math.max(top, margin), clientHeight - panel.offsetHeight - margin),
  });
}

function put(panel: HTMLElement, { left, top }: Spot): void {
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
