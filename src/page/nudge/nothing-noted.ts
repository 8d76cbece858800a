import type { Nothing } from '../../panel/calm.tsx';
import { timing } from '../timing.ts';

/** The word to someone who asked what was noticed, where nothing was. It stands for a short while. */
export class NothingNoted {
  #said: Nothing | null = null;
  #text: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onChange Called when something else is to be shown.
   */
  constructor(readonly onChange: () => void) {}

  /** What is to be said now. */
  get said(): Nothing | null {
    return this.#said;
  }

  /** Says it of a text. */
  say(nothing: Nothing, text: string): void {
    this.end();
    this.#said = nothing;
    this.#text = text;
    this.#timer = setTimeout(() => {
      this.end();
      this.onChange();
    }, timing.nothing);
    this.onChange();
  }

  /** Drops what was said of another text. */
  takeText(text: string): void {
    if (text !== this.#text) this.end();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#said = null;
    this.#text = null;
  }
}
