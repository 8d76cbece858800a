import type { Done } from '../../panel/done.tsx';
import { timing } from '../timing.ts';

/** A word on what a click just did, with the way to take it back, for a short while. */
export class Afterword {
  #said: { readonly done: Done; undo(): void } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange Called when the word comes or goes, as long as `signal` lasts. */
  constructor(
    readonly onChange: () => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** What was done, while it can be taken back here. */
  get done(): Done | null {
    return this.#said?.done ?? null;
  }

  /** Says that something was done. @param undo Takes it back. */
  say(done: Done, undo: () => void): void {
    if (this.signal.aborted) return;
    this.#said = { done, undo };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), timing.undo);
    this.onChange();
  }

  /** Takes it back. */
  undo(): void {
    const said = this.#said;
    this.forget();
    said?.undo();
  }

  /** It may stay as it is. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#said = null;
    this.onChange();
  }
}
