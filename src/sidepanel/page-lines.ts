import browser, { type Runtime } from 'webextension-polyfill';
import { readSideState } from '../messages/read-side.ts';
import { tierOf } from '../messages/serve.ts';
import { sideLineName, watching } from '../messages/side-line.ts';
import type { SideAct, SideState } from '../messages/side-protocol.ts';

interface Heard {
  readonly isTop: boolean;
  readonly state: SideState | null;
}

/** The panel's end of the lines from one tab: each frame of it that has something to say opens one. */
export class PageLines {
  readonly #onChange: () => void;
  readonly #lines = new Map<Runtime.Port, Heard>();
  #tab: number | null = null;

  /** @param onChange Called when something else is said, or a line ends. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    browser.runtime.onConnect.addListener((port) => this.#meet(port));
  }

  /**
   * Listens to this tab alone from now on; to none with null. What was heard from another one is forgotten.
   * @returns Whether it is another tab than before.
   */
  watch(tab: number | null): boolean {
    if (tab === this.#tab) return false;
    this.#tab = tab;
    for (const port of this.#lines.keys()) port.disconnect();
    this.#lines.clear();
    return true;
  }

  /** What the frame says in which somebody writes, or else the page. */
  get state(): SideState | null {
    return this.#now?.[1].state ?? null;
  }

  /** Tells the page what a person did with what they saw. */
  act(act: Omit<SideAct, 'revision'>): void {
    const [port, { state } = { state: null }] = this.#now ?? [];
    if (state) port?.postMessage({ ...act, revision: state.revision });
  }

  get #now(): [Runtime.Port, Heard] | undefined {
    const lines = [...this.#lines].filter(([, { state }]) => state !== null);
    const writing = lines.filter(([, { state }]) => state?.status.composer !== 'none');
    return writing.at(-1) ?? lines.find(([, { isTop }]) => isTop);
  }

  #meet(port: Runtime.Port): void {
    const { sender, name } = port;
    const isMeant = name === sideLineName && tierOf(sender) === 'page';
    if (!isMeant || sender?.tab?.id !== this.#tab) {
      port.disconnect();
      return;
    }
    const isTop = sender?.frameId === 0;
    this.#lines.set(port, { isTop, state: null });
    port.onMessage.addListener((message: unknown) => {
      const state = readSideState(message);
      if (!state || !this.#lines.delete(port)) return;
      // The one that spoke last comes last.
      this.#lines.set(port, { isTop, state });
      this.#onChange();
    });
    port.onDisconnect.addListener(() => {
      if (this.#lines.delete(port)) this.#onChange();
    });
    port.postMessage(watching);
  }
}
