import {
  computePosition,
  type DetectOverflowOptions,
  offset,
  type Placement,
  shift,
} from '@floating-ui/dom';
import type { Box } from './editors/editor.ts';
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
 * place where it is whole and covers neither text nor chip. Where there is none, as on a narrow screen, it goes above or
 * below them.
 */
export async function placePanel(
  panel: HTMLElement,
  chip: HTMLElement,
  field: FoundField,
): Promise<void> {
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
    if (isGood(spot, panel, taken(chip, field.element))) {
      put(panel, spot);
      return;
    }
  }
  squeezeIn(panel, taken(chip, field.element));
}

/** What must stay in sight: the text, and the chip at its edge. */
function taken(chip: HTMLElement, editor: HTMLElement): readonly Box[] {
  const text = visibleBox(editor);
  return text ? [text, chip.getBoundingClientRect()] : [];
}

async function spotAt(reference: Element, panel: HTMLElement, placement: Placement): Promise<Spot> {
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement,
    middleware: [offset(margin), shift(inWindow)],
  });
  return { left: x, top: y };
}

function isGood({ left, top }: Spot, panel: HTMLElement, avoid: readonly Box[]): boolean {
  const box = { left, top, right: left + panel.offsetWidth, bottom: top + panel.offsetHeight };
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const whole = left >= 0 && top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight;
  return whole && !avoid.some((other) => intersect(box, other));
}

/** The larger part of the window, above or below the text, with the panel scrolling inside. */
function squeezeIn(panel: HTMLElement, avoid: readonly Box[]): void {
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const top = Math.min(...avoid.map((box) => box.top), clientHeight);
  const bottom = Math.max(...avoid.map((box) => box.bottom), 0);
  const left = Math.min(...avoid.map((box) => box.left));
  const below = clientHeight - bottom - 2 * margin;
  const above = top - 2 * margin;
  panel.style.setProperty('--om-room', `${Math.max(below, above)}px`);
  const wanted = below >= above ? bottom + margin : top - margin - panel.offsetHeight;
  put(panel, {
    left: within(left, clientWidth - panel.offsetWidth),
    top: within(wanted, clientHeight - panel.offsetHeight),
  });
}

const within = (wanted: number, most: number): number =>
  Math.max(margin, Math.min(wanted, most - margin));

function put(panel: HTMLElement, { left, top }: Spot): void {
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
