import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import type { Done } from '../../panel/done.tsx';
import type { Draft } from '../draft/draft.ts';
import type { Reading } from '../editors/editor.ts';
import { Underlines } from '../marks/underlines.ts';
import { Presence } from '../place/presence.ts';
import { postAnyway, type Question } from '../posting/draft-poster.ts';
import type { FoundField } from '../sites/site.ts';
import { copyText } from './copy.ts';
import type { Fixes } from './fixes.ts';
import { FocusWay } from './focus-way.ts';
import { NothingNoted } from './nothing-noted.ts';
import { PanelState } from './panel-state.ts';
import { Saying } from './saying.tsx';
import type { Wishes } from './wishes.ts';
import type { Acts } from './words.tsx';

/** What a person sees of one draft: marks under the words, a chip at the edge, a panel when it is worth one. */
export class NudgeView {
  readonly #presence: Presence;
  readonly #saying: Saying;
  readonly #underlines: Underlines;
  readonly #way: FocusWay;
  readonly #panel: PanelState;
  readonly #nothing = new NothingNoted(() => this.#showNothing());
  #reading: Reading | null = null;
  /** What was said to be done when it was drawn last. */
  #saidDone: Done | null = null;

  constructor(
    readonly field: FoundField,
    readonly draft: Draft,
    readonly fixes: Fixes,
    readonly wishes: Wishes,
    onGone: () => void,
    readonly signal: AbortSignal,
  ) {
    // Before the overlay hears of it: the focus goes with what it takes away.
    signal.addEventListener('abort', () => this.#clear());
    this.#panel = new PanelState(draft);
    const events = {
      onEscape: () => this.#escape(),
      onGone,
      onMoving: () => this.#underlines.clear(),
      onRested: () => this.#reading && this.settle(this.#reading),
    };
    this.#presence = new Presence(field, events, signal);
    const { marks, bench, stage } = this.#presence.overlay;
    this.#saying = new Saying(stage);
    this.#underlines = new Underlines(field.element, marks, bench, this.#presence.topmostAt);
    this.#way = new FocusWay(field.element, this.#presence.overlay, signal);
  }

  /** Whether anything of ours stands in the page. */
  get isShown(): boolean {
    return this.#presence.isMeant;
  }

  /** Draws what holds now. Without findings there is nothing of ours in the page, but for a word on what was done. */
  show(reading: Reading): void {
    if (!this.#take(reading)) return;
    if (!this.#presence.isMoving) this.#underlines.draw(reading, this.draft.nudges);
    this.#way.keeping(() => this.#render());
    if (this.#done !== this.#saidDone) this.#place();
    this.#saidDone = this.#done;
  }

  /** The same, after a look at what the site shows around and over the draft: the person did something, or rested. */
  settle(reading: Reading): void {
    if (!this.#take(reading)) return;
    if (!this.#presence.isMoving) this.#underlines.drawAnew(reading, this.draft.nudges);
    this.#way.keeping(() => this.#render());
    this.#place();
    this.#saidDone = this.#done;
  }

  /** Goes by what is written now. @returns Whether there is something to show of it; it is in the page then. */
  #take(reading: Reading): boolean {
    this.#reading = reading;
    this.#panel.takeText(reading.text);
    this.#nothing.takeText(reading.text);
    if (this.#hasWords) {
      this.#panel.takeNudges();
      this.#appear();
    } else if (this.isShown) this.#clear();
    return this.#hasWords;
  }

  /** What was just done, and can be taken back: a suggestion that was written, as long as nothing was since. */
  get #done(): Done | null {
    return this.fixes.canUndo(this.draft.text) ? 'changed' : this.wishes.afterword.done;
  }

  get #hasWords(): boolean {
    const { nudges } = this.draft;
    return nudges.length > 0 || this.#done !== null || this.isAsking || this.#nothing.said !== null;
  }

  /** Opens the panel for a finding. By itself it takes no focus; whoever opens it with keys goes on there. */
  openFor(nudge: ShownNudge, byKeys = false): void {
    this.#panel.show(nudge);
    this.wishes.reactions.opened(nudge);
    if (byKeys) this.#enter();
    else this.#renderAndPlace();
  }

  /** Tells those who listen what the chip says. */
  mention(): void {
    this.#panel.mention();
    this.#render();
  }

  /**
   * Takes the person who asked for it into the panel, or back to the draft.
   * @param nearest What to show where the panel is not open; without it there is nothing to show, and that is said.
   */
  visit(nearest: ShownNudge | null, reading: Reading, isPaused: boolean): void {
    this.#reading = reading;
    if (this.#way.isHere) {
      this.#leave();
    } else if (this.#panel.isOpen || nearest || this.#done) {
      this.#appear();
      if (nearest && !this.#panel.isOpen && !this.#done) this.openFor(nearest, true);
      else this.#enter();
    } else if (!this.#hasWords) {
      const checked = this.draft.isCut ? 'in-part' : 'in-whole';
      this.#nothing.say(isPaused ? 'paused' : checked, reading.text);
    }
  }

  /** Asks whether to post. @returns Whether a person can see it; else nobody is to be held up. */
  ask(question: Question): boolean {
    // The box may have been written in since it was read last.
    this.#reading = question.reading;
    this.#panel.ask(question);
    this.#appear();
    this.#renderAndPlace();
    if (this.#presence.isThere) {
      this.wishes.reactions.opened(question.nudge);
      return true;
    }
    this.#panel.close();
    return false;
  }

  get isAsking(): boolean {
    return this.#panel.question !== null;
  }

  #showNothing(): void {
    if (!this.#hasWords) {
      this.#clear();
      return;
    }
    this.#appear();
    this.#renderAndPlace();
  }

  #appear(): void {
    if (this.#presence.come()) this.#renderAndPlace();
  }

  /** Takes the overlay out of the page, as it is, until what holds is shown again. */
  rest(): void {
    this.#way.back();
    this.#presence.leave();
  }

  #clear(): void {
    this.#panel.close();
    this.#nothing.end();
    this.rest();
    this.#saying.end();
    this.#underlines.clear();
  }

  #place(): void {
    if (this.#reading) this.#presence.place(this.#reading);
  }

  #renderAndPlace(): void {
    this.#render();
    this.#place();
  }

  #render(): void {
    const { open, question, outcome, isMoreOpen, isVisited, mentioned } = this.#panel;
    this.#saying.say({
      nudges: this.draft.nudges,
      ranked: () => this.draft.ranked(),
      text: this.draft.text,
      open,
      question,
      outcome,
      isMoreOpen,
      opened: !isVisited,
      mentioned,
      done: this.#done,
      nothing: this.#nothing.said,
      takesFixes: this.field.takesFixes && this.fixes.canMake(this.#reading),
      remembers: this.draft.remembers,
      acts: this.#acts,
    });
  }

  readonly #acts: Acts = {
    toggle: (fromKeyboard) => this.#toggle(fromKeyboard),
    fine: (nudge) => this.#granting(() => this.wishes.fine(nudge)),
    fix: (nudge) => void this.#fix(nudge),
    copy: (nudge) => void this.#copy(nudge),
    next: () => this.#next(),
    leave: () => this.#leave(),
    more: () => this.#toggleMore(),
    notUseful: (nudge) => this.#granting(() => this.wishes.notUseful(nudge)),
    stop: (nudge) => this.#granting(() => void this.wishes.stop(nudge)),
    pause: () => this.#granting(() => this.wishes.pause()),
    undo: () => this.#undo(),
    content: () => this.#contented(),
    post: ({ attempt }) => {
      this.#leave();
      postAnyway(attempt);
    },
  };

  #toggle(fromKeyboard: boolean): void {
    const [worst] = this.draft.ranked();
    if (this.#panel.isOpen || !worst) this.#close();
    else this.openFor(worst, fromKeyboard);
  }

  #enter(): void {
    this.#panel.enter();
    this.#renderAndPlace();
    this.#way.go();
  }

  #close(): void {
    this.#panel.close();
    if (this.#hasWords) this.#render();
    else this.#clear();
  }

  #leave(): void {
    this.#way.leaving(() => this.#close());
  }

  /** The person wished something of the finding that the panel shows: the panel has no more to say. */
  #granting(wish: () => void): void {
    this.#way.leaving(() => {
      this.#panel.close();
      wish();
    });
  }

  /** Escape closes what was opened last. */
  #escape(): void {
    if (this.#panel.isMoreOpen) this.#toggleMore();
    else this.#leave();
    // It went with the panel, where that was closed.
    this.#presence.overlay.stage.querySelector<HTMLElement>('.more-toggle')?.focus();
  }

  #toggleMore(): void {
    this.#panel.toggleMore();
    this.#renderAndPlace();
  }

  #next(): void {
    this.#panel.next();
    if (this.#panel.open) this.wishes.reactions.opened(this.#panel.open);
    if (this.#way.isHere) this.#enter();
    else this.#renderAndPlace();
  }

  async #fix(nudge: Nudge): Promise<void> {
    const done = await this.fixes.make(nudge, this.draft.text);
    if (done || !this.#panel.open || this.signal.aborted) return;
    this.#panel.tell('fix-refused');
    this.#renderAndPlace();
  }

  #undo(): void {
    if (this.#done === 'changed') void this.fixes.undo();
    else this.#way.leaving(() => this.wishes.afterword.undo());
  }

  /** The word on what was done has been read. */
  #contented(): void {
    const said = this.#done === 'changed' ? this.fixes : this.wishes.afterword;
    this.#way.leaving(() => said.forget());
  }

  async #copy(nudge: Nudge): Promise<void> {
    if (!nudge.suggestion) return;
    this.#panel.tell((await copyText(nudge.suggestion.text)) ? 'copied' : 'copy-refused');
    if (this.#panel.isOpen) this.#renderAndPlace();
  }
}
