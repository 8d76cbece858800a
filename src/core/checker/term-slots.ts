import { isExactly } from '../terms/exactly.ts';
import { readTerm, type Term } from '../terms/term.ts';
import { TermIndex } from '../terms/term-index.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { ordered } from './spans.ts';

/** The spans that the terms of each slot have in one post; a slot without matches is absent. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

/**
 * Gathers the terms of all matchers, so that one pass finds them all. Each matcher is a slot, and a
 * term that several matchers share is looked for once.
 */
export class TermSlots {
  readonly #terms: Term[] = [];
  readonly #slotsOf: number[][] = [];
  readonly #numbers = new Map<string, number>();
  #slots = 0;
  #index: TermIndex | undefined;

  /** Makes a slot for terms that have passed `readTerm`; the number of the slot. */
  add(terms: readonly string[], exact: boolean): number {
    const slot = this.#slots;
    this.#slots += 1;
    for (const term of terms) {
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
      effort.spend(slots.length + (term.exact === undefined ? 0 : span.end - span.start));
      if (!isExactly(term, text.slice(span.start, span.end))) return;
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
