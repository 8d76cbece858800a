import { HASH_START, hashStep } from '../text/words.ts';

/** Which end of a word a wildcard leaves fixed. */
export type WildKind = 'prefix' | 'suffix' | 'inside';

/**
 * Finds which of many fixed word parts a word starts with, ends with or holds. A word costs as many
 * steps as it has characters, at most the longest part (times its length for `inside`), however
 * many parts there are.
 */
export class WildWords<Entry> {
  readonly #kind: WildKind;
  readonly #entries = new Map<number, Entry[]>();
  readonly #hasLength: boolean[] = [];
  readonly #firstUnits = new Uint8Array(256);
  // One bit of each hash, so that most steps stop at an array instead of a map.
  readonly #bits = new Uint8Array(1 << 13);
  #longest = 0;

  constructor(kind: WildKind) {
    this.#kind = kind;
  }

  add(part: string, entry: Entry): void {
    const end = part.length;
    let hash = HASH_START;
    for (let at = 0; at < end; at += 1) {
      hash = hashStep(hash, part.charCodeAt(this.#kind === 'suffix' ? end - 1 - at : at));
    }
    const entries = this.#entries.get(hash);
    if (entries === undefined) this.#entries.set(hash, [entry]);
    else entries.push(entry);
    this.#bits[hash & 0x1fff] = 1;
    while (this.#hasLength.length <= end) this.#hasLength.push(false);
    this.#hasLength[end] = true;
    this.#longest = Math.max(this.#longest, end);
    this.#firstUnits[part.charCodeAt(this.#kind === 'suffix' ? end - 1 : 0) & 255] = 1;
  }

  /** Calls `found` with every entry whose part may be there; the caller compares letters. */
  find(text: string, start: number, end: number, found: (entry: Entry) => void): void {
    if (this.#longest === 0) return;
    if (this.#kind === 'inside') {
      for (let from = start; from < end; from += 1) this.#walk(text, from, end, 1, found);
    } else if (this.#kind === 'prefix') {
      this.#walk(text, start, end, 1, found);
    } else {
      this.#walk(text, end - 1, start - 1, -1, found);
    }
  }

  #walk(text: string, from: number, to: number, step: 1 | -1, found: (entry: Entry) => void): void {
    if (this.#firstUnits[text.charCodeAt(from) & 255] === 0) return;
    const most = Math.min(this.#longest, (to - from) * step);
    let hash = HASH_START;
    for (let length = 1; length <= most; length += 1) {
      hash = hashStep(hash, text.charCodeAt(from + (length - 1) * step));
      if (this.#bits[hash & 0x1fff] === 0 || this.#hasLength[length] !== true) continue;
      for (const entry of this.#entries.get(hash) ?? []) found(entry);
    }
  }
}
