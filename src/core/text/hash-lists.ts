import { HashTable } from './hash-table.ts';
import { withRoom } from './numbers.ts';

/**
 * A list of numbers for each of many hashes. The numbers of a hash are linked, the last that came first:
 *
 *    hash «find»  →  link 7: number 31, then 2  →  link 2: number 4, the last
 */
export class HashLists {
  readonly #firsts = new HashTable();
  /** Of each link its number, and the link behind it. */
  #links = new Int32Array(1 << 7);
  #count = 0;

  /** How many numbers were added: links are below it. */
  get count(): number {
    return this.#count;
  }

  /** Adds a number to the list of a hash. */
  add(hash: number, number: number): void {
    const at = 2 * this.#count;
    if (at === this.#links.length) this.#links = withRoom(this.#links, 2 * at);
    this.#links[at] = number;
    this.#links[at + 1] = this.#firsts.put(hash, this.#count);
    this.#count += 1;
  }

  /** The first link of a hash; -1 where there is none. */
  first(hash: number): number {
    return this.#firsts.get(hash);
  }

  /** The link behind one; -1 where there is none. */
  next(link: number): number {
    return this.#links[2 * link + 1] as number;
  }

  /** The number of a link. */
  at(link: number): number {
    return this.#links[2 * link] as number;
  }
}
