import {
  computePosition,
  type DetectOverflowOptions,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { intersect, visibleBox } from './marks/clip.ts';
import type { FoundField } from './sites/site.ts';

/** Space between things of ours and the edges of the window, in CSS pixels. */
const margin = 8;

const inWindow: DetectOverflowOptions = { boundary: [], rootBoundary: 'viewport', padding: margin };

/** Puts the chip on the lower edge of what can be seen of the editor, at the end of its lines. */
export function placeChip(chip: HTMLElement, editor: HTMLElement): void {
  const box = visibleBox(editor);
  chip.style.visibility = box ? 'visible' : 'hidden';
  if (!box) return;
  const isRtl = getComputedStyle(editor).direction === 'rtl';
  const { offsetWidth: width } = chip;
  chip.style.left = `${isRtl ? box.left : box.right - width}px`;
  chip.style.top = `${box.bottom + 2}px`;
}

/**
 * Puts the panel beside the composer, or below or above it, where there is room; over the composer only where there
 * is none, and then below the text.
 */
export async function placePanel(panel: HTMLElement, field: FoundField): Promise<void> {
  await placeAt(panel, field.container(), [
    'right-start',
    'left-start',
    'bottom-start',
    'top-start',
  ]);
  const text = visibleBox(field.element);
  if (text && intersect(panel.getBoundingClientRect(), text)) {
    await placeAt(panel, field.element, ['bottom-end', 'top-end']);
  }
}

async function placeAt(
  panel: HTMLElement,
  reference: HTMLElement,
  [placement, ...fallbackPlacements]: readonly [Placement, ...Placement[]],
): Promise<void> {
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(margin),
      flip({ ...inWindow, fallbackPlacements, fallbackStrategy: 'bestFit' }),
      shift({ ...inWindow, crossAxis: true }),
      size({
        ...inWindow,
        apply: ({ availableHeight }) => {
          panel.style.setProperty('--om-room', `${availableHeight}px`);
        },
      }),
    ],
  });
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
}
