import { classAt, LINE_BREAK, MARK, widthAt } from './characters.ts';
import { foldCharacter, vanishes } from './fold-character.ts';
import { widenToGraphemes } from './graphemes.ts';
import type { Span } from './span.ts';

/** A text as terms are compared with it, with the way back to the text as it was written. */
export interface FoldedText {
  /** The text as written. */
  readonly source: string;
  /** The folded text; its offsets are its own. */
  readonly text: string;
  /** The place in the source of a stretch of the folded text, in whole graphemes. */
  sourceSpan(start: number, end: number): Span;
  /** The offset in the source where the folded character at `at` begins; the end for the end. */
  sourceStart(at: number): number;
  /** The offset in the source where the folded character before `at` ends. */
  sourceEnd(at: number): number;
}

/**
 * Latin texts that `toLowerCase` folds one to one. Left out: no-break space, ª, soft hyphen, µ, º,
 * İ, ı, the ligatures Ĳ ĳ Ŀ ŀ ŉ, and the long ſ, which fold to something else.
 */
const simple =
  '[\\0-\\x9f\\xa1-\\xa9\\xab\\xac\\xae-\\xb4\\xb6-\\xb9\\xbb-\\u012f\\u0134-\\u013e\\u0141-\\u0148\\u014a-\\u017e]';
const simpleText = new RegExp(`^${simple}*$`);
const simpleRun = new RegExp(`${simple}+`, 'y');

// Unicode's stream-safe text has at most 30 marks in a row; more would make `normalize` quadratic.
const MOST_MARKS = 30;

const joinsBmp = new Uint8Array(0x10000);

/** Whether the character at `at` may melt into the one before it: a mark, a jamo, or no width. */
const joins = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0x300 || unit === 0xad)) return false;
  const width = widthAt(text, at);
  if (width === 1 && joinsBmp[unit] !== 0) return joinsBmp[unit] === 2;
  const jamo = (unit >= 0x1161 && unit <= 0x1175) || (unit >= 0x11a8 && unit <= 0x11c2);
  const halfWidthVoiceMark = unit === 0xff9e || unit === 0xff9f;
  const found =
    jamo ||
    halfWidthVoiceMark ||
    classAt(text, at) === MARK ||
    vanishes(text.slice(at, at + width));
  if (width === 1) joinsBmp[unit] = found ? 2 : 1;
  return found;
};

/** Collects the folded text with, for each of its units, the place in the source it came from. */
class Folding {
  readonly #parts: string[] = [];
  #length = 0;
  // Hardly any text grows when it is folded.
  #starts: Int32Array;
  #ends: Int32Array;

  constructor(length: number) {
    this.#starts = new Int32Array(length);
    this.#ends = new Int32Array(length);
  }

  /** Adds what became of the stretch from `start` to `end` of the source as a whole. */
  add(folded: string, start: number, end: number): void {
    const from = this.#take(folded);
    this.#starts.fill(start, from, this.#length);
    this.#ends.fill(end, from, this.#length);
  }

  /** Adds what became of a stretch of the source that starts at `start`, unit by unit. */
  addEach(folded: string, start: number): void {
    const from = this.#take(folded);
    for (let at = from; at < this.#length; at += 1) {
      this.#starts[at] = start + at - from;
      this.#ends[at] = start + at - from + 1;
    }
  }

  /** The folded text of `source`. */
  finish(source: string): FoldedText {
    const length = this.#length;
    const startOf = (at: number): number =>
      at < length ? (this.#starts[at] as number) : source.length;
    const endOf = (at: number): number => (at > 0 ? (this.#ends[at - 1] as number) : 0);
    return {
      source,
      text: this.#parts.join(''),
      sourceSpan: (start, end) => widenToGraphemes(source, startOf(start), endOf(end)),
      sourceStart: startOf,
      sourceEnd: endOf,
    };
  }

  /** Keeps a part, with room for its places. @returns where they begin */
  #take(folded: string): number {
    const from = this.#length;
    this.#parts.push(folded);
    this.#length += folded.length;
    if (this.#length > this.#starts.length) {
      this.#starts = grown(this.#starts, this.#length);
      this.#ends = grown(this.#ends, this.#length);
    }
    return from;
  }
}

const grown = (places: Int32Array, length: number): Int32Array => {
  const more = new Int32Array(2 * length);
  more.set(places);
  return more;
};

/** Folds a letter together with its marks, and gives the offset after them. */
const foldCluster = (source: string, start: number, into: Folding, keepCase: boolean): number => {
  let kept = '';
  let keptEnd = start;
  let at = start;
  for (let marks = 0; at < source.length; marks += 1) {
    if (at > start && (marks > MOST_MARKS || !joins(source, at))) break;
    const point = source.slice(at, at + widthAt(source, at));
    at += point.length;
    if (vanishes(point)) continue;
    kept += point;
    keptEnd = at;
  }
  let folded = '';
  for (const point of kept.normalize('NFC')) folded += foldCharacter(point, keepCase);
  into.add(folded.normalize('NFC'), start, keptEnd);
  return at;
};

/** The end of the stretch from `at` that folds unit by unit, but for what a mark behind it may change. */
const simpleEnd = (source: string, at: number): number => {
  simpleRun.lastIndex = at;
  const end = simpleRun.test(source) ? simpleRun.lastIndex : at;
  return end > at && end < source.length && joins(source, end) ? end - 1 : end;
};

const foldSlowly = (source: string, keepCase: boolean): FoldedText => {
  const result = new Folding(source.length);
  for (let at = 0; at < source.length; ) {
    const end = simpleEnd(source, at);
    if (end > at) {
      const run = source.slice(at, end);
      result.addEach(keepCase ? run : run.toLowerCase(), at);
      at = end;
      continue;
    }
    const next = at + widthAt(source, at);
    const stands = classAt(source, at) === LINE_BREAK;
    if (!stands && next < source.length && joins(source, next)) {
      at = foldCluster(source, at, result, keepCase);
    } else {
      result.add(foldCharacter(source.slice(at, next), keepCase), at, next);
      at = next;
    }
  }
  return result.finish(source);
};

/**
 * Folds a text as the pack format's "Terms" says: canonical composition, simple case folding
 * without a locale, plain letters and digits for their compatibility forms, straight quotes and
 * dashes, plain spaces, nothing of zero width. Diacritics and å, æ, ø are letters and stay.
 * With `keepCase` the capitals stay too. Lone surrogates stay as they are. The time is linear.
 */
export const fold = (source: string, keepCase = false): FoldedText => {
  if (!simpleText.test(source)) return foldSlowly(source, keepCase);
  return {
    source,
    text: keepCase ? source : source.toLowerCase(),
    sourceSpan: (start, end) => widenToGraphemes(source, start, end),
    sourceStart: (at) => at,
    sourceEnd: (at) => at,
  };
};
