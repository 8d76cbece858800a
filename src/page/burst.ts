import { timing } from './timing.ts';

/**
 * Calls back once for all that happens within a short while after the first of it; where things happen so fast that they
 * are a burst, at its end, but never later than people wait.
 */
export class Burst {
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly onEnd: () => void) {}

  /** Something happened. */
  note(): void {
    this.#last = performance.now();
    if (this.#timer === undefined) this.#wait(timing.checkAfter, this.#last);
  }

  /** Whatever happened so far is seen to. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(delay: number, since: number): void {
    this.#timer = setTimeout(() => this.#due(since), delay);
  }

  #due(since: number): void {
    const now = performance.now();
    const { gap, longest } = timing.burst;
    if (now - this.#last < gap && now - since < longest) {
      this.#wait(gap, since);
    } else {
      this.#timer = undefined;
      this.onEnd();
    }
  }
}
