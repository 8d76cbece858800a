import { Burst } from './burst.ts';
import { Lull } from './lull.ts';
import { timing } from './timing.ts';

/** A look at what is written in a box, one that was put off until a check is due, or one at what is around it as well. */
export type How = 'at once' | 'late' | 'at rest';

/** When a box is looked at: once for all that tells of a change, and again when a person rests. */
export class Looks {
  #frame = 0;
  readonly #changes = new Burst(() => this.look('late'));
  readonly #settling: Lull;
  /** When a person who writes on did something last; null where the wait for their rest has begun. */
  #actedAt: number | null = null;

  /**
   * @param look Looks; it says so by `begun`.
   * @param isUrgent Whether something of ours stands in the page that may not hold any more after a change.
   */
  constructor(
    readonly look: (how: How) => void,
    readonly isUrgent: () => boolean,
  ) {
    this.#settling = new Lull(timing.settle, () => this.look('at rest'));
  }

  /** Something may have changed: where nothing is urgent there is time until the next check. */
  soon(): void {
    if (this.#frame !== 0) return;
    if (this.isUrgent()) this.inFrame();
    else this.#changes.note();
  }

  /** In the next frame the layout that we ask for is the one that the page is about to make anyway. */
  inFrame(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.look('at once'));
  }

  /** The person did something: what the site makes of it may come in this frame, or later. */
  afterwards({ timeStamp }: Event): void {
    if (!this.#changes.isOn) {
      this.#settling.begin(timeStamp);
      return;
    }
    // Whoever writes on does not rest, and a second timer for every few keys would only find that out.
    this.#settling.end();
    this.#actedAt = timeStamp;
  }

  /** A look has begun: it sees all that was told of so far. */
  begun(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#changes.end();
    if (this.#actedAt !== null) this.#settling.begin(this.#actedAt);
    this.#actedAt = null;
  }

  end(): void {
    this.begun();
    this.#settling.end();
  }
}
