import type { Nudge } from '../core/checker/finding.ts';
import type { Span } from '../core/text/span.ts';
import { Caret } from './caret.ts';
import { copyText } from './copy.ts';
import { type Draft, ruleOf } from './draft.ts';
import type { Reading } from './editors/editor.ts';
import type { Fixes } from './fixes.ts';
import { follow } from './follow.ts';
import { Underlines } from './marks/underlines.ts';
import { Overlay } from './overlay.ts';
import type { Outcome } from './panel/panel.tsx';
import { Saying } from './panel/saying.tsx';
import type { Acts } from './panel/words.tsx';
import { placeChip } from './place-chip.ts';
import { placePanel } from './place-panel.ts';
import { postAnyway, type Question } from './posting/draft-poster.ts';
import type { FoundField } from './sites/site.ts';
import { isVeiled, lookAround } from './surroundings.ts';
import { isOnDark } from './theme.ts';

/** How often a page may throw us out before we stay away from this draft. */
const patience = 5;

/** What a person sees of one draft: marks under the words, a chip at the edge, a panel when it is worth one. */
export class NudgeView {
  readonly #overlay: Overlay;
  readonly #saying: Saying;
  readonly #underlines: Underlines;
  readonly #caret: Caret;
  #reading: Reading | null = null;
  /** The finding that the panel shows, or null while it is closed. */
  #open: Nudge | null = null;
  #outcome: Outcome = 'not-yet';
  /** What the writer is asked before the text that it is about is posted. */
  #question: Question | null = null;
  /** Whether the word on what was changed stood there when it was drawn last. */
  #saidChanged = false;
  #following: AbortController | null = null;
  #moving = false;
  #thrownOut = 0;
  /** Where the editor was when chip and panel were placed. */
  #placedFor = { left: 0, top: 0 };

  constructor(
    readonly field: FoundField,
    readonly draft: Draft,
    readonly fixes: Fixes,
    readonly onFine: (nudge: Nudge) => void,
    readonly onGone: () => void,
    readonly signal: AbortSignal,
  ) {
    // Before the overlay hears of it: the focus goes with what it takes away.
    signal.addEventListener('abort', () => this.#clear());
    this.#overlay = new Overlay(() => this.#leave(), onGone, signal);
    const { marks, bench, stage } = this.#overlay;
    this.#saying = new Saying(stage);
    this.#underlines = new Underlines(field.element, marks, bench, this.#topmostAt);
    this.#caret = new Caret(field.element, signal);
  }

  /** Whether anything of ours stands in the page. */
  get isShown(): boolean {
    return this.#following !== null;
  }

  /** Draws what holds now. Without findings there is nothing of ours in the page, but for a word on what was changed. */
  show(reading: Reading): void {
    this.#reading = reading;
    if (this.#question?.text !== reading.text) this.#question = null;
    if (!this.#hasWords) {
      if (this.isShown) this.#clear();
      return;
    }
    this.#open = this.#open && this.#sameFinding(this.#open);
    if (!this.#overlay.shown) this.#appear();
    this.#draw();
    this.#render();
    if (this.#isChanged !== this.#saidChanged) this.#place();
    this.#saidChanged = this.#isChanged;
  }

  /** Looks again at what the site shows around and over the draft, after the person did something or rested. */
  settle(): void {
    if (!this.#reading || !this.#hasWords) return;
    if (!this.#overlay.shown) this.#appear();
    this.#draw();
    this.#underlines.look();
    this.#draw();
    this.#place();
  }

  /** Whether a suggestion was just written into the draft, and nothing since. */
  get #isChanged(): boolean {
    return this.fixes.canUndo(this.draft.text);
  }

  get #hasWords(): boolean {
    return this.draft.nudges.length > 0 || this.#isChanged || this.#question !== null;
  }

  /** Opens the panel for a finding, by itself: it takes no focus, and does so once for a post. */
  openFor(nudge: Nudge): void {
    this.draft.nudged = true;
    this.#open = nudge;
    this.#outcome = 'not-yet';
    this.#renderAndPlace();
  }

  /** Asks whether to post. @returns Whether a person can see it; else nobody is to be held up. */
  ask(question: Question): boolean {
    this.draft.nudged = true;
    this.#question = question;
    this.#open = null;
    this.#outcome = 'not-yet';
    if (!this.#overlay.shown) this.#appear();
    this.#renderAndPlace();
    if (this.#overlay.shown) return true;
    this.#question = null;
    return false;
  }

  get isAsking(): boolean {
    return this.#question !== null;
  }

  #appear(): void {
    // It was there and is gone, and not by our doing: a page that throws us out again and again has its way.
    if (this.#following) this.#thrownOut += 1;
    if (this.#thrownOut > patience) return;
    this.#overlay.show(this.field.container());
    // The first sign of life may be the one that finds that we belong to nobody any more.
    if (this.signal.aborted) return;
    this.#overlay.dark = isOnDark(this.field.element);
    this.#following?.abort();
    this.#following = new AbortController();
    follow(this.field.element, this.#overlay.stage, this.#follower, this.#following.signal);
    this.#renderAndPlace();
  }

  readonly #follower = {
    moving: (): void => {
      if (!this.field.element.isConnected) {
        this.onGone();
        return;
      }
      this.#moving = true;
      this.#underlines.clear();
      const { left, top } = this.field.element.getBoundingClientRect();
      this.#overlay.carry(left - this.#placedFor.left, top - this.#placedFor.top);
    },
    rested: (): void => {
      this.#moving = false;
      if (this.#overlay.shown) this.settle();
    },
  };

  /** Takes the overlay out of the page, as it is, until what holds is shown again. */
  rest(): void {
    this.#following?.abort();
    this.#following = null;
    if (this.#overlay.hasFocus) this.#caret.giveBack();
    this.#overlay.hide();
  }

  #clear(): void {
    this.#open = null;
    this.#question = null;
    this.rest();
    this.#saying.end();
    this.#underlines.clear();
  }

  /** The finding as it stands now: the same rule, as near to its old place as there is one. */
  #sameFinding(old: Nudge): Nudge | null {
    const same = this.draft.nudges.filter((nudge) => ruleOf(nudge) === ruleOf(old));
    const distance = (span: Span): number => Math.abs(span.start - old.start);
    return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #draw(): void {
    if (this.#moving || !this.#reading) return;
    this.#underlines.draw(this.#reading, this.draft.nudges);
  }

  readonly #topmostAt = (left: number, top: number): Element | null =>
    this.#overlay.topmostAt(left, top);

  #renderAndPlace(): void {
    this.#render();
    this.#place();
  }

  #render(): void {
    this.#saying.say({
      ranked: this.draft.ranked(),
      text: this.draft.text,
      open: this.#open,
      question: this.#question,
      outcome: this.#outcome,
      isChanged: this.#isChanged,
      takesFixes: this.field.takesFixes && this.fixes.canMake,
      acts: this.#acts,
    });
  }

  readonly #acts: Acts = {
    toggle: (fromKeyboard) => this.#toggle(fromKeyboard),
    fine: (nudge) => this.#fine(nudge),
    fix: (nudge) => void this.#fix(nudge),
    copy: (nudge) => void this.#copy(nudge),
    next: (nudge) => this.#next(nudge),
    leave: () => this.#leave(),
    undo: () => void this.fixes.undo(),
    content: () => this.#contented(),
    post: ({ attempt }) => {
      this.#leave();
      postAnyway(attempt);
    },
  };

  get #isPanelOpen(): boolean {
    return this.#open !== null || this.#question !== null;
  }

  /** Puts chip and panel where they cover nothing; out of sight while the draft is. */
  #place(): void {
    const { stage, bench } = this.#overlay;
    if (!this.#reading) return;
    const around = lookAround(this.field, this.#reading, bench, this.#topmostAt);
    const seen = around !== null && !isVeiled(around);
    this.#overlay.veiled = !seen;
    if (!seen) return;
    this.#overlay.carry(0, 0);
    this.#placedFor = this.field.element.getBoundingClientRect();
    const chip = stage.querySelector<HTMLElement>('.chip, .done');
    if (chip) placeChip(chip, around);
    const panel = stage.querySelector<HTMLElement>('.panel');
    if (panel) void placePanel(panel, chip, around);
  }

  #toggle(fromKeyboard: boolean): void {
    const [worst] = this.draft.ranked();
    if (this.#isPanelOpen || !worst) {
      this.#close();
      return;
    }
    this.openFor(worst);
    // Whoever opens it with the keyboard wants to go on there; whoever points goes on writing.
    if (fromKeyboard) this.#overlay.stage.querySelector<HTMLElement>('.panel .button')?.focus();
  }

  #close(): void {
    this.#open = null;
    this.#question = null;
    if (this.#hasWords) this.#render();
    else this.#clear();
  }

  /** Closes the panel and, where the focus was in it, gives the caret back. */
  #leave(): void {
    const hadFocus = this.#overlay.hasFocus;
    this.#close();
    if (hadFocus) this.#caret.giveBack();
  }

  #fine(nudge: Nudge): void {
    const hadFocus = this.#overlay.hasFocus;
    this.#open = null;
    this.onFine(nudge);
    if (hadFocus) this.#caret.giveBack();
  }

  #next(current: Nudge): void {
    const ranked = this.draft.ranked();
    const at = ranked.indexOf(current);
    this.#open = ranked[(at + 1) % ranked.length] ?? null;
    this.#outcome = 'not-yet';
    this.#renderAndPlace();
  }

  async #fix(nudge: Nudge): Promise<void> {
    const done = await this.fixes.make(nudge, this.draft.text);
    if (done || !this.#open || this.signal.aborted) return;
    this.#outcome = 'fix-refused';
    this.#renderAndPlace();
  }

  /** The word on what was changed has been read. */
  #contented(): void {
    const hadFocus = this.#overlay.hasFocus;
    this.fixes.forget();
    if (hadFocus) this.#caret.giveBack();
  }

  async #copy(nudge: Nudge): Promise<void> {
    if (!nudge.suggestion) return;
    this.#outcome = (await copyText(nudge.suggestion.text)) ? 'copied' : 'copy-refused';
    if (this.#isPanelOpen) this.#renderAndPlace();
  }
}
