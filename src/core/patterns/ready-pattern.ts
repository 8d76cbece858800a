import { Effort } from '../effort.ts';
import { matchesEmptyText } from './empty.ts';
import { type Needles, needlesOf } from './needle.ts';
import { NeedleIndex } from './needle-index.ts';
import type { Pattern, PatternRun } from './pattern.ts';
import { Places } from './places.ts';
import { shownNeedles } from './raw-word.ts';
import { type Search, STEPS_OF_PLACE, searchOf } from './search.ts';
import type { States } from './states.ts';
import type { Node } from './syntax.ts';

/** Enough for what one pattern asks for. */
const FEW_WORDS = 100;

/** A pattern's tree, and its states. */
export interface Made {
  readonly node: Node;
  readonly states: States;
}

const nothing: PatternRun = { spans: [], steps: 0, cut: false };

/** A pattern that is made ready when it is first needed: most packs are read more often than run. */
export class ReadyPattern implements Pattern {
  readonly #make: () => Made | null;
  #made: Made | null | undefined;
  #search: Search | undefined;
  #index: NeedleIndex | undefined;

  /** @param make makes the states; null where the pattern is none that may be run, and finds nothing */
  constructor(make: () => Made | null) {
    this.#make = make;
  }

  get needles(): readonly string[] {
    return shownNeedles(this.#asked());
  }

  get matchesEmpty(): boolean {
    const made = this.#madeOnce();
    return made !== null && matchesEmptyText(made.node);
  }

  get mostSteps(): number {
    return STEPS_OF_PLACE + (this.#madeOnce()?.states.targets.length ?? 0);
  }

  find(text: string, most?: number): PatternRun {
    if (this.#index === undefined) {
      this.#index = new NeedleIndex(FEW_WORDS);
      this.#index.add(this.#asked());
    }
    const isThere = this.#index.find(text, new Effort())?.has(0) === true;
    return isThere ? this.search(text, most) : nothing;
  }

  search(text: string, most?: number, places = new Places(text)): PatternRun {
    if (this.#search === undefined) {
      const made = this.#madeOnce();
      if (made === null) return nothing;
      this.#search = searchOf(made.states);
    }
    const spans = this.#search.run(text, most, places);
    return { spans: spans ?? [], steps: this.#search.steps, cut: spans === null };
  }

  #asked(): Needles {
    const made = this.#madeOnce();
    return made === null ? '' : needlesOf(made.node);
  }

  #madeOnce(): Made | null {
    if (this.#made === undefined) this.#made = this.#make();
    return this.#made;
  }
}
