import type { Nudge } from '../../core/checker/finding.ts';
import type { Draft } from '../draft/draft.ts';
import type { Afterword } from './afterword.ts';
import type { Reactions } from './reactions.ts';

/** What a person can wish of our nudges, beside a fix; each but the first can be taken back for a short while. */
export class Wishes {
  /** @param onChange Called when something else holds in the draft; with `true` it needs another check. */
  constructor(
    readonly draft: Draft,
    readonly reactions: Reactions,
    readonly afterword: Afterword,
    readonly onChange: (again: boolean) => void,
  ) {}

  /** A rule's findings are fine in this post. */
  fine(nudge: Nudge): void {
    this.draft.callFine(nudge);
    this.onChange(false);
  }

  /** A rule's findings are of no use: that is noted, and for this post they are gone. */
  notUseful(nudge: Nudge): void {
    const { id } = this.draft;
    void this.reactions.say(nudge, 'not-useful');
    this.fine(nudge);
    this.afterword.say('not-useful', () => {
      void this.reactions.say(nudge, 'undo', id);
      this.draft.takeBackFine(nudge);
      this.onChange(false);
    });
  }

  /** A rule is not shown any more, in any draft; where that cannot be kept, its findings are fine in this one. */
  async stop(nudge: Nudge): Promise<void> {
    const { id } = this.draft;
    this.draft.drop(nudge);
    this.onChange(false);
    if (await this.reactions.say(nudge, 'stop')) {
      this.afterword.say('stopped', () => void this.reactions.say(nudge, 'undo', id));
    } else {
      this.fine(nudge);
    }
  }

  /** This post is left alone. */
  pause(): void {
    this.#setPaused(true);
    this.afterword.say('paused', () => this.#setPaused(false));
  }

  #setPaused(paused: boolean): void {
    this.draft.isPaused = paused;
    this.onChange(!paused);
  }
}
