import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';

/** What a pattern finds in a text. */
export interface PatternRun {
  /**
   * Leftmost first, without overlaps, without empty matches; half-open, in UTF-16 code units. None
   * where the search was cut short.
   */
  readonly spans: readonly Span[];
  /** How many steps it took: roughly the time, whatever the machine. */
  readonly steps: number;
  /** Whether it would have taken more steps than it was given. */
  readonly cut: boolean;
}

/** A regular expression of a pack, ready to run in time linear in the text. */
export interface Pattern {
  /**
   * Whether it can match without a character, and so is too broad for a rule. Every anchor may hold
   * somewhere: besides `^$` and `\B` also `\b` alone, which could only find the edges of words.
   */
  readonly matchesEmpty: boolean;
  /** The most steps that one character of any text can take. */
  readonly mostSteps: number;
  /**
   * Words one of which stands in every match, in small letters, `\d` for any digit: a text without
   * them costs next to nothing. Empty where there are none.
   */
  readonly needles: readonly string[];
  /** What it finds in `text` as written, in about `most` steps at the most. Looks for its needles first. */
  find(text: string, most?: number): PatternRun;
  /**
   * The same without that look, for texts that are known to hold what it asks for.
   * @param places those of `text`, which several patterns may share
   */
  search(text: string, most?: number, places?: Places): PatternRun;
}

/** Why a pattern is refused. */
export interface PatternFault {
  /** Offset into the pattern's source, in UTF-16 code units. */
  readonly at: number;
  /** A sentence: what was found, what is allowed, how to mend it. */
  readonly message: string;
}
