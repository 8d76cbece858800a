import { ALONE, classAt, isWordClass, MARK, WORD, widthAt } from './characters.ts';

/** The words of a folded text, in order. Offsets are into that text; `hashes` are `hashOf` each. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
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
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (isWordClass(classAt(text, at))) {
      const end = wordEnd(text, at);
      starts.push(at);
      ends.push(end);
      hashes.push(hashOf(text, at, end));
      at = end;
    } else {
      at += 1;
    }
  }
  return { starts, ends, hashes };
};
