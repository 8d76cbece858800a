import { Guard } from './guard.ts';
import { keepEventsInside } from './overlay-events.ts';
import { overlayStyles } from './overlay-styles.ts';
import { SignOfLife } from './sign-of-life.ts';
import { topmostIn } from './topmost.ts';

/**
 * The one element of ours in a page: a transparent sheet over the viewport in the top layer, with a closed shadow
 * root in which marks, chip and panel stand.
 *
 * A `popover="manual"` inside the open dialog, or else inside the composer's container, is the one place that stays
 * clickable under modal dialogs, transforms and clipping, in both browsers (measured 2026-11).
 */
export class Overlay {
  readonly #host: HTMLElement;
  readonly #zoom = new CSSStyleSheet();
  /** The zoom of the page that we are drawn against. */
  #fitted = 1;
  /** Where marks are drawn, below the rest. */
  readonly marks: HTMLElement;
  /** Where a copy of a textarea's text may be laid out. */
  readonly bench: HTMLElement;
  /** Where chip and panel are rendered. */
  readonly stage: HTMLElement;
  readonly root: ShadowRoot;
  readonly #sign: SignOfLife;
  readonly #guard: Guard;

  /**
   * @param onEscape Called for Escape with the focus in our root.
   * @param onOrphaned Called while it is shown, when the extension was updated, reloaded or disabled.
   */
  constructor(onEscape: () => void, onOrphaned: () => void, signal: AbortSignal) {
    this.#host = document.createElement('div');
    // A focus trap that keeps a list of what one can tab to must find us in it, or it takes the focus away again
    // (X's does; its list goes by `tabindex`). The focus itself goes on to what is inside.
    this.#host.tabIndex = 0;
    this.root = this.#host.attachShadow({ mode: 'closed', delegatesFocus: true });
    this.root.adoptedStyleSheets = [...overlayStyles(), this.#zoom];
    this.marks = this.#part('marks');
    this.bench = this.#part('bench');
    this.stage = this.#part('stage');
    this.#sign = new SignOfLife([this.marks, this.stage], onOrphaned);
    this.#guard = new Guard(this.#host, this.root, this.stage, () => this.#raise(), signal);
    const noteKey = (event: KeyboardEvent): void => this.#guard.noteKey(event);
    keepEventsInside(this.#host, this.root, noteKey, onEscape, signal);
    signal.addEventListener('abort', () => this.hide());
  }

  /**
   * Puts the sheet into the page, or back into it when the page threw it out.
   * @param container The composer around the field, or its dialog; it must be in the page.
   */
  show(container: HTMLElement): void {
    if (this.#host.parentNode !== container) container.append(this.#host);
    if (!this.shown) {
      // Each time: a page may have taken the attribute away, and what is no popover cannot be shown.
      this.#host.popover = 'manual';
      this.#raise();
    }
    this.#sign.begin();
    this.fit();
  }

  /** Rectangles are told in pixels of the window: a page that zooms itself, also later on, must not zoom us as well. */
  fit(): void {
    const zoom = this.#host.parentElement?.currentCSSZoom ?? 1;
    if (zoom === this.#fitted) return;
    this.#fitted = zoom;
    this.#zoom.replaceSync(zoom === 1 ? '' : `:host { zoom: ${1 / zoom} !important }`);
  }

  /** Shows the sheet above all else in the top layer. */
  #raise(): void {
    this.#host.hidePopover();
    this.#host.showPopover();
    this.#guard.noteShown();
  }

  /** Puts the focus on something in our root, because the person asked for it. */
  takeFocusTo(control: HTMLElement): void {
    this.#guard.takeTo(control);
  }

  /** Takes the sheet away: without findings there is nothing of ours in the page. */
  hide(): void {
    this.#sign.end();
    this.#host.remove();
  }

  /** Whether a closed root is that of an overlay, also of one that another copy of us has made. */
  static isRoot(root: ShadowRoot): boolean {
    return [...root.children].map(({ className }) => className).join(' ') === 'marks bench stage';
  }

  get shown(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** Whether the focus is in our root. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** The page's topmost element at a point of the viewport, ours left out. */
  topmostAt(left: number, top: number): Element | null {
    return topmostIn(document, left, top, this.#host);
  }

  /** Carries chip and panel along with a composer that moves, until they are placed again; in CSS pixels. */
  carry(right: number, down: number): void {
    this.stage.style.transform = right || down ? `translate(${right}px, ${down}px)` : '';
  }

  /** Whether all of ours is kept out of sight, as long as the draft itself is. */
  set veiled(veiled: boolean) {
    for (const part of [this.marks, this.stage]) part.hidden = veiled;
  }

  set dark(dark: boolean) {
    for (const part of [this.marks, this.stage]) part.dataset.theme = dark ? 'dark' : 'light';
  }

  #part(name: string): HTMLElement {
    const part = document.createElement('div');
    part.className = name;
    this.root.append(part);
    return part;
  }
}
