import { Lull } from './lull.ts';
import { timing } from './timing.ts';

/** Calls back when a person who writes rests: no key and no caret movement for a while (`design.md` section 4). */
export class NaturalPause {
  readonly #lull: Lull;
  #isAwaited = false;

  constructor(onPause: () => void, signal: AbortSignal) {
    this.#lull = new Lull([timing.pause], onPause);
    signal.addEventListener('abort', () => this.note(false));
  }

  /**
   * Something was written, or is known of it now.
   * @param isAwaited Whether there is something to say in the next pause: only then are we told of every caret.
   */
  note(isAwaited: boolean): void {
    if (isAwaited) this.#lull.begin();
    else this.#lull.end();
    if (isAwaited === this.#isAwaited) return;
    this.#isAwaited = isAwaited;
    if (isAwaited) document.addEventListener('selectionchange', this.#moved);
    else document.removeEventListener('selectionchange', this.#moved);
  }

  readonly #moved = (): void => this.#lull.begin();
}
