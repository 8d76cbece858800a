import type { Effort } from '../effort.ts';
import { knownPattern } from '../patterns/index.ts';
import { NeedleIndex } from '../patterns/needle-index.ts';
import type { Pattern } from '../patterns/pattern.ts';

/** What the patterns of all built-in packs ask for together: 30,000 words (November 2026). */
const MANY_WORDS = 1 << 15;

/** The patterns of all packs, each once, so that equal ones run once for a post, and most in none. */
export class PatternSet {
  readonly #known = new Map<string, Pattern | null>();
  /** By their numbers in the index. */
  readonly #patterns: Pattern[] = [];
  readonly #index = new NeedleIndex(MANY_WORDS);

  /**
   * The pattern of a source that the parser of packs accepts; null for any other, or one that finds nothing.
   * @param needles what it asks for, where the build has found that out already
   */
  add(source: string, exact: boolean, needles?: string): Pattern | null {
    const key = `${exact ? '=' : '~'}${source}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const read = knownPattern(source, exact, needles);
    const pattern = read?.pattern ?? null;
    if (read !== null) {
      this.#index.add(read.needles);
      this.#patterns.push(read.pattern);
    }
    this.#known.set(key, pattern);
    return pattern;
  }

  /** The patterns that may match a text; null where there was not effort enough to know. */
  thatMayMatch(text: string, effort: Effort): ReadonlySet<Pattern> | null {
    const numbers = this.#index.find(text, effort);
    return numbers && new Set(Array.from(numbers, (number) => this.#patterns[number] as Pattern));
  }
}
