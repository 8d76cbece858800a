import type { Span } from '../../core/text/span.ts';

/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The exact text of an editor at one moment, and its map back to the page, made in one walk. */
export interface Reading {
  /** Blocks joined by `\n`; what the writer sees, code unit by code unit. */
  readonly text: string;
  /**
   * The rectangles of a span's lines, in the viewport; empty when the words up to there changed since this reading.
   * @param bench A place of ours, connected and out of the page's reach, where a copy of the text may be laid out.
   */
  boxes(span: Span, bench: ParentNode): readonly Box[];
}

/**
 * A driver for one kind of text field. It reads and selects, and never adds nodes or attributes; what the writer asked
 * to be written is written by `replace.ts`, as if typed.
 */
export interface Editor {
  readonly kind: EditorKind;
  /**
   * Whether it is proven that what is written into it, as if typed, is in its own model too. An editor that keeps another
   * text than it shows would post that one, and nobody could tell by reading it.
   */
  readonly takesFixes: boolean;
  /** The field itself: the editable root, the textarea or the input. */
  readonly element: HTMLElement;
  read(): Reading;
  /** Whether there are no words in it: as `read` would tell, and much sooner. */
  isEmpty(): boolean;
  /**
   * Whether all that the editor shows is in `reading`. Where not, there is something in it that this driver does not
   * know: what it read is checked, and nothing is written.
   */
  readsAll(reading: Reading): boolean;
  /**
   * Whether the caret stands behind `end` of `reading`, with a space between them, and the words before `end` are still in
   * the page: whoever writes goes on there, and a word more moves none of them where lines begin at the left.
   */
  isBehind(reading: Reading, end: number): boolean;
  /** Where the caret or the selection stands in `reading`, or null when it is elsewhere. */
  selection(reading: Reading): Span | null;
  /**
   * Selects a span, or puts the caret where an empty one is; false, and nothing is selected, where that is not to be
   * written over: across lines, in a mention, or where the page changed since this reading.
   */
  select(reading: Reading, span: Span): boolean;
  /** Calls `listener` after each change of the text, however it was made, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

export type EditorKind =
  | 'draft'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'contenteditable'
  | 'textarea';
