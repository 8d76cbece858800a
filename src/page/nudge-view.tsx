import { render } from 'preact';
import type { Nudge } from '../core/checker/finding.ts';
import type { Span } from '../core/text/span.ts';
import { tCount } from '../i18n/t.ts';
import { Caret } from './caret.ts';
import { copyText } from './copy.ts';
import { type Draft, ruleOf } from './draft.ts';
import type { Reading } from './editors/editor.ts';
import { follow } from './follow.ts';
import { intersect, visibleBox } from './marks/clip.ts';
import { drawMarks, type Mark, reachBelow } from './marks/marks.ts';
import { Overlay } from './overlay.ts';
import { Announce } from './panel/announce.tsx';
import { Chip } from './panel/chip.tsx';
import { type CopyState, Panel } from './panel/panel.tsx';
import { type ChipSurroundings, placeChip } from './place-chip.ts';
import { placePanel } from './place-panel.ts';
import type { FoundField } from './sites/site.ts';
import { isOnDark } from './theme.ts';

/** How much of a draft's end the chip must not cover, in UTF-16 units: more than any box without scrolling has in two lines. */
const lastWords = 300;

/** For the chip's `aria-controls`; ids end at our closed root. */
const panelId = 'panel';

/** What a person sees of one draft: marks under the words, a chip at the edge, a panel when it is worth one. */
export class NudgeView {
  readonly #overlay: Overlay;
  readonly #caret: Caret;
  #reading: Reading | null = null;
  /** The finding that the panel shows, or null while it is closed. */
  #open: Nudge | null = null;
  #copied: CopyState = 'not-yet';
  #following: AbortController | null = null;
  #moving = false;

  constructor(
    readonly field: FoundField,
    readonly draft: Draft,
    readonly onFine: (nudge: Nudge) => void,
    readonly onGone: () => void,
    readonly signal: AbortSignal,
  ) {
    this.#overlay = new Overlay(() => this.#leave(), signal);
    this.#caret = new Caret(field.element, signal);
    signal.addEventListener('abort', () => this.#clear());
  }

  /** Draws what holds now. Without findings there is nothing of ours in the page. */
  show(reading: Reading): void {
    this.#reading = reading;
    if (this.draft.nudges.length === 0) {
      this.#clear();
      return;
    }
    this.#open = this.#open && this.#sameFinding(this.#open);
    if (!this.#overlay.shown) this.#appear();
    this.#drawMarks();
    this.#render();
  }

  /** Opens the panel for a finding, by itself: it takes no focus, and does so once for a post. */
  openFor(nudge: Nudge): void {
    this.draft.nudged = true;
    this.#open = nudge;
    this.#copied = 'not-yet';
    this.#render();
  }

  #appear(): void {
    this.#overlay.show(this.field.container());
    this.#overlay.dark = isOnDark(this.field.element);
    this.#following?.abort();
    this.#following = new AbortController();
    follow(this.field.element, this.#overlay.stage, this.#follower, this.#following.signal);
  }

  readonly #follower = {
    moving: (): void => {
      if (!this.field.element.isConnected) {
        this.onGone();
        return;
      }
      this.#moving = true;
      this.#overlay.marks.replaceChildren();
      this.#place();
    },
    rested: (): void => {
      this.#moving = false;
      this.#drawMarks();
      this.#place();
    },
  };

  #clear(): void {
    this.#open = null;
    this.#following?.abort();
    this.#following = null;
    if (this.#overlay.hasFocus) this.#caret.giveBack();
    render(null, this.#overlay.stage);
    this.#overlay.marks.replaceChildren();
    this.#overlay.hide();
  }

  /** The finding as it stands now: the same rule, as near to its old place as there is one. */
  #sameFinding(old: Nudge): Nudge | null {
    const same = this.draft.nudges.filter((nudge) => ruleOf(nudge) === ruleOf(old));
    const distance = (span: Span): number => Math.abs(span.start - old.start);
    return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #drawMarks(): void {
    if (this.#moving || !this.#reading || !this.#overlay.shown) return;
    drawMarks(this.#overlay.marks, this.#visibleMarks(this.#reading));
  }

  #visibleMarks(reading: Reading): Mark[] {
    const frame = visibleBox(this.field.element);
    if (!frame) return [];
    // The line is drawn below its words, where the box of the last line may already have ended.
    const room = { ...frame, bottom: frame.bottom + reachBelow };
    const marks: Mark[] = [];
    for (const { level, start, end } of this.draft.nudges) {
      for (const whole of reading.boxes({ start, end }, this.#overlay.bench)) {
        const box = intersect(whole, room);
        if (box && box.bottom === whole.bottom && this.#isUncovered(box))
          marks.push({ level, box });
      }
    }
    return marks;
  }

  /** A menu of the site that opens over the text must not be underlined. */
  #isUncovered({ left, top, right, bottom }: Mark['box']): boolean {
    const { element } = this.field;
    const topmost = this.#overlay.topmostAt(element, (left + right) / 2, (top + bottom) / 2);
    return topmost === null || element.contains(topmost) || topmost.contains(element);
  }

  #render(): void {
    const ranked = this.draft.ranked();
    const [worst] = ranked;
    if (!worst) return;
    const open = this.#open;
    render(
      <>
        <Chip
          level={worst.level}
          count={ranked.length}
          open={open !== null}
          controls={panelId}
          onActivate={(fromKeyboard, event) => this.#toggle(fromKeyboard, event, worst)}
        />
        {open && (
          <Panel
            id={panelId}
            nudge={open}
            found={this.draft.text.slice(open.start, open.end)}
            others={ranked.length - 1}
            copied={this.#copied}
            onFine={this.#trusted(() => this.#fine(open))}
            onCopy={this.#trusted(() => void this.#copy(open))}
            onClose={this.#trusted(() => this.#leave())}
            onNext={ranked.length > 1 ? this.#trusted(() => this.#next(open)) : undefined}
          />
        )}
        <Announce text={open ? open.title : tCount('notes', ranked.length)} />
      </>,
      this.#overlay.stage,
    );
    this.#place();
  }

  /** Only a person's own click counts; a page can send us any other. */
  #trusted(act: () => void): (event: Event) => void {
    return (event) => {
      if (event.isTrusted) act();
    };
  }

  #place(): void {
    const chip = this.#overlay.stage.querySelector<HTMLElement>('.chip');
    const panel = this.#overlay.stage.querySelector<HTMLElement>('.panel');
    if (chip) placeChip(chip, this.#surroundings());
    if (chip && panel) void placePanel(panel, chip, this.field);
  }

  #surroundings(): ChipSurroundings {
    const { element } = this.field;
    const end = this.draft.text.length;
    const last = { start: Math.max(0, end - lastWords), end };
    return {
      editor: element,
      lastWords: this.#reading?.boxes(last, this.#overlay.bench) ?? [],
      topmostAt: (left, top) => this.#overlay.topmostAt(element, left, top),
    };
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
    this.#copied = 'not-yet';
    this.#render();
  }

  async #copy(nudge: Nudge): Promise<void> {
    if (!nudge.suggestion) return;
    this.#copied = (await copyText(nudge.suggestion.text)) ? 'copied' : 'refused';
    if (this.#open) this.#render();
  }
}
