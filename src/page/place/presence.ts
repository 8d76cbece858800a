import type { Reading } from '../editors/editor.ts';
import { Overlay } from '../overlay/overlay.ts';
import { isOnDark } from '../overlay/theme.ts';
import type { FoundField } from '../sites/site.ts';
import { follow } from './follow.ts';
import { placeChip } from './place-chip.ts';
import { placePanel } from './place-panel.ts';
import { isVeiled, lookAround } from './surroundings.ts';

/** How often a page may throw us out before we stay away from this draft. */
const patience = 5;

/** What becomes of ours in the page without a doing of ours. */
export interface PresenceEvents {
  /** Escape, with the focus in our root. */
  onEscape(): void;
  /** The field, or the extension behind us, is no more. */
  onGone(): void;
  /** The field has begun to move. */
  onMoving(): void;
  /** The field stands still again. */
  onRested(): void;
}

/** The overlay beside one draft: it comes, goes where its field goes, covers nothing that a person needs, and leaves. */
export class Presence {
  readonly overlay: Overlay;
  #following: AbortController | null = null;
  #isMoving = false;
  #thrownOut = 0;
  /** Where the editor was when chip and panel were placed. */
  #placedFor = { left: 0, top: 0 };

  constructor(
    readonly field: FoundField,
    readonly events: PresenceEvents,
    readonly signal: AbortSignal,
  ) {
    this.overlay = new Overlay(events.onEscape, events.onGone, signal);
  }

  /** Whether it was put into the page and has not left by itself, though the page may have thrown it out. */
  get isMeant(): boolean {
    return this.#following !== null;
  }

  /** Whether it is in the page now. */
  get isThere(): boolean {
    return this.overlay.shown;
  }

  /** Whether the field is on its way somewhere else. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  readonly topmostAt = (left: number, top: number): Element | null =>
    this.overlay.topmostAt(left, top);

  /** Comes into the page, unless it is there. @returns Whether it came, and has to be filled. */
  come(): boolean {
    if (this.isThere) return false;
    // It was there and is gone, and not by our doing: a page that throws us out again and again has its way.
    if (this.#following) this.#thrownOut += 1;
    if (this.#thrownOut > patience) return false;
    this.overlay.show(this.field.container());
    // The first sign of life may be the one that finds that we belong to nobody any more.
    if (this.signal.aborted) return false;
    this.overlay.dark = isOnDark(this.field.element);
    this.#following?.abort();
    this.#following = new AbortController();
    follow(this.field.element, this.overlay.stage, this.#follower, this.#following.signal);
    return true;
  }

  /** Leaves the page. */
  leave(): void {
    this.#following?.abort();
    this.#following = null;
    this.overlay.hide();
  }

  /** Puts chip and panel where they cover nothing; out of sight while the draft is. */
  place(reading: Reading): void {
    const { stage, bench } = this.overlay;
    const around = lookAround(this.field, reading, bench, this.topmostAt);
    const seen = around !== null && !isVeiled(around);
    this.overlay.veiled = !seen;
    if (!seen) return;
    this.overlay.carry(0, 0);
    this.#placedFor = this.field.element.getBoundingClientRect();
    const chip = stage.querySelector<HTMLElement>('.chip, .done');
    if (chip) placeChip(chip, around);
    const panel = stage.querySelector<HTMLElement>('.panel');
    if (panel) void placePanel(panel, chip, around);
  }

  readonly #follower = {
    moving: (): void => {
      if (!this.field.element.isConnected) {
        this.events.onGone();
        return;
      }
      this.#isMoving = true;
      this.events.onMoving();
      const { left, top } = this.field.element.getBoundingClientRect();
      this.overlay.carry(left - this.#placedFor.left, top - this.#placedFor.top);
    },
    rested: (): void => {
      this.#isMoving = false;
      if (!this.isThere) return;
      this.overlay.fit();
      this.events.onRested();
    },
  };
}
