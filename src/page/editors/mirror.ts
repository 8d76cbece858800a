import type { Span } from '../../core/text/span.ts';
import type { Box } from './editor.ts';
import { joinLines } from './runs.ts';

/** Everything of a textarea's style that decides where a word stands. */
const copied = [
  'boxSizing',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/**
 * The rectangles of a span of a textarea, in the viewport: measured in a copy of its text that is laid out the same
 * way on `bench` and taken away in the same turn. The bench is in our closed root: the page never sees the copy.
 */
export function mirrorBoxes(textarea: HTMLTextAreaElement, span: Span, bench: ParentNode): Box[] {
  const mirror = textarea.ownerDocument.createElement('div');
  dress(mirror, textarea);
  const text = textarea.ownerDocument.createTextNode(textarea.value);
  mirror.append(text);
  bench.append(mirror);
  try {
    return boxesIn(text, span, mirror, textarea);
  } finally {
    mirror.remove();
  }
}

function dress(mirror: HTMLElement, textarea: HTMLTextAreaElement): void {
  const style = getComputedStyle(textarea);
  for (const property of copied) mirror.style[property] = style[property];
  mirror.style.position = 'absolute';
  mirror.style.visibility = 'hidden';
  mirror.style.whiteSpace = textarea.wrap === 'off' ? 'pre' : 'pre-wrap';
  mirror.style.boxSizing = 'border-box';
  // The width that the words have, without a scroll bar and without borders.
  mirror.style.width = `${textarea.clientWidth}px`;
}

function boxesIn(text: Text, span: Span, mirror: Element, textarea: HTMLTextAreaElement): Box[] {
  const range = text.ownerDocument.createRange();
  range.setStart(text, span.start);
  range.setEnd(text, span.end);
  const from = mirror.getBoundingClientRect();
  const to = textarea.getBoundingClientRect();
  const scale = textarea.offsetWidth > 0 ? to.width / textarea.offsetWidth : 1;
  const dx = to.left + (textarea.clientLeft - textarea.scrollLeft) * scale;
  const dy = to.top + (textarea.clientTop - textarea.scrollTop) * scale;
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
  return joinLines(
    boxes.map(({ left, top, right, bottom }) => ({
      left: dx + (left - from.left) * scale,
      top: dy + (top - from.top) * scale,
      right: dx + (right - from.left) * scale,
      bottom: dy + (bottom - from.top) * scale,
    })),
  );
}
