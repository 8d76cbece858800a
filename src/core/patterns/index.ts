import { compile } from './compile.ts';
import { matchesEmptyText } from './empty.ts';
import { MOST_CHARACTERS, MOST_STEPS, sizeFaults, tooManySteps } from './limits.ts';
import { lookFor } from './needle.ts';
import { parse } from './parse.ts';
import type { Pattern, PatternFault } from './pattern.ts';
import { Reader } from './reader.ts';
import { type Search, STEPS_OF_PLACE, searchOf } from './search.ts';
import { type States, statesOf } from './states.ts';
import type { Node } from './syntax.ts';

/**
 * The patterns of packs: regular expressions in the syntax of RE2, which never take long.
 *
 * `parse.ts` and its neighbours read the source into a tree (`syntax.ts`), or note every fault in
 * it. `compile.ts` writes the tree as instructions (`program.ts`), repeats written out, and
 * `states.ts` keeps of them what reads a character, with the ways from one to the next; `limits.ts`
 * refuses what would have too many. A text is first asked for a word that every match holds
 * (`needle.ts`); most texts end there. `search.ts` then finds all matches in one pass, with a thread
 * for each way to go on and never two alike, so that the time is at most the length of the text
 * times the number of ways. `alphabet.ts` remembers which characters of the text belong to which
 * sets, and `place.ts` and `word-edges.ts` know what holds between two of them.
 */

export type { Pattern, PatternFault } from './pattern.ts';

const tooLong = (length: number): PatternFault => ({
  at: MOST_CHARACTERS,
  message: `Found a pattern of ${length} characters; at most ${MOST_CHARACTERS} are allowed: shorten it, or make several of it with "any".`,
});

/** A pattern that is made ready when it is first needed: most packs are read more often than run. */
const patternOf = (node: Node, states: States): Pattern => {
  const look = lookFor(node);
  let search: Search | null = null;
  return {
    matchesEmpty: matchesEmptyText(node),
    mostSteps: STEPS_OF_PLACE + states.targets.length,
    needles: look.words,
    find: (text, most) => {
      if (!look.mayMatch(text)) return { spans: [], steps: 0, cut: false };
      search ??= searchOf(states);
      const spans = search.run(text, most);
      return { spans: spans ?? [], steps: search.steps, cut: spans === null };
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
  const faults = reader.faults.length > 0 ? reader.faults : sizeFaults(node);
  if (faults.length > 0) return { faults: [...faults].sort((a, b) => a.at - b.at) };
  const states = statesOf(compile(node), MOST_STEPS);
  return states === null ? { faults: [tooManySteps(node)] } : { pattern: patternOf(node, states) };
};
