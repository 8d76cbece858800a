import { ask } from '../messages/send.ts';
import type { Coverage } from '../messages/site-protocol.ts';

/** What the toolbar shows of a page before anything is told of it. */
const nothingYet: Coverage = { composer: 'none', count: 0 };

/**
 * Keeps the toolbar's icon true: tells the worker what is checked in this frame, whenever that changes. A page in which
 * nobody writes tells nothing, and wakes nobody.
 */
export class CoverageSign {
  #told = nothingYet;
  #watched: ResizeObserver | undefined;

  /** @param now What is checked now; it is asked for at nearly every key. */
  constructor(readonly now: () => Coverage) {}

  /** Looks what is to be told. */
  readonly look = (): void => {
    const { composer, count } = this.now();
    if (composer === this.#told.composer && count === this.#told.count) return;
    this.#told = { composer, count };
    // Where nobody hears it, the icon stays as it is until the next change: no draft is worse off for it.
    ask('coverage', this.#told).catch(() => undefined);
  };

  /** Looks again when a box is gone: an element that is taken out of the page tells nothing, but its size does. */
  watch(element: Element): void {
    this.#watched?.disconnect();
    this.#watched = new ResizeObserver(() => this.look());
    this.#watched.observe(element);
    this.look();
  }

  /** The browser has forgotten the icon of a page that comes back from its cache. */
  again(): void {
    this.#told = nothingYet;
    this.look();
  }

  end(): void {
    this.#watched?.disconnect();
  }
}
