import { HashLists } from '../text/hash-lists.ts';
import { SimpleTerms } from './simple-terms.ts';
import { readTerm, type Term } from './term.ts';

/** Terms with numbers, each once. Nearly all of them are simple ones, and need not even be read. */
export class TermList {
  /** By number: a simple term as it is written, any other as it was read. */
  readonly terms: (Term | string)[] = [];
  /** The simple terms among them, in the same order. */
  readonly simple = new SimpleTerms();
  /** The numbers of simple terms, by their hashes. */
  readonly #numbers = new HashLists();
  readonly #numbersOfOthers = new Map<string, number | null>();

  /** The number of a term, the same for the same; null where it is none. With `exact` its capitals count. */
  add(written: string, exact: boolean): number | null {
    if (exact || !this.simple.add(written)) return this.#addOther(written, exact);
    const { hash } = this.simple;
    const numbers = this.#numbers;
    for (let link = numbers.first(hash); link >= 0; link = numbers.next(link)) {
      const number = numbers.at(link);
      if (this.terms[number] !== written) continue;
      this.simple.takeBack();
      return number;
    }
    const number = this.terms.push(written) - 1;
    numbers.add(hash, number);
    return number;
  }

  #addOther(written: string, exact: boolean): number | null {
    const key = `${exact ? '=' : '~'}${written}`;
    const known = this.#numbersOfOthers.get(key);
    if (known !== undefined) return known;
    const term = readTerm(written, exact);
    const number = 'fault' in term ? null : this.terms.push(term) - 1;
    this.#numbersOfOthers.set(key, number);
    return number;
  }
}
