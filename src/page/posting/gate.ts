/** How somebody set about posting: by pressing a control, by a key in the field, or by sending the form around it. */
export type Attempt =
  | { readonly by: 'press'; readonly control: HTMLElement }
  | { readonly by: 'key' }
  | { readonly by: 'form'; readonly form: HTMLFormElement };

/** Who knows the draft that would be posted. */
export interface Poster {
  /** Whether there may be something to ask: where not, nothing else is looked at. */
  readonly mayAsk: boolean;
  /** Whether the last question still stands. */
  readonly isAsking: boolean;
  /** What an event would set about; null where it posts nothing of this draft. */
  attemptBy(event: Event): Attempt | null;
  /** Holds an attempt, and asks the writer; false where there is nothing to ask: it then passes. */
  hold(attempt: Attempt): boolean;
}

/**
 * Whatever comes so soon after an attempt that was held belongs to it, in milliseconds: a double click, a press that
 * bounces, a second event for one press. Longer than any system's double click (500), shorter than a second thought.
 */
export const sameAttempt = 700;

/** The keys that post, or press a control: any other is let through unseen. While a word is composed, a key has another name. */
const posting: ReadonlySet<string> = new Set(['Enter', ' ']);

/** A press or a key that is down, from its beginning to its end. */
interface Down {
  readonly held: boolean;
  readonly key?: string;
}

/**
 * Decides which events of an attempt to post reach the page. The first attempt is held whole, from the press to the
 * click, from the key down to the key up; the next one passes whole. Nothing is awaited.
 */
export class Gate {
  readonly #poster: () => Poster | null;
  #heldAt = Number.NEGATIVE_INFINITY;
  #press: Down | null = null;
  #key: Down | null = null;
  #lastClickHeld = false;

  constructor(poster: () => Poster | null) {
    this.#poster = poster;
  }

  /** Whether an event is to be stopped. Only what a person did can be: `isTrusted`. */
  stops(event: Event): boolean {
    const poster = this.#poster();
    if (!poster || !event.isTrusted) return false;
    if (event.type === 'submit') return this.#decide(poster, event);
    return 'key' in event
      ? this.#stopsKey(poster, event as KeyboardEvent)
      : this.#stopsPress(poster, event as UIEvent);
  }

  #stopsPress(poster: Poster, event: UIEvent): boolean {
    if (event.type === 'pointerdown') {
      const begins = (event as PointerEvent).button === 0;
      this.#press = begins ? { held: this.#decide(poster, event) } : null;
      return this.#press?.held ?? false;
    }
    if (event.type !== 'click') return this.#press?.held ?? false;
    const again = event.detail > 1 && this.#lastClickHeld;
    // A click without a press comes from a key, or from assistive technology.
    const held = again || (this.#press ? this.#press.held : this.#decide(poster, event));
    this.#press = null;
    this.#lastClickHeld = held;
    return held;
  }

  #stopsKey(poster: Poster, event: KeyboardEvent): boolean {
    const { type, key, repeat } = event;
    if (type === 'keydown' && !(repeat && this.#key?.key === key)) {
      const posts = posting.has(key) && !event.isComposing;
      this.#key = { key, held: posts && this.#decide(poster, event) };
    }
    const held = this.#key?.key === key && this.#key.held;
    if (type === 'keyup') this.#key = null;
    return held;
  }

  #decide(poster: Poster, event: Event): boolean {
    const again = poster.isAsking && event.timeStamp - this.#heldAt < sameAttempt;
    // Of a key it is known at once whether it posts, of a press whether there is anything to ask.
    if (!again && !('key' in event) && !poster.mayAsk) return false;
    const attempt = poster.attemptBy(event);
    if (!attempt || again) return attempt !== null;
    if (!poster.mayAsk || !poster.hold(attempt)) return false;
    this.#heldAt = event.timeStamp;
    return true;
  }
}
