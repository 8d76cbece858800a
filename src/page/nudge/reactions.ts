import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import type { Reaction } from '../../messages/memory-protocol.ts';
import { ask } from '../../messages/send.ts';
import { type Draft, ruleOf } from '../draft/draft.ts';
import { timing } from '../timing.ts';

/** Tells the worker how a draft's person takes our nudges: its rule alone, never a word of the draft. */
export class Reactions {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was told of the draft already, so that most keys tell nothing: the worker counts each once anyway. */
  readonly #told = new Set<string>();

  constructor(
    readonly draft: Draft,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The panel shows a finding. */
  opened(nudge: Nudge): void {
    this.#shown(nudge);
  }

  /**
   * Findings stand in the page: those for which no panel opens by itself have been shown once the writer rests, since
   * words that are being written come and go.
   */
  stand(nudges: readonly ShownNudge[]): void {
    clearTimeout(this.#timer);
    const small = nudges.filter((nudge) => nudge.show !== 'panel' && !this.#isTold(nudge));
    if (small.length === 0) return;
    this.#timer = setTimeout(() => {
      for (const nudge of small) this.#shown(nudge);
    }, timing.pause);
  }

  /**
   * Passes on what the person says to a nudge. @returns Whether it was kept; never rejects.
   * @param draft The draft that it is said in, which may have been posted since.
   */
  async say(nudge: Nudge, says: Reaction, draft = this.draft.id): Promise<boolean> {
    const { pack, rule } = nudge;
    try {
      return (await ask('react', { draft, pack, rule, says })).done;
    } catch {
      // Nothing hangs on it but a memory: the writer is better off undisturbed.
      return false;
    }
  }

  #shown(nudge: Nudge): void {
    if (!this.draft.remembers || this.#isTold(nudge)) return;
    this.#told.add(this.#nameOf(nudge));
    void this.say(nudge, 'shown');
  }

  #isTold(nudge: Nudge): boolean {
    return this.#told.has(this.#nameOf(nudge));
  }

  #nameOf(nudge: Nudge): string {
    return `${this.draft.id} ${ruleOf(nudge)}`;
  }
}
