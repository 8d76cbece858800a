import {
  ALONE,
  classAt,
  classBefore,
  isWordClass,
  MARK,
  WORD,
  widthAt,
} from '../text/characters.ts';
import { vanishes } from '../text/fold-character.ts';

/** The word that a place in the text stands behind or within. */
const NO_WORD = 0;
/** One that goes on as long as there are letters and digits. */
const RUN = 1;
/** A character that is a word of its own, as in Han. */
const SINGLE = 2;

/**
 * Where words begin and end, for `\b`: the words of terms (`text/words.ts`), in a text as written.
 * In Han, Kana, Thai and the like each character has an edge on either side.
 *
 * Places must be asked for from left to right. Every character is looked at a fixed number of
 * times, however many marks are heaped onto one letter.
 */
export class WordEdges {
  readonly #text: string;
  #at = 0;
  #word = NO_WORD;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a word begins or ends at `at`. */
  isEdge(at: number): boolean {
    this.#goTo(at);
    const kind = classAt(this.#text, at);
    if (kind === MARK) return this.#word === NO_WORD && !this.#isStray(at);
    if (kind === WORD) return this.#word !== RUN;
    return kind === ALONE || this.#word !== NO_WORD;
  }

  #goTo(at: number): void {
    // Only marks care about what is before them.
    let from = at;
    while (from > this.#at && classBefore(this.#text, from) === MARK) from = this.#before(from);
    if (from > this.#at) from = this.#before(from);
    for (; from < at; from += widthAt(this.#text, from)) this.#word = this.#wordAfter(from);
    this.#at = at;
  }

  #before(end: number): number {
    return end >= 2 && widthAt(this.#text, end - 2) === 2 ? end - 2 : end - 1;
  }

  /** The word behind the character at `at`. */
  #wordAfter(at: number): number {
    const kind = classAt(this.#text, at);
    if (kind === WORD) return RUN;
    if (kind === ALONE) return SINGLE;
    if (!isWordClass(kind)) return NO_WORD;
    return this.#word === NO_WORD && !this.#isStray(at) ? RUN : this.#word;
  }

  /** Whether a mark makes no word without a letter: ❤️ has one that only says how to draw it. */
  #isStray(at: number): boolean {
    return vanishes(this.#text.slice(at, at + widthAt(this.#text, at)));
  }
}
