import { ALONE, classAt, isWordClass, MARK, WORD, widthAt } from './characters.ts';

/** The words of a folded text, in order: the first `count` of each array. Offsets are into that text. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The `hashOf` each. */
  readonly hashes: Int32Array;
}

// FNV-1a, 32 bits: cheap, and good enough where every hit is compared letter by letter.
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one more code unit into a hash that began with `HASH_START`. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a stretch of a text, a 32-bit whole number. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
};

/** The end of the word that starts at `start`. */
export const wordEnd = (text: string, start: number): number => {
  let at = start + widthAt(text, start);
  const run = classAt(text, start) !== ALONE;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== MARK && !(run && kind === WORD)) break;
    at += widthAt(text, at);
  }
  return at;
};

/**
 * The words of a folded text: runs of letters, digits, underscores and combining marks; in scripts
 * that write without spaces each character, with its marks, is a word.
 */
export const wordsOf = (text: string): Words => {
  const words = new WordList(text.length);
  for (let at = 0; at < text.length; ) {
    if (isWordClass(classAt(text, at))) {
      const end = wordEnd(text, at);
      words.add(at, end, hashOf(text, at, end));
      at = end;
    } else {
      at += 1;
    }
  }
  return words;
};

/** Words in arrays of plain numbers, which take a third of the room of lists and no time to clear away. */
class WordList implements Words {
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  count = 0;

  /** @param length of the text; words have five letters and a space, as a rule */
  constructor(length: number) {
    const room = Math.ceil(length / 5) + 1;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
  }

  add(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.count += 1;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
  }
}

const doubled = (numbers: Int32Array): Int32Array => {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
};

/** The first words as texts, at most `most`. */
export const wordTexts = (text: string, { starts, ends, count }: Words, most = count): string[] =>
  Array.from({ length: Math.min(count, most) }, (_, word) => text.slice(starts[word], ends[word]));
