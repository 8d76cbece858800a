import { keepEventsInside } from './overlay-events.ts';
import { overlayStyles } from './overlay-styles.ts';

/**
 * The one element of ours in a page: a transparent sheet over the viewport in the top layer, with a closed shadow
 * root in which marks, chip and panel stand.
 *
 * A `popover="manual"` inside the open dialog, or else inside the composer's container, is the one place that stays
 * clickable under modal dialogs, transforms and clipping, in both browsers (measured 2026-11).
 */
export class Overlay {
  readonly #host: HTMLElement;
  /** Where marks are drawn, below the rest. */
  readonly marks: HTMLElement;
  /** Where a copy of a textarea's text may be laid out. */
  readonly bench: HTMLElement;
  /** Where chip and panel are rendered. */
  readonly stage: HTMLElement;
  readonly root: ShadowRoot;

  /**
   * @param onEscape Called for Escape with the focus in our root.
   */
  constructor(onEscape: () => void, signal: AbortSignal) {
    this.#host = document.createElement('div');
    this.#host.popover = 'manual';
    this.root = this.#host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = overlayStyles();
    this.marks = this.#part('marks');
    this.bench = this.#part('bench');
    this.stage = this.#part('stage');
    keepEventsInside(this.#host, this.root, onEscape, signal);
    signal.addEventListener('abort', () => this.hide());
  }

  /**
   * Puts the sheet into the page, or back into it when the page threw it out.
   * @param container The composer around the field, or its dialog; it must be in the page.
   */
  show(container: HTMLElement): void {
    container.append(this.#host);
    this.#host.showPopover();
  }

  /** Takes the sheet away: without findings there is nothing of ours in the page. */
  hide(): void {
    this.#host.remove();
  }

  get shown(): boolean {
    return this.#host.isConnected;
  }

  /** Whether the focus is in our root. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** The page's topmost element at a point of the viewport, seen from where `element` is, and ours left out. */
  topmostAt(element: Element, left: number, top: number): Element | null {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.elementsFromPoint(left, top).find((found) => found !== this.#host) ?? null;
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
