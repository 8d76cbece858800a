import browser from 'webextension-polyfill';
import { askPage } from '../messages/send.ts';
import type { SideAct, SideState } from '../messages/side-protocol.ts';
import { stateOfActiveTab } from '../pages/active-tab.ts';
import type { PageState } from '../pages/page-state.tsx';
import { PageLines } from './page-lines.ts';

/** What is known of the tab in front. */
export interface Seen {
  readonly page: PageState;
  /** What its page says; null where nothing of ours speaks. */
  readonly state: SideState | null;
}

/** Follows the tab in front of the panel's window, as long as the panel itself can be seen. */
export class TabWatch {
  readonly #onSeen: (seen: Seen) => void;
  readonly #lines = new PageLines(() => this.#heard());
  #page: PageState = { kind: 'loading' };
  #turn = 0;

  /** @param onSeen Called with what is known, each time that it changes. */
  constructor(onSeen: (seen: Seen) => void) {
    this.#onSeen = onSeen;
    browser.tabs.onActivated.addListener(() => this.attend());
    browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
      if (active && status) this.attend();
    });
    document.addEventListener('visibilitychange', () => this.attend());
    this.attend();
  }

  /** Looks which tab is in front, and listens to it. */
  attend(): void {
    this.#turn += 1;
    this.#look(this.#turn).catch((error: unknown) => {
      console.info('Omtanke: the tab beside the panel cannot be told.', error);
    });
  }

  act(act: Omit<SideAct, 'revision'>): void {
    this.#lines.act(act);
  }

  async #look(turn: number): Promise<void> {
    // Nobody sees it: nothing is asked in it, and it holds nobody's words.
    if (document.visibilityState === 'hidden') {
      if (this.#lines.watch(null)) this.#forget();
      return;
    }
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn !== this.#turn) return;
    if (this.#lines.watch(tab?.id ?? null)) this.#forget();
    const page = await stateOfActiveTab();
    if (turn !== this.#turn) return;
    this.#page = page;
    this.#tell();
    // Where nothing of ours runs nobody answers, which `page` has told already.
    if (tab?.id !== undefined) await askPage(tab.id, 'sideOpened', {}).catch(() => null);
  }

  /** A page speaks; where none does any more, it has gone. */
  #heard(): void {
    if (this.#lines.state) {
      this.#tell();
      return;
    }
    this.#forget();
    this.attend();
  }

  /** Shows nothing of what was: the next page is asked first. */
  #forget(): void {
    this.#page = { kind: 'loading' };
    this.#tell();
  }

  #tell(): void {
    const { state } = this.#lines;
    const page: PageState = state ? { kind: 'page', status: state.status } : this.#page;
    this.#onSeen({ page, state });
  }
}
