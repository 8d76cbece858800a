import type { Effort } from '../effort.ts';
import { HASH_START, hashStep } from '../text/words.ts';
import type { TagPiece, WordPiece } from './term.ts';

/** Which end of a word a wildcard leaves fixed. */
export type WildKind = 'prefix' | 'suffix' | 'inside';

/** A fixed word part, and what it stands for. */
interface Part<Entry> {
  readonly text: string;
  readonly entry: Entry;
}

/**
 * Finds which of many fixed word parts a word starts with, ends with or holds. A word costs as many
 * steps as it has characters, at most the longest part (times its length for `inside`), however
 * many parts there are.
 */
export class WildWords<Entry> {
  readonly #kind: WildKind;
  readonly #parts = new Map<number, Part<Entry>[]>();
  readonly #hasLength: boolean[] = [];
  readonly #firstUnits = new Uint8Array(256);
  // One bit of each hash, so that most steps stop at an array instead of a map.
  readonly #bits = new Uint8Array(1 << 13);
  #longest = 0;

  constructor(kind: WildKind) {
    this.#kind = kind;
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#longest === 0;
  }

  add(text: string, entry: Entry): void {
    const end = text.length;
    let hash = HASH_START;
    for (let at = 0; at < end; at += 1) {
      hash = hashStep(hash, text.charCodeAt(this.#kind === 'suffix' ? end - 1 - at : at));
    }
    const parts = this.#parts.get(hash);
    if (parts === undefined) this.#parts.set(hash, [{ text, entry }]);
    else parts.push({ text, entry });
    this.#bits[hash & 0x1fff] = 1;
    while (this.#hasLength.length <= end) this.#hasLength.push(false);
    this.#hasLength[end] = true;
    this.#longest = Math.max(this.#longest, end);
    this.#firstUnits[text.charCodeAt(this.#kind === 'suffix' ? end - 1 : 0) & 255] = 1;
  }

  /** Calls `found` once for every part that stands in the word from `start` to `end`. */
  find(
    text: string,
    start: number,
    end: number,
    effort: Effort,
    found: (entry: Entry) => void,
  ): void {
    if (this.#longest === 0) return;
    // A part may stand several times in a word.
    const known = this.#kind === 'inside' ? new Set<Entry>() : null;
    const tryPart = ({ text: part, entry }: Part<Entry>, at: number): void => {
      if (known?.has(entry) === true) return;
      effort.spend(part.length >> 3);
      if (!text.startsWith(part, at)) return;
      known?.add(entry);
      found(entry);
    };
    if (this.#kind === 'prefix') this.#walk(text, start, end, 1, effort, tryPart);
    else if (this.#kind === 'suffix') this.#walk(text, end - 1, start - 1, -1, effort, tryPart);
    else {
      for (let from = start; from < end && effort.left > 0; from += 1) {
        this.#walk(text, from, end, 1, effort, tryPart);
      }
    }
  }

  /** Goes from `from` towards `to`, and calls `tryPart` where a part may stand, with the place of its start. */
  #walk(
    text: string,
    from: number,
    to: number,
    step: 1 | -1,
    effort: Effort,
    tryPart: (part: Part<Entry>, at: number) => void,
  ): void {
    if (this.#firstUnits[text.charCodeAt(from) & 255] === 0) return;
    const most = Math.min(this.#longest, (to - from) * step);
    effort.spend(most);
    let hash = HASH_START;
    for (let length = 1; length <= most; length += 1) {
      hash = hashStep(hash, text.charCodeAt(from + (length - 1) * step));
      if (this.#bits[hash & 0x1fff] === 0 || this.#hasLength[length] !== true) continue;
      const at = step === 1 ? from : from - length + 1;
      for (const part of this.#parts.get(hash) ?? []) {
        effort.spend(1);
        if (part.text.length === length) tryPart(part, at);
      }
    }
  }
}

/** The parts of some pieces with wildcards. */
export interface WildParts<Entry> {
  readonly parts: WildWords<Entry>;
  /** Whether they are those of a piece. */
  fits(piece: WordPiece | TagPiece): boolean;
}
