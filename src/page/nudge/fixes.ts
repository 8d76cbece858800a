import type { Nudge } from '../../core/checker/finding.ts';
import { editBetween, moveSpan } from '../../core/text/edit.ts';
import type { Editor, Reading } from '../editors/editor.ts';
import { type Replacement, replace, replacedText } from '../editors/replace.ts';
import { timing } from '../timing.ts';

/** Makes suggestions come true in one draft, when its writer clicks, and takes the last one back. */
export class Fixes {
  readonly #editor: Editor;
  readonly #isFree: () => boolean;
  readonly #onChange: () => void;
  #undo: Replacement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  /**
   * @param isFree Whether the editor may be written into now.
   * @param onChange Called when what can be undone has changed.
   */
  constructor(
    editor: Editor,
    isFree: () => boolean,
    onChange: () => void,
    readonly signal: AbortSignal,
  ) {
    this.#editor = editor;
    this.#isFree = isFree;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Whether the editor is one that takes what is written, and all that it shows is in `reading`. */
  canMake(reading: Reading | null): boolean {
    return this.#editor.takesFixes && reading !== null && this.#editor.readsAll(reading);
  }

  /** Whether something is being written right now: what stands there in between is nobody's draft. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Whether the draft is what the last fix made of it, a short while ago. */
  canUndo(text: string): boolean {
    return this.#undo?.text === text;
  }

  /**
   * Writes what a nudge suggests.
   * @param text The draft that the nudge's span is of. What was written since, before or behind it, moves it.
   * @returns Whether the editor took it; else it is as it was.
   */
  async make(nudge: Nudge, text: string): Promise<boolean> {
    const now = this.#editor.read().text;
    const edit = editBetween(text, now);
    const span = edit ? moveSpan(nudge, edit) : nudge;
    const fix = span && replacementFor({ ...nudge, ...span }, now);
    if (!fix || !(await this.#write(fix))) return false;
    this.#undo = backFrom(fix);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), timing.undo);
    this.#onChange();
    return true;
  }

  /** Takes the last fix back. @returns Whether the editor took it. */
  async undo(): Promise<boolean> {
    const back = this.#undo;
    this.forget();
    return back !== null && this.#write(back);
  }

  async #write(replacement: Replacement): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    try {
      return await replace(this.#editor, replacement, this.#isFree);
    } finally {
      this.#busy = false;
      this.#onChange();
    }
  }

  /** The writer is content: nothing is to be undone any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#undo = null;
    this.#onChange();
  }
}

/** What a nudge's suggestion would write; words for the end go behind the last ones, a space between. */
function replacementFor({ start, end, suggestion }: Nudge, text: string): Replacement | null {
  if (!suggestion) return null;
  if (suggestion.place === 'finding') return { text, start, end, words: suggestion.text };
  const at = text.trimEnd().length;
  return { text, start: at, end: at, words: at > 0 ? ` ${suggestion.text}` : suggestion.text };
}

function backFrom(fix: Replacement): Replacement {
  const { text, start, end, words } = fix;
  return {
    text: replacedText(fix),
    start,
    end: start + words.length,
    words: text.slice(start, end),
  };
}
