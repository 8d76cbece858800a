import type { Io } from './io.ts';
import { printable } from './report.ts';

const CLEAR_LINE = '\r\u001b[K';

/** How often the line is written anew, in milliseconds: often enough to look alive. */
const EVERY_MS = 100;

// Where a terminal doesn't say how wide it is.
const COLUMNS = 80;

/**
 * One line on standard error that says how far a long step is, for a person at a terminal. Nothing is
 * written into a pipe or a file.
 */
export class Progress {
  readonly #stream: Io['stderr'];
  readonly #isShown: boolean;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isClear = true;

  /** @param besideResults whether results are written all the while: then nothing is shown where a terminal shows these */
  constructor({ stderr, stdout }: Io, besideResults = false) {
    this.#stream = stderr;
    this.#isShown =
      stderr.isTTY === true &&
      process.env.TERM !== 'dumb' &&
      !(besideResults && stdout.isTTY === true);
  }

  /** Shows some words; soon after others they are left out, and `words` is not called. */
  show(words: () => string): void {
    if (!this.#isShown) return;
    const now = performance.now();
    if (now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#isClear = false;
    // A line that wraps could not be cleared; the last column makes some terminals wrap.
    const width = (this.#stream.columns || COLUMNS) - 1;
    this.#stream.write(`${CLEAR_LINE}${printable(words()).slice(0, width)}`);
  }

  /** Takes the line away, for something else to be written. */
  clear(): void {
    if (this.#isClear) return;
    this.#isClear = true;
    this.#stream.write(CLEAR_LINE);
  }
}
