import type { Effort } from '../effort.ts';
import { HashTable } from '../text/hash-table.ts';
import { withRoom } from '../text/numbers.ts';
import type { Words } from '../text/words.ts';

/** What an entry takes in the array: its term, piece and side, the word beside it, and the entry behind it. */
const FIELDS = 5;

/**
 * Terms by a whole word each, and by the word beside it, so that hardly any is compared that does not
 * match. All in one array of plain numbers, since there may be a hundred thousand.
 */
export class WholeWords {
  readonly #firsts = new HashTable();
  #entries = new Int32Array(FIELDS << 6);
  #count = 0;
  // One for each hash's lowest 16 bits: most words of a text belong to no term and stop here.
  readonly #isKnown = new Uint8Array(1 << 16);

  /**
   * Adds a term by the hash of a whole word of it, which is its piece number `piece`.
   * @param side where there is another: 1 behind the word, -1 before it, 0 for none
   * @param beside the hash of that other word
   */
  add(hash: number, term: number, piece: number, side: -1 | 0 | 1 = 0, beside = 0): void {
    const at = FIELDS * this.#count;
    if (at === this.#entries.length) this.#entries = withRoom(this.#entries, 2 * at);
    const entries = this.#entries;
    entries[at] = term;
    entries[at + 1] = piece;
    entries[at + 2] = side;
    entries[at + 3] = beside;
    entries[at + 4] = this.#firsts.put(hash, at);
    this.#isKnown[hash & 0xffff] = 1;
    this.#count += 1;
  }

  /** Calls `found` with each term, and its piece, that word number `word` of a text may belong to. */
  find(
    { hashes, count }: Words,
    word: number,
    effort: Effort,
    found: (term: number, piece: number) => void,
  ): void {
    const hash = hashes[word] as number;
    if (this.#isKnown[hash & 0xffff] === 0) return;
    const entries = this.#entries;
    let steps = 0;
    for (let at = this.#firsts.get(hash); at >= 0; at = entries[at + 4] as number) {
      steps += 1;
      const other = word + (entries[at + 2] as number);
      if (other !== word && (other < 0 || other >= count || hashes[other] !== entries[at + 3]))
        continue;
      found(entries[at] as number, entries[at + 1] as number);
    }
    effort.spend(steps);
  }
}
