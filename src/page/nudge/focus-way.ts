import type { Overlay } from '../overlay/overlay.ts';
import { Caret } from './caret.ts';

type Ours = Pick<Overlay, 'stage' | 'hasFocus' | 'takeFocusTo'>;

/** The way of the focus from a draft to our words on it, and back to the caret. */
export class FocusWay {
  readonly #overlay: Ours;
  readonly #caret: Caret;

  constructor(field: HTMLElement, overlay: Ours, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#caret = new Caret(field, signal);
  }

  /** Whether the focus is among our words. */
  get isHere(): boolean {
    return this.#overlay.hasFocus;
  }

  /** Goes to the panel, which is read from its heading on, or to the button that takes back what was just done. */
  go(): void {
    const { stage } = this.#overlay;
    const at = (selector: string) => stage.querySelector<HTMLElement>(selector);
    const place = at('.panel h2') ?? at('.done .button');
    if (place) this.#overlay.takeFocusTo(place);
  }

  /** Goes back to the caret, from among our words. */
  back(): void {
    if (this.isHere) this.#caret.giveBack();
  }

  /** Does something that is to end the person's visit to us. */
  leaving(act: () => void): void {
    const wasHere = this.isHere;
    act();
    if (wasHere) this.#caret.giveBack();
  }

  /** Does something that may take away what has the focus: then it goes back to the caret, and is not lost. */
  keeping(act: () => void): void {
    const wasHere = this.isHere;
    act();
    if (wasHere && !this.isHere) this.#caret.giveBack();
  }
}
