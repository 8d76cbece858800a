import browser, { type Runtime } from 'webextension-polyfill';
import { isOrphaned } from './orphaned.ts';
import { readSideAct } from './read-side.ts';
import type { SideAct, SideState } from './side-protocol.ts';

/** The name of a line between a page and the side panel. */
export const sideLineName = 'side';
/** The panel's first word on a line: it shows this very tab. */
export const watching = 'watching';

export interface SideLineEvents {
  /** The side panel shows this tab from now on. */
  onWatched(): void;
  onAct(act: SideAct): void;
  /** The panel was closed, or shows another tab. */
  onEnd(): void;
}

/**
 * A page's end of its line to the side panel: draft and panel meet here directly, so that nothing passes through the
 * worker and nothing is kept. While the panel is closed nobody hears a page, and the line ends at once.
 */
export class SideLine {
  readonly #events: SideLineEvents;
  #port: Runtime.Port | null = null;
  #watched = false;

  /** @param signal Ends the line. */
  constructor(events: SideLineEvents, signal: AbortSignal) {
    this.#events = events;
    signal.addEventListener('abort', () => this.close());
  }

  /** Whether the panel is open and shows this tab. */
  get isWatched(): boolean {
    return this.#watched;
  }

  /** Asks whether the panel shows this tab; it answers in its own time, or never. */
  open(): void {
    if (this.#port || isOrphaned()) return;
    const port = browser.runtime.connect({ name: sideLineName });
    this.#port = port;
    port.onMessage.addListener((message: unknown) => this.#hear(message));
    port.onDisconnect.addListener(() => {
      // Chromium complains in the page's console of an error that nobody looked at.
      void browser.runtime.lastError;
      this.#end(port);
    });
  }

  /** Ends the line; it can be opened again. */
  close(): void {
    const port = this.#port;
    port?.disconnect();
    // Whoever ends a line is not told that it ended.
    if (port) this.#end(port);
  }

  /** Tells the panel what it is to show. */
  tell(state: SideState): void {
    if (this.#watched) this.#port?.postMessage(state);
  }

  #hear(message: unknown): void {
    if (message === watching) {
      this.#watched = true;
      this.#events.onWatched();
      return;
    }
    const act = readSideAct(message);
    if (act) this.#events.onAct(act);
  }

  #end(port: Runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    if (!this.#watched) return;
    this.#watched = false;
    this.#events.onEnd();
  }
}
