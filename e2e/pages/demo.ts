/**
 * What each page shows to tests as `window.demo`. The pages draw the sites; this tells the truth
 * about their editors, so that a test can compare what stands in the DOM with what would be sent.
 */
export interface DemoEditor {
  /** The text by the editor's own model, one line per block, never read from the DOM. */
  model(): string;
  /** The editable element as it is now; it changes when the editor is remounted. */
  element(): HTMLElement;
  setText(text: string): void;
  /** Builds the editor anew with the same content, as the sites do after an upload. */
  remount?(): void;
  /** At the end of the text, as if picked from the list that opens on `@`. */
  insertMention?(name: string): void;
  /** At the end of the text: words that the editor sets off as a link. */
  insertLink?(words: string): void;
  /** At the end of the text, as if picked from the emoji list. */
  insertEmoji?(emoji: string): void;
  /** At the caret: a line break that does not start a new block. */
  insertSoftBreak?(): void;
}

export interface Demo {
  /** The editors that are mounted now, by name; `e2e/COVERAGE.md` lists the names. */
  readonly editors: Record<string, DemoEditor>;
  /** Every text that was posted, published or sent on this page, in order. */
  readonly posted: string[];
}

declare global {
  interface Window {
    demo: Demo;
  }
}
