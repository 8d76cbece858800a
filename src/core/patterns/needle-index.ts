import type { Effort } from '../effort.ts';
import { HashLists } from '../text/hash-lists.ts';
import { Numbers } from '../text/numbers.ts';
import { HASH_START, hashStep } from '../text/words.ts';
import { ANY, type CanonicalText, canonicalText, withAnyDigit } from './canonical.ts';
import { Hashes } from './hashes.ts';
import type { Needles } from './needle.ts';
import { ANY_DIGIT, EDGE, LONGEST_WORD, NEEDLE_END, WAY_END, WORD_END } from './raw-word.ts';

/** Making the canonical form of a character, and beginning to look there, in steps. */
const STEPS_OF_CHARACTER = 4;

// What the hash of a word begins with: where it begins at an edge, where any digit may stand in it, and where both is so.
const AT_EDGE = ~HASH_START;
const WITH_DIGIT = hashStep(HASH_START, 0x10001);
const WITH_DIGIT_AT_EDGE = ~WITH_DIGIT;

/** The hash of a word that ends at an edge, by the hash of its characters. */
const atEdge = (hash: number): number => hashStep(hash, 0x10000);

const [edge, anyDigit, wordEnd, needleEnd, wayEnd] = [
  EDGE,
  ANY_DIGIT,
  WORD_END,
  NEEDLE_END,
  WAY_END,
].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number];

const ZERO = 0x30;
const NINE = 0x39;

const isDigit = (unit: number): boolean => unit === anyDigit || (unit >= ZERO && unit <= NINE);

// The beginnings that are remembered, by their lengths: bit 3 for three characters. Each would cost room.
const REMEMBERED = (1 << 2) | (1 << 3) | (1 << 4) | (1 << 6) | (1 << 8) | (1 << 11);

const isRemembered = (length: number): boolean => ((REMEMBERED >> length) & 1) === 1;

/**
 * Looks for the needles of many patterns in one pass over a text. Words are known by their hashes
 * alone: where two have the same one, a pattern is searched in vain, and none is left out. How words
 * begin is remembered apart, so that most looks end after a few characters:
 *
 *    text      I will find them
 *              I·wi ✗              no word begins so
 *                     find·th ✗    «find him» does with «find», and no word with «find th»
 *
 * A way to match may be there when a word of each of its needles was seen, wherever it was. The time
 * depends on the text, hardly on how many patterns there are.
 */
export class NeedleIndex {
  readonly #words = new HashLists();
  /** How words begin: the hashes of their first characters. */
  readonly #beginnings: Hashes;
  /** The words themselves. */
  readonly #ends: Hashes;
  /** The patterns that any text may match. */
  readonly #always: number[] = [];
  /** For each needle the way to match that asks for it. */
  readonly #wayOf = new Numbers();
  /** For each way to match its pattern, and how many needles it asks for. */
  readonly #patternOf = new Numbers();
  readonly #asked = new Numbers();
  #patterns = 0;
  /** The text that is looked at, by number; the fields below say in which one something was last seen. */
  #text = 0;
  #wordSeenIn = new Int32Array(0);
  #needleSeenIn = new Int32Array(0);
  #waySeenIn = new Int32Array(0);
  /** How many needles of each way were not seen in the last text in which any was. */
  #missing = new Int32Array(0);

  /** @param size for how many words: more only make it slower */
  constructor(size: number) {
    this.#beginnings = new Hashes(2 * size);
    this.#ends = new Hashes(size);
  }

  /** Adds what a pattern asks for. @returns the pattern's number: how many were added before */
  add(needles: Needles): number {
    const pattern = this.#patterns;
    this.#patterns += 1;
    if (needles === '') this.#always.push(pattern);
    let isNewWay = true;
    let isNewNeedle = true;
    for (let at = 0; at < needles.length; ) {
      const unit = needles.charCodeAt(at);
      if (unit === wayEnd) isNewWay = true;
      else if (unit === needleEnd) isNewNeedle = true;
      else {
        if (isNewWay) this.#addWay(pattern);
        if (isNewNeedle) this.#addNeedle();
        isNewWay = false;
        isNewNeedle = false;
        at = this.#addWord(needles, at);
      }
      at += 1;
    }
    return pattern;
  }

  #addWay(pattern: number): void {
    this.#patternOf.push(pattern);
    this.#asked.push(0);
  }

  #addNeedle(): void {
    const way = this.#asked.count - 1;
    this.#wayOf.push(way);
    this.#asked.all[way] = (this.#asked.all[way] as number) + 1;
  }

  /** Adds the word that begins at `start` to the last needle. @returns where its end is written */
  #addWord(needles: string, start: number): number {
    const isBeforeEdge = needles.charCodeAt(start) === edge;
    const hasDigit = this.#hasAnyDigit(needles, start);
    let hash = hasDigit ? WITH_DIGIT : HASH_START;
    if (isBeforeEdge) hash = ~hash;
    let length = 0;
    let isAtEdge = false;
    let at = start;
    for (let unit = needles.charCodeAt(at); unit !== wordEnd; unit = needles.charCodeAt(at)) {
      at += 1;
      // An edge in the middle is one, or the word stands nowhere.
      isAtEdge = unit === edge;
      if (isAtEdge) continue;
      length += 1;
      if (length > LONGEST_WORD) continue;
      hash = hashStep(hash, hasDigit && isDigit(unit) ? ANY : unit);
      if (isRemembered(length)) this.#beginnings.add(hash);
    }
    if (isAtEdge && length <= LONGEST_WORD) hash = atEdge(hash);
    this.#words.add(hash, this.#wayOf.count - 1);
    this.#ends.add(hash);
    return at;
  }

  #hasAnyDigit(needles: string, start: number): boolean {
    for (let at = start; ; at += 1) {
      const unit = needles.charCodeAt(at);
      if (unit === anyDigit) return true;
      if (unit === wordEnd) return false;
    }
  }

  /** The numbers of the patterns that may match a text; null where there was not effort enough to know. */
  find(text: string, effort: Effort): ReadonlySet<number> | null {
    const found = new Set(this.#always);
    if (this.#patternOf.count === 0) return found;
    this.#beginText();
    const subject = canonicalText(text);
    if (!this.#lookThrough(subject, HASH_START, AT_EDGE, effort, found)) return null;
    const merged = withAnyDigit(text, subject);
    const isEnough =
      merged === null || this.#lookThrough(merged, WITH_DIGIT, WITH_DIGIT_AT_EDGE, effort, found);
    return isEnough ? found : null;
  }

  /** Looks for the words whose hashes begin as they are given. @returns whether there was effort enough */
  #lookThrough(
    subject: CanonicalText,
    anywhere: number,
    atEdges: number,
    effort: Effort,
    found: Set<number>,
  ): boolean {
    const { inWord, length } = subject;
    for (let at = 0; at < length; at += 1) {
      let steps = STEPS_OF_CHARACTER + this.#lookAt(subject, at, anywhere, found);
      const isInside = at > 0 && inWord[at - 1] === 1 && inWord[at] === 1;
      if (!isInside) steps += this.#lookAt(subject, at, atEdges, found);
      if (!effort.spend(steps)) return false;
    }
    return true;
  }

  #beginText(): void {
    this.#text += 1;
    // More patterns may have come.
    if (this.#needleSeenIn.length === this.#wayOf.count) return;
    this.#wordSeenIn = new Int32Array(this.#words.count);
    this.#needleSeenIn = new Int32Array(this.#wayOf.count);
    this.#waySeenIn = new Int32Array(this.#asked.count);
    this.#missing = new Int32Array(this.#asked.count);
  }

  /** Looks for words that begin at `at`. @returns the steps that it took */
  #lookAt(subject: CanonicalText, at: number, start: number, found: Set<number>): number {
    const beginnings = this.#beginnings;
    const ends = this.#ends;
    const { units, inWord, length } = subject;
    const most = Math.min(length, at + LONGEST_WORD);
    let steps = 0;
    let hash = start;
    for (let next = at; next < most; ) {
      hash = hashStep(hash, units[next] as number);
      next += 1;
      steps += 1;
      if (isRemembered(next - at) && !beginnings.has(hash)) break;
      if (ends.has(hash)) steps += this.#see(hash, found);
      const ended = atEdge(hash);
      if (!ends.has(ended)) continue;
      const isInside = next < length && inWord[next - 1] === 1 && inWord[next] === 1;
      if (!isInside) steps += this.#see(ended, found);
    }
    return steps;
  }

  /** Sees what may be a word. @returns the steps that it took */
  #see(hash: number, found: Set<number>): number {
    const words = this.#words;
    const first = words.first(hash);
    if (first < 0 || this.#wordSeenIn[first] === this.#text) return 0;
    this.#wordSeenIn[first] = this.#text;
    let steps = 0;
    for (let link = first; link >= 0; link = words.next(link)) {
      steps += 1;
      this.#seeNeedle(words.at(link), found);
    }
    return steps;
  }

  #seeNeedle(needle: number, found: Set<number>): void {
    if (this.#needleSeenIn[needle] === this.#text) return;
    this.#needleSeenIn[needle] = this.#text;
    const way = this.#wayOf.all[needle] as number;
    if (this.#waySeenIn[way] !== this.#text) {
      this.#waySeenIn[way] = this.#text;
      this.#missing[way] = this.#asked.all[way] as number;
    }
    this.#missing[way] = (this.#missing[way] as number) - 1;
    if (this.#missing[way] === 0) found.add(this.#patternOf.all[way] as number);
  }
}
