/** Remembers where the caret of a field stands, and gives it back after a visit to our panel. */
export class Caret {
  readonly #field: HTMLElement;
  #range: Range | null = null;

  constructor(field: HTMLElement, signal: AbortSignal) {
    this.#field = field;
    field.addEventListener('focusout', () => this.#remember(), { signal });
  }

  /** Puts the focus back into the field, and the caret where it was. */
  giveBack(): void {
    this.#field.focus({ preventScroll: true });
    const selection = this.#field.ownerDocument.getSelection();
    const range = this.#range;
    // A textarea keeps its own caret; an editor may have rebuilt its nodes meanwhile.
    if (!selection || !range || !this.#field.contains(range.commonAncestorContainer)) return;
    const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (now && isSame(now, range)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  }

  #remember(): void {
    const selection = this.#field.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.#field.contains(range.commonAncestorContainer)) this.#range = range.cloneRange();
  }
}

const isSame = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
  a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
