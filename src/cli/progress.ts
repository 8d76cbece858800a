import type { Io } from './io.ts';

const CLEAR_LINE = '\r\u001b[K';

/**
 * One line on standard error that says how far a long step is, for a person at a terminal. Nothing is
 * written into a pipe or a file, nor beside results that the terminal shows itself.
 */
export class Progress {
  readonly #stream: Io['stderr'];
  readonly #isShown: boolean;

  constructor({ stderr, stdout }: Io) {
    this.#stream = stderr;
    this.#isShown = stderr.isTTY === true && stdout.isTTY !== true;
  }

  show(words: string): void {
    if (this.#isShown) this.#stream.write(`${CLEAR_LINE}${words}`);
  }

  clear(): void {
    if (this.#isShown) this.#stream.write(CLEAR_LINE);
  }
}
