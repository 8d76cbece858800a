const FIRST_SLOTS = 1 << 6;

/** How many slots there are for each hash, at least. */
const ROOM = 2;

/** A number for each of many hashes, in arrays of plain numbers: a map takes ten times as long to make. */
export class HashTable {
  /** Of each slot its hash, and one more than its number; 0 for an empty slot. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #used = 0;

  /** The number of a hash; -1 where it has none. */
  get(hash: number): number {
    return (this.#slots[this.#placeOf(hash) + 1] as number) - 1;
  }

  /** Gives a hash another number, from 0 to 2³¹ - 2. @returns the one that it had; -1 for none */
  put(hash: number, number: number): number {
    if (ROOM * this.#used > this.#mask) this.#grow();
    const place = this.#placeOf(hash);
    const before = (this.#slots[place + 1] as number) - 1;
    if (before < 0) this.#used += 1;
    this.#slots[place] = hash;
    this.#slots[place + 1] = number + 1;
    return before;
  }

  /** Where the slot begins that a hash is in, or would be put into. */
  #placeOf(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    // The upper bits of FNV-1a are the better mixed ones.
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
    return 2 * slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(4 * before.length);
    this.#mask = this.#slots.length / 2 - 1;
    for (let place = 0; place < before.length; place += 2) {
      if (before[place + 1] === 0) continue;
      const to = this.#placeOf(before[place] as number);
      this.#slots[to] = before[place] as number;
      this.#slots[to + 1] = before[place + 1] as number;
    }
  }
}
