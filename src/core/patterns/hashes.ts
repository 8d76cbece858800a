/** How many bits there are for each hash, at least: one question in eight, at the most, is answered wrongly. */
const BITS_EACH = 8;
const FEWEST_BITS = 1 << 8;

/** A set of hashes that takes some others for its own: enough to tell most of them apart at once, and small. */
export class Hashes {
  /** The bits, 32 to a number. */
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param size for how many hashes */
  constructor(size: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BITS, BITS_EACH * size)));
    this.#bits = new Int32Array(bits / 32);
    this.#mask = this.#bits.length - 1;
  }

  add(hash: number): void {
    const at = (hash >>> 5) & this.#mask;
    this.#bits[at] = (this.#bits[at] as number) | (1 << hash);
  }

  /** Whether a hash may have been added: its yes may be wrong, its no is not. */
  has(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & this.#mask] as number) & (1 << hash)) !== 0;
  }
}
