import { timing } from './timing.ts';

/**
 * Calls back once for all that a person writes without a pause: a short while after the first of it, or, where they write
 * on, as soon as they are slower than they were, but never later than they would wait.
 */
export class Burst {
  #last = 0;
  /** From key to key, in milliseconds: of the last few, the newest counting most. */
  #pace = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly onEnd: () => void) {}

  /** Something was written. One key may tell of itself more than once. */
  note(): void {
    const now = performance.now();
    const since = now - this.#last;
    const { longest, samePress } = timing.burst;
    if (since < samePress && this.#timer !== undefined) return;
    if (since < longest) this.#pace += (since - this.#pace) / 4;
    this.#last = now;
    if (this.#timer === undefined) this.#wait(timing.checkAfter, now);
  }

  /** Whether something was written that nobody was called back for yet. */
  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  /** Whatever was written so far is seen to. */
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
    const pause = Math.max(gap, 1.5 * this.#pace);
    const left = Math.min(this.#last + pause, since + longest) - now;
    if (left > 0) {
      this.#wait(left, since);
    } else {
      this.#timer = undefined;
      this.onEnd();
    }
  }
}
