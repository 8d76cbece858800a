import type { Pause } from '../../messages/memory-protocol.ts';
import type { Draft } from '../draft/draft.ts';

/** Whether one draft is left alone: by its writer, for this post, or by the pause that holds where it is written. */
export class PauseHere {
  #pause: Pause | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  /** @param onEnd Called when a pause has ended by itself, also under a draft that nobody touches. */
  constructor(
    readonly draft: Draft,
    readonly onEnd: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#end));
  }

  /** What holds now; null where drafts are checked. */
  get now(): 'post' | Pause | null {
    if (this.draft.isPaused) return 'post';
    return this.#pause && this.#pause.until > Date.now() ? this.#pause : null;
  }

  /** Takes what the worker says of it. */
  take(pause: Pause | undefined): void {
    this.#pause = pause;
    clearTimeout(this.#end);
    if (pause) this.#end = setTimeout(this.onEnd, pause.until - Date.now());
  }
}
