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
  'fontOpticalSizing',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textAlignLast',
  'textIndent',
  'textJustify',
  'textRendering',
  'textTransform',
  'textWrapStyle',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/**
 * A copy of a textarea's text, laid out the same way on a bench of ours, so that it can be measured where its words
 * stand. It stays there from one measurement to the next: laying out a long text costs more than measuring it. The
 * bench is in our closed root, where the page never sees the copy.
 */
export class Mirror {
  readonly #textarea: HTMLTextAreaElement;
  readonly #copy = document.createElement('div');
  readonly #text = document.createTextNode('');
  #dressedFor = '';

  constructor(textarea: HTMLTextAreaElement) {
    this.#textarea = textarea;
    this.#copy.append(this.#text);
  }

  /** The rectangles of a span of the textarea's value, in the viewport. */
  boxes(span: Span, bench: ParentNode): Box[] {
    this.#layOut(bench);
    const range = document.createRange();
    range.setStart(this.#text, span.start);
    range.setEnd(this.#text, span.end);
    const { left, top, scale } = this.#offset();
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    return joinLines(
      boxes.map((box) => ({
        left: left + box.left * scale,
        top: top + box.top * scale,
        right: left + box.right * scale,
        bottom: top + box.bottom * scale,
      })),
    );
  }

  #layOut(bench: ParentNode): void {
    if (this.#copy.parentNode !== bench) bench.append(this.#copy);
    if (this.#text.data !== this.#textarea.value) this.#text.data = this.#textarea.value;
    // The width that the words have, without a scroll bar and without borders.
    const width = `${this.#textarea.clientWidth}px`;
    const style = getComputedStyle(this.#textarea);
    const look = [width, ...copied.map((property) => style[property])].join();
    if (look === this.#dressedFor) return;
    this.#dressedFor = look;
    for (const property of copied) this.#copy.style[property] = style[property];
    this.#copy.style.position = 'absolute';
    this.#copy.style.visibility = 'hidden';
    this.#copy.style.boxSizing = 'border-box';
    this.#copy.style.width = width;
  }

  /** From the copy to the textarea: both may be scaled and scrolled. */
  #offset(): { left: number; top: number; scale: number } {
    const textarea = this.#textarea;
    const from = this.#copy.getBoundingClientRect();
    const to = textarea.getBoundingClientRect();
    const scale = textarea.offsetWidth > 0 ? to.width / textarea.offsetWidth : 1;
    const dx = textarea.clientLeft - textarea.scrollLeft - from.left;
    const dy = textarea.clientTop - textarea.scrollTop - from.top;
    return { left: to.left + dx * scale, top: to.top + dy * scale, scale };
  }
}
