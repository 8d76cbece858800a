import type { PageStatus } from '../../messages/protocol.ts';
import { SideLine } from '../../messages/side-line.ts';
import type { NudgePlace, SideAct } from '../../messages/side-protocol.ts';
import type { SideView } from './side-view.ts';

/** What this frame has to say now. */
export interface SideNow {
  readonly status: PageStatus;
  readonly place: NudgePlace | null;
  readonly view: SideView | null;
}

/** The browser's side panel, as one frame of a page knows it. */
export class Side {
  readonly #now: () => SideNow;
  readonly #line: SideLine;
  #revision = 0;
  #told = '';

  constructor(now: () => SideNow, signal: AbortSignal) {
    this.#now = now;
    const events = {
      onWatched: () => this.#tellAnew(),
      onAct: (act: SideAct) => this.#do(act),
      onEnd: () => this.#now().view?.leave(),
    };
    this.#line = new SideLine(events, signal);
  }

  /** Whether the panel is open and shows this tab: only then can a question be asked there. */
  get isOpen(): boolean {
    return this.#line.isWatched;
  }

  /** There is, or will be, something to say: looks whether the panel shows this tab. */
  attend(): void {
    this.#line.open();
  }

  /** The page goes out of sight for good, or until it is gone back to. */
  leave(): void {
    this.#line.close();
  }

  /** Tells what holds now, if somebody watches and it is something new. */
  tell(): void {
    if (!this.isOpen) return;
    const { status, place, view } = this.#now();
    const news = { status, place, draft: view?.draftNow() ?? null };
    const told = JSON.stringify(news);
    if (told === this.#told) return;
    this.#told = told;
    this.#revision += 1;
    this.#line.tell({ ...news, revision: this.#revision });
  }

  #tellAnew(): void {
    this.#told = '';
    this.tell();
  }

  /** What a person does counts for exactly what they saw; if it has changed since, they see that now. */
  #do(act: SideAct): void {
    if (act.revision === this.#revision) this.#now().view?.do(act);
  }
}
