import type { Span } from '../../core/text/span.ts';
import type { Box } from './editor.ts';
import { roomIn, sizeOf, type TextControl } from './room.ts';
import { joinLines } from './runs.ts';

/** Everything of a field's style that decides where a word stands. */
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

interface Known {
  /** The text up to where the words end that were measured. */
  readonly upTo: string;
  /** The text that it was last told for. */
  value: string;
  readonly boxes: readonly Box[];
}

/** A page may give its field another look while it is typed in; after so long nothing is taken for known, in milliseconds. */
const knownFor = 2000;

/** Where the word ends that stands at `at`: white space behind it keeps its line what it is. */
function endOfWord(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space < 0 ? text.length : at + space;
}

/** Whether a word stays where it is while text follows it: not where lines are balanced or filled to their end. */
function doLinesStay({ textAlign, textWrapStyle }: CSSStyleDeclaration): boolean {
  return textAlign !== 'justify' && textWrapStyle !== 'balance' && textWrapStyle !== 'pretty';
}

/**
 * A copy of a native field's text, laid out the same way on a bench of ours, so that it can be measured where its words
 * stand. It stays there from one measurement to the next: laying out a long text costs more than measuring it. The
 * bench is in our closed root, where the page never sees the copy.
 */
export class Mirror {
  readonly #field: TextControl;
  readonly #copy = document.createElement('div');
  readonly #text = document.createTextNode('');
  #dressedFor = '';
  /** What was measured since the field last stood otherwise, by span. */
  readonly #known = new Map<string, Known>();
  #knownFor = '';
  #knownSince = 0;
  #linesStay = false;

  constructor(field: TextControl) {
    this.#field = field;
    this.#copy.append(this.#text);
  }

  /**
   * The rectangles of a span of the field's value, in the viewport. What is typed behind a span and the word that it
   * ends in moves none of its lines as a rule, so that most keys need no new measurement.
   */
  boxes(span: Span, bench: ParentNode): readonly Box[] {
    this.#forgetIfMoved();
    const { value } = this.#field;
    const upTo = value.slice(0, endOfWord(value, span.end));
    const key = `${span.start} ${span.end}`;
    const known = this.#known.get(key);
    // Who asks again of the same text has rested, and wants to know what may have changed around it.
    const isTyping = known !== undefined && known.value !== value;
    if (this.#linesStay && isTyping && known.upTo === upTo && upTo.length < value.length) {
      known.value = value;
      return known.boxes;
    }
    const boxes = this.#measure(span, bench);
    this.#known.set(key, { upTo, boxes, value });
    return boxes;
  }

  /** Forgets what was measured where the field has moved, scrolled or got another width. */
  #forgetIfMoved(): void {
    const { clientWidth, scrollLeft, scrollTop } = this.#field;
    const { left, top, width } = this.#field.getBoundingClientRect();
    const place = [clientWidth, scrollLeft, scrollTop, left, top, width].join();
    const isOld = performance.now() - this.#knownSince > knownFor;
    if (place === this.#knownFor && !isOld) return;
    this.#known.clear();
    this.#knownFor = place;
    this.#knownSince = performance.now();
  }

  #measure(span: Span, bench: ParentNode): Box[] {
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
    if (this.#text.data !== this.#field.value) this.#text.data = this.#field.value;
    const style = getComputedStyle(this.#field);
    this.#linesStay = doLinesStay(style);
    const size = this.#sizeOfCopy(style);
    const look = [...Object.values(size), ...copied.map((property) => style[property])].join();
    if (look === this.#dressedFor) return;
    this.#dressedFor = look;
    for (const property of copied) this.#copy.style[property] = style[property];
    Object.assign(this.#copy.style, size);
    this.#copy.style.position = 'absolute';
    this.#copy.style.visibility = 'hidden';
    this.#copy.style.boxSizing = 'border-box';
  }

  /** An input keeps its only line in its middle. */
  #sizeOfCopy(style: CSSStyleDeclaration): Partial<CSSStyleDeclaration> {
    const { width, height } = roomIn(this.#field, sizeOf(this.#field), style);
    if (this.#field instanceof HTMLTextAreaElement) return { width: `${width}px` };
    return {
      width: `${width}px`,
      height: `${height}px`,
      whiteSpace: 'pre',
      alignContent: 'center',
    };
  }

  /** From the copy to the field: both may be scaled and scrolled. */
  #offset(): { left: number; top: number; scale: number } {
    const field = this.#field;
    const from = this.#copy.getBoundingClientRect();
    const to = field.getBoundingClientRect();
    const size = sizeOf(field);
    const { scale } = size;
    const room = roomIn(field, size, getComputedStyle(field));
    const dx = room.left - field.scrollLeft - from.left;
    const dy = room.top - field.scrollTop - from.top;
    return { left: to.left + dx * scale, top: to.top + dy * scale, scale };
  }
}
