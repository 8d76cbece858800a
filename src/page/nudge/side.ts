import type { PageStatus } from '../../messages/protocol.ts';
import { SideLine } from '../../messages/side-line.ts';
import type { NudgePlace, SideAct, SideDraft } from '../../messages/side-protocol.ts';
import { actNow } from './side-act.ts';
import type { SideView } from './side-view.ts';

/** So many things are told while a click is on its way, at most. */
const rememberedRevisions = 8;

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
  /** What was told last of the draft, by revision. */
  readonly #drafts = new Map<number, SideDraft>();

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
    if (news.draft) this.#drafts.set(this.#revision, news.draft);
    this.#drafts.delete(this.#revision - rememberedRevisions);
    this.#line.tell({ ...news, revision: this.#revision });
  }

  #tellAnew(): void {
    this.#told = '';
    this.tell();
  }

  /** What a person does counts for exactly what they saw; where that is gone, they see it now. */
  #do(act: SideAct): void {
    const { view } = this.#now();
    const seen = this.#drafts.get(act.revision);
    const meant = view && seen ? actNow(act, seen, view.draftNow()) : null;
    if (meant) view?.do(meant);
  }
}
