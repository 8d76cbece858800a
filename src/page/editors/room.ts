/** A native field of many lines, or of one. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** A field's own size in its own pixels, and how large one of these is in the viewport. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * To the fraction of a pixel: a browser that zooms lays lines out in the pixels of its screen, and `offsetWidth` is rounded,
 * so that a copy of that width would break its lines elsewhere (seen at 67, 110 and 125 %, 2026-11).
 */
export function sizeOf(field: TextControl): Size {
  const { width, height } = field.getBoundingClientRect();
  const { offsetWidth, offsetHeight, currentCSSZoom: zoom = 1 } = field;
  // What a transform scales has no other measure than the rounded one.
  const isScaled = Math.abs(width / zoom - offsetWidth) >= 1 && offsetWidth > 0;
  if (isScaled) return { width: offsetWidth, height: offsetHeight, scale: width / offsetWidth };
  return { width: width / zoom, height: height / zoom, scale: zoom };
}

export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The room that the words and the padding around them have in a field, from its outer corner: without a scroll bar and
 * without borders. Firefox 153 counts an input's padding among what is around its client area (measured 2026-11).
 */
export function roomIn(field: TextControl, size: Size, style: CSSStyleDeclaration): Room {
  const left = Number.parseFloat(style.borderLeftWidth);
  const top = Number.parseFloat(style.borderTopWidth);
  const width = size.width - left - Number.parseFloat(style.borderRightWidth);
  const height = size.height - top - Number.parseFloat(style.borderBottomWidth);
  const bar = field instanceof HTMLTextAreaElement ? scrollBarIn(field, width) : 0;
  const isBarLeft = bar > 0 && field.clientLeft - left >= 1;
  return { left: isBarLeft ? left + bar : left, top, width: width - bar, height };
}

/** How wide the scroll bar of a textarea is, in whole pixels of the screen; 0 where it has none, or one over its words. */
function scrollBarIn({ clientWidth }: TextControl, room: number): number {
  const about = room - clientWidth;
  return about < 1 ? 0 : Math.round(about * devicePixelRatio) / devicePixelRatio;
}
