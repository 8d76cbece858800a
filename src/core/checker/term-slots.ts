import { isExactly } from '../terms/exactly.ts';
import type { Term } from '../terms/term.ts';
import { TermIndex } from '../terms/term-index.ts';
import { TermList } from '../terms/term-list.ts';
import { HashLists } from '../text/hash-lists.ts';
import { Numbers } from '../text/numbers.ts';
import type { Span } from '../text/span.ts';
import { HASH_START, hashStep } from '../text/words.ts';
import type { Reading } from './reading.ts';
import { ordered } from './spans.ts';

/** What reading a character once more takes, with its capitals, in steps. */
const STEPS_OF_READING = 50;

/** What keeping a span takes, in steps: room more than time. */
const STEPS_OF_SPAN = 20;

/** Terms of one matcher, with or without their capitals; they have passed `readTerm`. */
export interface TermPart {
  readonly terms: readonly string[];
  readonly exact: boolean;
}

/** The spans that the terms of each slot have in one post; a slot without matches is absent. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

/**
 * Gathers the terms of all matchers, so that one pass finds them all. Each list of terms is a slot,
 * and a term that several lists share is looked for once.
 */
export class TermSlots {
  readonly #list = new TermList();
  /** The terms of all slots, by number, slot after slot, and where those of each end. */
  readonly #terms = new Numbers();
  readonly #ends = new Numbers();
  /** The slots by the hashes of their terms. */
  readonly #slots = new HashLists();
  /** The numbers of the terms of lists: many matchers name the same. */
  readonly #numbers = {
    folded: new Map<readonly string[], readonly number[]>(),
    exact: new Map<readonly string[], readonly number[]>(),
  };
  #made: { readonly index: TermIndex; readonly slotsOf: SlotsOf } | undefined;

  /**
   * The slot of a matcher's terms; matchers with the same ones share it.
   * @param parts the terms that the matcher has itself, and its lists
   */
  add(parts: readonly TermPart[]): number {
    const start = this.#terms.count;
    let hash = HASH_START;
    for (const part of parts) {
      for (const number of this.#numbersOf(part)) {
        this.#terms.push(number);
        hash = hashStep(hash, number);
      }
    }
    const slots = this.#slots;
    for (let link = slots.first(hash); link >= 0; link = slots.next(link)) {
      if (!this.#isLast(slots.at(link), start)) continue;
      this.#terms.count = start;
      return slots.at(link);
    }
    this.#made = undefined;
    const slot = this.#ends.count;
    this.#ends.push(this.#terms.count);
    slots.add(hash, slot);
    return slot;
  }

  #numbersOf({ terms, exact }: TermPart): readonly number[] {
    const remembered = exact ? this.#numbers.exact : this.#numbers.folded;
    const known = remembered.get(terms);
    if (known !== undefined) return known;
    const numbers: number[] = [];
    for (const term of terms) {
      const number = this.#list.add(term, exact);
      if (number !== null) numbers.push(number);
    }
    remembered.set(terms, numbers);
    return numbers;
  }

  /** Whether the terms of a slot are those from `start` on. */
  #isLast(slot: number, start: number): boolean {
    const all = this.#terms.all;
    const from = this.#startOf(slot);
    const length = (this.#ends.all[slot] as number) - from;
    if (length !== this.#terms.count - start) return false;
    for (let at = 0; at < length; at += 1) if (all[from + at] !== all[start + at]) return false;
    return true;
  }

  #startOf(slot: number): number {
    return slot === 0 ? 0 : (this.#ends.all[slot - 1] as number);
  }

  #make(): { readonly index: TermIndex; readonly slotsOf: SlotsOf } {
    const { terms, simple } = this.#list;
    this.#numbers.folded.clear();
    this.#numbers.exact.clear();
    const slotsOf = new SlotsOf(terms.length, this.#terms.count);
    for (let slot = 0; slot < this.#ends.count; slot += 1) {
      for (let at = this.#startOf(slot); at < (this.#ends.all[slot] as number); at += 1)
        slotsOf.add(this.#terms.all[at] as number, slot);
    }
    return { index: new TermIndex(terms, simple), slotsOf };
  }

  /** All matches in a post, by slot, in order; some are missing where the post's effort runs out. */
  find({ text, folded, words, foldedLinks, effort }: Reading): Hits {
    this.#made ??= this.#make();
    const { index, slotsOf } = this.#made;
    const found = new Map<number, Span[]>();
    const note = (number: number, start: number, end: number): void => {
      const slots = slotsOf.get(number);
      const span = folded.sourceSpan(start, end);
      const term = this.#list.terms[number] as Term | string;
      const isExact = typeof term !== 'string' && term.exact !== undefined;
      const reread = isExact ? span.end - span.start : 0;
      if (!effort.spend(STEPS_OF_SPAN * slots.length + STEPS_OF_READING * reread)) return;
      const written = (): string => text.slice(folded.sourceStart(start), folded.sourceEnd(end));
      if (isExact && !isExactly(term, written())) return;
      for (const slot of slots) {
        const spans = found.get(slot);
        if (spans === undefined) found.set(slot, [span]);
        else spans.push(span);
      }
    };
    index.find({ text: folded.text, words, links: foldedLinks }, note, effort);
    return new Map(Array.from(found, ([slot, spans]) => [slot, ordered(spans)]));
  }
}

/** The slots that have each term. */
class SlotsOf {
  /** One more than the first link of each term, and of each link its slot and one more than the next; 0 for none. */
  readonly #firsts: Int32Array;
  readonly #links: Int32Array;
  #count = 0;

  constructor(terms: number, links: number) {
    this.#firsts = new Int32Array(terms);
    this.#links = new Int32Array(2 * links);
  }

  /** Adds a slot; those of a term come in order. */
  add(term: number, slot: number): void {
    const first = this.#firsts[term] as number;
    if (first > 0 && this.#links[2 * (first - 1)] === slot) return;
    this.#links[2 * this.#count] = slot;
    this.#links[2 * this.#count + 1] = first;
    this.#count += 1;
    this.#firsts[term] = this.#count;
  }

  get(term: number): number[] {
    const slots: number[] = [];
    let link = this.#firsts[term] as number;
    for (; link > 0; link = this.#links[2 * link - 1] as number)
      slots.push(this.#links[2 * link - 2] as number);
    return slots;
  }
}
