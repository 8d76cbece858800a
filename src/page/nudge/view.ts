import type { ShownNudge } from '../../core/checker/finding.ts';
import type { Reading } from '../editors/editor.ts';
import type { Asker } from '../posting/draft-poster.ts';

/** What a person sees of one draft, wherever they see it. It ends with the signal that it was made with. */
export interface View extends Asker {
  /** Whether it shows something that may not hold any more after the next key. */
  readonly isShown: boolean;
  /** Shows what holds now. */
  show(reading: Reading): void;
  /** What was written since is behind all that is shown: it stands where it stood. */
  keep(reading: Reading): void;
  /** Shows what holds now, after a look at what is around the draft: the person did something, or rested. */
  settle(reading: Reading): void;
  /** It is a natural pause, and a finding is worth a word. */
  openFor(nudge: ShownNudge): void;
  /** It is a natural pause, and there are findings that those who listen have not been told of. */
  mention(): void;
  /**
   * Takes the person who asked for it to what is shown, or back to the draft.
   * @param nearest The finding nearest to the caret.
   * @param isPaused Whether nothing was looked for, since the person paused it.
   */
  visit(nearest: ShownNudge | null, reading: Reading, isPaused: boolean): void;
  /** Shows nothing until `show`: the page goes into the browser's cache. */
  rest(): void;
}
