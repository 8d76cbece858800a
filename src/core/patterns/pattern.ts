import type { Span } from '../text/span.ts';

/** A regular expression of a pack, ready to run in time linear in the text. */
export interface Pattern {
  /**
   * Whether it can match without a character, and so is too broad for a rule. Every anchor may hold
   * somewhere: besides `^$` and `\B` also `\b` alone, which could only find the edges of words.
   */
  readonly matchesEmpty: boolean;
  /**
   * What it finds in `text` as written: leftmost first, without overlaps, without empty matches.
   * Spans are half-open, in UTF-16 code units.
   */
  find(text: string): Span[];
}

/** Why a pattern is refused. */
export interface PatternFault {
  /** Offset into the pattern's source, in UTF-16 code units. */
  readonly at: number;
  /** A sentence: what was found, what is allowed, how to mend it. */
  readonly message: string;
}
