import { render } from 'preact';
import type { Nudge } from '../core/checker/finding.ts';
import type { Span } from '../core/text/span.ts';
import { t, tCount } from '../i18n/t.ts';
import { Caret } from './caret.ts';
import { copyText } from './copy.ts';
import { type Draft, ruleOf } from './draft.ts';
import type { Reading } from './editors/editor.ts';
import type { Fixes } from './fixes.ts';
import { follow } from './follow.ts';
import { Underlines } from './marks/underlines.ts';
import { Overlay } from './overlay.ts';
import { Announce } from './panel/announce.tsx';
import { Chip } from './panel/chip.tsx';
import { Done } from './panel/done.tsx';
import { type Outcome, Panel } from './panel/panel.tsx';
import { placeChip } from './place-chip.ts';
import { placePanel } from './place-panel.ts';
import type { FoundField } from './sites/site.ts';
import { isVeiled, lookAround } from './surroundings.ts';
import { isOnDark } from './theme.ts';

/** How often a page may throw us out before we stay away from this draft. */
const patience = 5;

/** For the chip's `aria-controls`; ids end at our closed root. */
const panelId = 'panel';

/** What a person sees of one draft: marks under the words, a chip at the edge, a panel when it is worth one. */
export class NudgeView {
  readonly #overlay: Overlay;
  readonly #underlines: Underlines;
  readonly #caret: Caret;
  #reading: Reading | null = null;
  /** The finding that the panel shows, or null while it is closed. */
  #open: Nudge | null = null;
  #outcome: Outcome = 'not-yet';
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
    const { marks, bench } = this.#overlay;
    this.#underlines = new Underlines(field.element, marks, bench, this.#topmostAt);
    this.#caret = new Caret(field.element, signal);
  }

  /** Draws what holds now. Without findings there is nothing of ours in the page, but for a word on what was changed. */
  show(reading: Reading): void {
    this.#reading = reading;
    if (!this.#hasWords) {
      this.#clear();
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
    return this.draft.nudges.length > 0 || this.#isChanged;
  }

  /** Opens the panel for a finding, by itself: it takes no focus, and does so once for a post. */
  openFor(nudge: Nudge): void {
    this.draft.nudged = true;
    this.#open = nudge;
    this.#outcome = 'not-yet';
    this.#renderAndPlace();
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
    this.rest();
    render(null, this.#overlay.stage);
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
    const ranked = this.draft.ranked();
    const [worst] = ranked;
    render(
      <>
        {this.#isChanged ? (
          <Done
            onUndo={this.#trusted(() => void this.fixes.undo())}
            onClose={this.#trusted(() => this.#contented())}
          />
        ) : (
          worst && (
            <Chip
              level={worst.level}
              count={ranked.length}
              open={this.#open !== null}
              controls={panelId}
              onActivate={(fromKeyboard, event) => this.#toggle(fromKeyboard, event, worst)}
            />
          )
        )}
        {this.#open && this.#panelFor(this.#open, ranked.length - 1)}
        <Announce text={this.#news(ranked.length)} />
      </>,
      this.#overlay.stage,
    );
  }

  #panelFor(open: Nudge, others: number) {
    return (
      <Panel
        id={panelId}
        nudge={open}
        found={this.draft.text.slice(open.start, open.end)}
        others={others}
        outcome={this.#outcome}
        onFine={this.#trusted(() => this.#fine(open))}
        onFix={this.field.takesFixes ? this.#trusted(() => void this.#fix(open)) : undefined}
        onCopy={this.#trusted(() => void this.#copy(open))}
        onClose={this.#trusted(() => this.#leave())}
        onNext={others > 0 ? this.#trusted(() => this.#next(open)) : undefined}
      />
    );
  }

  /** What those hear who listen. */
  #news(count: number): string {
    if (this.#open) return this.#open.title;
    return this.#isChanged ? t('changed') : tCount('notes', count);
  }

  /** Only a person's own click counts; a page can send us any other. */
  #trusted(act: () => void): (event: Event) => void {
    return (event) => {
      if (event.isTrusted) act();
    };
  }

  /** Puts chip and panel where they cover nothing; out of sight while the draft is. */
  #place(): void {
    const { stage, bench } = this.#overlay;
    const chip = stage.querySelector<HTMLElement>('.chip, .done');
    if (!chip || !this.#reading) return;
    const around = lookAround(this.field, this.#reading, bench, this.#topmostAt);
    const seen = around !== null && !isVeiled(around);
    this.#overlay.veiled = !seen;
    if (!seen) return;
    this.#overlay.carry(0, 0);
    this.#placedFor = this.field.element.getBoundingClientRect();
    placeChip(chip, around);
    const panel = stage.querySelector<HTMLElement>('.panel');
    if (panel) void placePanel(panel, chip, around);
  }

  #toggle(fromKeyboard: boolean, event: MouseEvent, worst: Nudge): void {
    if (!event.isTrusted) return;
    if (this.#open) {
      this.#close();
      return;
    }
    this.openFor(worst);
    // Whoever opens it with the keyboard wants to go on there; whoever points goes on writing.
    if (fromKeyboard) this.#overlay.stage.querySelector<HTMLElement>('.panel .button')?.focus();
  }

  #close(): void {
    this.#open = null;
    this.#render();
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
    if (this.#open) this.#renderAndPlace();
  }
}
