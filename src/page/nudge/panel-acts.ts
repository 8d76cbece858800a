import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import type { Done } from '../../panel/done.tsx';
import type { Draft } from '../draft/draft.ts';
import { postAnyway, type Question } from '../posting/draft-poster.ts';
import { copyText } from './copy.ts';
import type { Fixes } from './fixes.ts';
import type { FocusWay } from './focus-way.ts';
import type { PanelState } from './panel-state.ts';
import type { Wishes } from './wishes.ts';
import type { Acts } from './words.tsx';

/** What a person acts on. */
export interface ActedOn {
  readonly draft: Draft;
  readonly fixes: Fixes;
  readonly wishes: Wishes;
  readonly panel: PanelState;
  readonly way: FocusWay;
}

/** The view that they act in. */
export interface ActedIn {
  /** Opens the panel for a finding; whoever opens it with keys goes on there. */
  openFor(nudge: ShownNudge, byKeys: boolean): void;
  /** Takes the person into the panel. */
  enter(): void;
  /** Draws what holds now, in its place. */
  redraw(): void;
  /** Closes the panel; nothing of ours stays where there is no more to say. */
  close(): void;
}

/** Does what a person asks for by our buttons, and leaves the focus where they go on. */
export class PanelActs implements Acts {
  /** @param signal Ends with the view. */
  constructor(
    readonly on: ActedOn,
    readonly view: ActedIn,
    readonly signal: AbortSignal,
  ) {}

  /** What was just done, and can be taken back: a suggestion that was written, as long as nothing was since. */
  get done(): Done | null {
    const { fixes, draft, wishes } = this.on;
    return fixes.canUndo(draft.text) ? 'changed' : wishes.afterword.done;
  }

  readonly toggle = (fromKeyboard: boolean): void => {
    const { panel, draft } = this.on;
    const [worst] = draft.ranked();
    if (panel.isOpen || !worst) this.view.close();
    else this.view.openFor(worst, fromKeyboard);
  };

  /** Whoever goes, also from the chip alone, has seen that there is something: the panel does not come after them. */
  readonly leave = (): void => {
    this.on.draft.nudged = true;
    this.on.way.leaving(() => this.view.close());
  };

  readonly more = (): void => {
    this.on.panel.toggleMore();
    this.view.redraw();
  };

  readonly next = (): void => {
    const { panel, way, wishes } = this.on;
    panel.next();
    if (panel.open) wishes.reactions.opened(panel.open);
    if (way.isHere) this.view.enter();
    else this.view.redraw();
  };

  fine(nudge: Nudge): void {
    this.#granting(() => this.on.wishes.fine(nudge));
  }

  notUseful(nudge: Nudge): void {
    this.#granting(() => this.on.wishes.notUseful(nudge));
  }

  stop(nudge: Nudge): void {
    this.#granting(() => void this.on.wishes.stop(nudge));
  }

  readonly pause = (): void => this.#granting(() => this.on.wishes.pause());

  /** The person wished something of the finding that the panel shows: the panel has no more to say. */
  #granting(wish: () => void): void {
    const { way, panel } = this.on;
    way.leaving(() => {
      panel.close();
      wish();
    });
  }

  fix(nudge: Nudge): void {
    void this.#fix(nudge);
  }

  async #fix(nudge: Nudge): Promise<void> {
    const { fixes, draft, panel } = this.on;
    const done = await fixes.make(nudge, draft.text);
    if (done || !panel.open || this.signal.aborted) return;
    panel.tell('fix-refused');
    this.view.redraw();
  }

  copy(nudge: Nudge): void {
    void this.#copy(nudge);
  }

  async #copy(nudge: Nudge): Promise<void> {
    const { panel } = this.on;
    if (!nudge.suggestion) return;
    panel.tell((await copyText(nudge.suggestion.text)) ? 'copied' : 'copy-refused');
    if (panel.isOpen) this.view.redraw();
  }

  readonly undo = (): void => {
    const { fixes, wishes, way } = this.on;
    if (this.done === 'changed') void fixes.undo();
    else way.leaving(() => wishes.afterword.undo());
  };

  readonly content = (): void => {
    const { fixes, wishes, way } = this.on;
    const said = this.done === 'changed' ? fixes : wishes.afterword;
    way.leaving(() => said.forget());
  };

  post({ attempt }: Question): void {
    this.leave();
    postAnyway(attempt);
  }
}
