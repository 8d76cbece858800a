import { liveRange } from '../live-range.ts';

/** Remembers where the caret of a field stands, and gives it back after a visit to our panel. */
export class Caret {
  readonly #field: HTMLElement;
  #range: AbstractRange | null = null;
  /** Whether the selection was made from its end to its beginning: Shift with an arrow goes on at its focus. */
  #isBackward = false;

  constructor(field: HTMLElement, signal: AbortSignal) {
    this.#field = field;
    field.addEventListener('focusout', () => this.#remember(), { signal });
  }

  /** Puts the focus back into the field, and the caret where it was. */
  giveBack(): void {
    this.#field.focus({ preventScroll: true });
    const range = this.#range;
    // A textarea keeps its own caret; an editor may have rebuilt its nodes meanwhile.
    if (!range || !this.#holds(range)) return;
    const now = liveRange(this.#field);
    if (now && isSame(now, range)) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const selection = this.#field.ownerDocument.getSelection();
    if (this.#isBackward) {
      selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    } else {
      selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    }
  }

  #remember(): void {
    const range = liveRange(this.#field);
    // A copy that does not move: the browser may collapse the live range once the focus has gone.
    if (!range || !this.#holds(range)) return;
    this.#range = new StaticRange(range);
    // Newer than our oldest Chromium by little: without it, it goes on at its end.
    const selection = this.#field.ownerDocument.getSelection();
    this.#isBackward = selection?.direction === 'backward';
  }

  #holds({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean {
    return (
      this.#field.contains(startContainer) &&
      this.#field.contains(endContainer) &&
      startOffset <= lengthOf(startContainer) &&
      endOffset <= lengthOf(endContainer)
    );
  }
}

const lengthOf = (node: Node): number =>
  node instanceof CharacterData ? node.length : node.childNodes.length;

const isSame = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
