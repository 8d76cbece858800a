import { matchesEmptyText } from './empty.ts';
import { limitFaults, MOST_CHARACTERS } from './limits.ts';
import { lookFor } from './needle.ts';
import { parse } from './parse.ts';
import type { Pattern, PatternFault } from './pattern.ts';
import { Reader } from './reader.ts';
import { type Search, searchOf } from './search.ts';
import type { Node } from './syntax.ts';

/**
 * The patterns of packs: regular expressions in the syntax of RE2, which never take long.
 *
 * `parse.ts` and its neighbours read the source into a tree (`syntax.ts`), or note every fault in
 * it. `compile.ts` writes the tree as instructions (`program.ts`), repeats written out, and
 * `limits.ts` refuses what would become too many. A text is first asked for a word that every match
 * holds (`needle.ts`); most texts end there. `search.ts` then finds all matches in one pass, with a
 * thread for each way to go on and never two alike, so that the time is at most the length of the
 * text times that of the program. `alphabet.ts` remembers which characters of the text belong to
 * which sets, and `word-edges.ts` knows where words begin and end as terms see them.
 */

export type { Pattern, PatternFault } from './pattern.ts';

const tooLong = (length: number): PatternFault => ({
  at: MOST_CHARACTERS,
  message: `Found a pattern of ${length} characters; at most ${MOST_CHARACTERS} are allowed: shorten it, or make several of it with "any".`,
});

/** A pattern that is made ready when it is first needed: most packs are read more often than run. */
const patternOf = (node: Node): Pattern => {
  let mayMatch: ((text: string) => boolean) | null = null;
  let search: Search | null = null;
  return {
    matchesEmpty: matchesEmptyText(node),
    find: (text) => {
      mayMatch ??= lookFor(node);
      if (!mayMatch(text)) return [];
      search ??= searchOf(node);
      return search.run(text);
    },
  };
};

/**
 * Reads a pattern of a pack. With `exact` its capitals count; else `(?i)` is set from the start.
 * What is wrong with it comes as faults: all of them, in order of their places.
 */
export const parsePattern = (
  source: string,
  exact: boolean,
): { readonly pattern: Pattern } | { readonly faults: readonly PatternFault[] } => {
  if (source.length > MOST_CHARACTERS) return { faults: [tooLong(source.length)] };
  const reader = new Reader(source);
  const node = parse(reader, !exact);
  const faults = reader.faults.length > 0 ? reader.faults : limitFaults(node);
  if (faults.length === 0) return { pattern: patternOf(node) };
  return { faults: [...faults].sort((a, b) => a.at - b.at) };
};
