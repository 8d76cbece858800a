import { isExactly } from '../terms/exactly.ts';
import { readTerm, type Term } from '../terms/term.ts';
import { TermIndex } from '../terms/term-index.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { ordered } from './spans.ts';

/** What reading a character once more takes, with its capitals, in steps. */
const STEPS_OF_READING = 50;

/** What keeping a span takes, in steps: room more than time. */
const STEPS_OF_SPAN = 20;

/** The spans that the terms of each slot have in one post; a slot without matches is absent. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

/**
 * Gathers the terms of all matchers, so that one pass finds them all. Each list of terms is a slot,
 * and a term that several lists share is looked for once.
 */
export class TermSlots {
  readonly #terms: Term[] = [];
  readonly #slotsOf: number[][] = [];
  readonly #numbers = new Map<string, number>();
  /** The slots by the terms that they are for. */
  readonly #slots = new Map<string, number>();
  #index: TermIndex | undefined;

  /**
   * The slot of a matcher's terms, as written; matchers that are written alike share one.
   * @param all the terms with those of its lists; they have passed `readTerm`
   */
  add(written: readonly string[], exact = false, all = (): readonly string[] => written): number {
    const key = JSON.stringify([exact, written]);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(key, slot);
    for (const term of all()) {
      const number = this.#numberOf(term, exact);
      if (number === null) continue;
      const slots = this.#slotsOf[number] as number[];
      if (slots.at(-1) !== slot) slots.push(slot);
    }
    this.#index = undefined;
    return slot;
  }

  #numberOf(written: string, exact: boolean): number | null {
    const key = `${exact ? '=' : '~'}${written}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const term = readTerm(written, exact);
    if ('fault' in term) return null;
    const number = this.#terms.push(term) - 1;
    this.#slotsOf.push([]);
    this.#numbers.set(key, number);
    return number;
  }

  /** All matches in a post, by slot, in order; some are missing where the post's effort runs out. */
  find({ text, folded, words, foldedLinks, effort }: Reading): Hits {
    this.#index ??= new TermIndex(this.#terms);
    const found = new Map<number, Span[]>();
    const note = (number: number, start: number, end: number): void => {
      const slots = this.#slotsOf[number] as number[];
      const span = folded.sourceSpan(start, end);
      const term = this.#terms[number] as Term;
      const reread = term.exact === undefined ? 0 : span.end - span.start;
      if (!effort.spend(STEPS_OF_SPAN * slots.length + STEPS_OF_READING * reread)) return;
      if (!isExactly(term, text.slice(folded.sourceStart(start), folded.sourceEnd(end)))) return;
      for (const slot of slots) {
        const spans = found.get(slot);
        if (spans === undefined) found.set(slot, [span]);
        else spans.push(span);
      }
    };
    this.#index.find({ text: folded.text, words, links: foldedLinks }, note, effort);
    return new Map(Array.from(found, ([slot, spans]) => [slot, ordered(spans)]));
  }
}
