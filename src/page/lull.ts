/**
 * Calls back so long after the last thing that happened, and again so long after it. A timer that is set anew at every
 * key costs more than what most keys need: this one is left as it is, and looks when it fires.
 */
export class Lull {
  #since = 0;
  /** How many of the delays are over. */
  #over = 0;
  /** When the timer fires. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param delays In milliseconds, the shortest first.
   * @param onLull Called once for each, unless something happens before.
   */
  constructor(
    readonly delays: readonly number[],
    readonly onLull: () => void,
  ) {}

  /**
   * Something happened: all delays begin anew.
   * @param at When, by the clock of events. At a key that clock takes longer to read than all else that is done here
   * (Chromium 156, 2026-11), so whoever has an event says when it was.
   */
  begin(at = performance.now()): void {
    this.#since = at;
    this.#over = 0;
    if (this.#timer !== undefined && this.#due <= this.#next) return;
    this.end();
    this.#wait();
  }

  /** Calls back no more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** When the next call is due, unless something happens before. */
  get #next(): number {
    return this.#since + (this.delays[this.#over] ?? 0);
  }

  #wait(): void {
    this.#due = this.#next;
    this.#timer = setTimeout(() => this.#fire(), this.#due - performance.now());
  }

  #fire(): void {
    this.#timer = undefined;
    const isLull = performance.now() >= this.#next;
    if (isLull) this.#over += 1;
    if (this.#over < this.delays.length) this.#wait();
    if (isLull) this.onLull();
  }
}
