import { Numbers } from '../text/numbers.ts';
import { HASH_START, hashStep } from '../text/words.ts';
import type { Piece } from './term.ts';

/**
 * The terms that nearly all terms are: words of small letters and digits, perhaps with a `*` behind two or
 * more, and one space, hyphen or apostrophe between two words. They fold to themselves, and an index
 * can take them in by the hashes of their words alone; their pieces are read when it comes to compare
 * them.
 */

const STAR = 0x2a;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** How many letters a word has at least before a `*`. */
const FEWEST_BEFORE_STAR = 2;

const LETTER = 1;
const BETWEEN = 2;

/** What a code unit is in a simple term: a letter or digit, or what parts two words; 0 for all else. */
const kinds = new Uint8Array(0x100);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789æøå')
  kinds[letter.charCodeAt(0)] = LETTER;
for (const sign of [SPACE, HYPHEN, APOSTROPHE]) kinds[sign] = BETWEEN;

const kindOf = (unit: number): number => kinds[unit] ?? 0;

/** Whether a word of a simple term ends at `at`. */
const endsAt = (written: string, at: number): boolean =>
  at === written.length || kindOf(written.charCodeAt(at)) === BETWEEN;

/** Many simple terms: their words as hashes, in arrays of plain numbers, since there may be a hundred thousand. */
export class SimpleTerms {
  /** The hashes of all words, term after term. */
  readonly hashes = new Numbers();
  /** 1 for each word with a wildcard behind it. */
  readonly stars = new Numbers();
  /** For each term the word behind its last, by number in the two above. */
  readonly ends = new Numbers();
  /** For each term the hash of its words run together, as a hashtag writes them. */
  readonly joined = new Numbers();
  /** 1 for each term whose words a hashtag can hold. */
  readonly canJoin = new Numbers();
  /** The hash of the term that was added last, as it is written. */
  hash = HASH_START;

  /** Adds a term. @returns whether it is a simple one; else nothing was added */
  add(written: string): boolean {
    const before = this.hashes.count;
    const isSimple = this.#addWords(written);
    if (isSimple) this.ends.push(this.hashes.count);
    else this.#cutBack(before);
    return isSimple;
  }

  /** Takes the term back that was added last. */
  takeBack(): void {
    const { ends, joined, canJoin } = this;
    ends.count -= 1;
    joined.count -= 1;
    canJoin.count -= 1;
    this.#cutBack(this.startOf(ends.count));
  }

  /** The first word of term number `at`, by number. */
  startOf(at: number): number {
    return at === 0 ? 0 : (this.ends.all[at - 1] as number);
  }

  /** Whether a word of term number `at` has a wildcard. */
  hasStar(at: number): boolean {
    for (let word = this.startOf(at); word < (this.ends.all[at] as number); word += 1)
      if (this.stars.all[word] === 1) return true;
    return false;
  }

  #cutBack(words: number): void {
    this.hashes.count = words;
    this.stars.count = words;
  }

  #addWords(written: string): boolean {
    let whole = HASH_START;
    let word = HASH_START;
    let joined = HASH_START;
    let start = 0;
    for (let at = 0; at <= written.length; at += 1) {
      const unit = at < written.length ? written.charCodeAt(at) : SPACE;
      const kind = kindOf(unit);
      whole = hashStep(whole, unit);
      if (kind === LETTER) {
        word = hashStep(word, unit);
        joined = hashStep(joined, unit);
      } else if (kind === BETWEEN) {
        if (!this.#addWord(written, start, at, word)) return false;
        word = HASH_START;
        start = at + 1;
      } else if (unit !== STAR || !endsAt(written, at + 1)) return false;
    }
    this.hash = whole;
    this.joined.push(joined);
    this.canJoin.push(written.includes("'") ? 0 : 1);
    return true;
  }

  /** Adds a word with what stands behind it. @returns whether it may be one */
  #addWord(written: string, start: number, end: number, hash: number): boolean {
    const star = end > start && written.charCodeAt(end - 1) === STAR ? 1 : 0;
    if (end - start < (star === 1 ? FEWEST_BEFORE_STAR + 1 : 1)) return false;
    this.hashes.push(hash);
    this.stars.push(star);
    return true;
  }
}

/** The pieces of a simple term: its words in even places, what is between them in odd ones. */
export const piecesOfSimple = (written: string): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= written.length; at += 1) {
    const unit = written.charCodeAt(at);
    if (at < written.length && kindOf(unit) !== BETWEEN) continue;
    const tail = written.charCodeAt(at - 1) === STAR;
    pieces.push({
      kind: 'word',
      text: written.slice(start, tail ? at - 1 : at),
      head: false,
      tail,
    });
    if (unit === APOSTROPHE) pieces.push({ kind: 'sign', text: "'" });
    else if (at < written.length) pieces.push({ kind: 'gap' });
    start = at + 1;
  }
  return pieces;
};
