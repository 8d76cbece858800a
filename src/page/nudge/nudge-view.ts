import type { ShownNudge } from '../../core/checker/finding.ts';
import type { Done } from '../../panel/done.tsx';
import type { Draft } from '../draft/draft.ts';
import type { Reading } from '../editors/editor.ts';
import { Underlines } from '../marks/underlines.ts';
import { Presence } from '../place/presence.ts';
import type { Question } from '../posting/draft-poster.ts';
import type { FoundField } from '../sites/site.ts';
import type { Fixes } from './fixes.ts';
import { FocusWay } from './focus-way.ts';
import { NothingNoted } from './nothing-noted.ts';
import { PanelActs } from './panel-acts.ts';
import { PanelState } from './panel-state.ts';
import { Saying } from './saying.tsx';
import type { Wishes } from './wishes.ts';

/** What a person sees of one draft: marks under the words, a chip at the edge, a panel when it is worth one. */
export class NudgeView {
  readonly #presence: Presence;
  readonly #saying: Saying;
  readonly #underlines: Underlines;
  readonly #way: FocusWay;
  readonly #panel: PanelState;
  readonly #acts: PanelActs;
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
    const on = { draft, fixes, wishes, panel: this.#panel, way: this.#way };
    const within = {
      openFor: (nudge: ShownNudge, byKeys: boolean) => this.openFor(nudge, byKeys),
      enter: () => this.#enter(),
      redraw: () => this.#renderAndPlace(),
      close: () => this.#close(),
    };
    this.#acts = new PanelActs(on, within, signal);
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
    if (this.#acts.done !== this.#saidDone) this.#place();
    this.#saidDone = this.#acts.done;
  }

  /** What was written since is behind all that is noted: that stands where it stood, and is not drawn again. */
  keep(reading: Reading): void {
    this.#reading = reading;
  }

  /** Draws it anew, after a look at what the site shows around and over the draft: the person did something, or rested. */
  settle(reading: Reading): void {
    if (!this.#take(reading)) return;
    if (!this.#presence.isMoving) this.#underlines.drawAnew(reading, this.draft.nudges);
    this.#way.keeping(() => this.#render());
    this.#place();
    this.#saidDone = this.#acts.done;
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

  get #hasWords(): boolean {
    const { nudges } = this.draft;
    return (
      nudges.length > 0 || this.#acts.done !== null || this.isAsking || this.#nothing.said !== null
    );
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
      this.#acts.leave();
    } else if (this.#panel.isOpen || nearest || this.#acts.done) {
      this.#appear();
      if (nearest && !this.#panel.isOpen && !this.#acts.done) this.openFor(nearest, true);
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
      done: this.#acts.done,
      nothing: this.#nothing.said,
      takesFixes: this.field.takesFixes && this.fixes.canMake(this.#reading),
      remembers: this.draft.remembers,
      acts: this.#acts,
    });
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

  /** Escape closes what was opened last. */
  #escape(): void {
    if (this.#panel.isMoreOpen) this.#acts.more();
    else this.#acts.leave();
    // It went with the panel, where that was closed.
    this.#presence.overlay.stage.querySelector<HTMLElement>('.more-toggle')?.focus();
  }
}
