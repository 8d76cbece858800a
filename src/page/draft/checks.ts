import { Orphaned } from '../../messages/orphaned.ts';
import type { CheckAnswer, CheckRequest } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { Burst } from '../burst.ts';

/** What was found; whom the account speaks for and where to show it, where something was asked. */
export type Answer = Pick<CheckAnswer, 'nudges' | 'cut'> & Partial<CheckAnswer>;

const nothing: Answer = { nudges: [], cut: false };

/**
 * Has the newest text of a draft checked: one question at a time, never one for a text that was overtaken before it
 * was asked.
 */
export class Checks {
  #wanted: string | null = null;
  readonly #changes = new Burst(() => void this.#ask());
  #asking = false;
  #failed = false;

  /**
   * @param context Where the draft is written, asked for with each check.
   * @param onAnswer Gets the text that was asked about, and what was found in it.
   * @param onOrphaned Called when the extension was updated or removed: nothing can be asked any more.
   */
  constructor(
    readonly context: () => Omit<CheckRequest, 'text'>,
    readonly onAnswer: (text: string, answer: Answer) => void,
    readonly onOrphaned: () => void,
    readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#changes.end());
  }

  /**
   * Wants `text` checked, instead of any earlier text that was not asked about yet.
   * @param waited Whether whoever wants it has waited already since the text began to change.
   */
  want(text: string, waited = false): void {
    this.#wanted = text;
    if (waited && !this.#asking) void this.#ask();
    else this.#schedule();
  }

  #schedule(): void {
    if (!this.#asking && !this.signal.aborted) this.#changes.note();
  }

  async #ask(): Promise<void> {
    this.#changes.end();
    const text = this.#wanted;
    if (text === null || this.signal.aborted) return;
    this.#wanted = null;
    this.#asking = true;
    try {
      const isEmpty = text.trim() === '';
      const answer = isEmpty ? nothing : await ask('check', { ...this.context(), text });
      if (!this.signal.aborted) this.onAnswer(text, answer);
    } catch (error) {
      this.#giveUp(error);
    } finally {
      this.#asking = false;
      if (this.#wanted !== null) this.#schedule();
    }
  }

  /** A check that failed is tried again with the next change; the writer is not told, the console is, once. */
  #giveUp(error: unknown): void {
    if (error instanceof Orphaned) this.onOrphaned();
    else if (!this.#failed) console.info(`Omtanke could not check this draft: ${String(error)}`);
    this.#failed = true;
  }
}
