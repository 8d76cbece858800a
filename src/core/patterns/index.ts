import { compile } from './compile.ts';
import { MOST_CHARACTERS, MOST_STEPS, sizeFaults, tooManySteps } from './limits.ts';
import { type Needles, needlesOf } from './needle.ts';
import { parse } from './parse.ts';
import type { Pattern, PatternFault } from './pattern.ts';
import { Reader } from './reader.ts';
import { ReadyPattern } from './ready-pattern.ts';
import { statesOf } from './states.ts';
import type { Node } from './syntax.ts';

/**
 * The patterns of packs: regular expressions in the syntax of RE2, which never take long.
 *
 * `parse.ts` and its neighbours read the source into a tree (`syntax.ts`), or note every fault in
 * it. `compile.ts` writes the tree as instructions (`program.ts`), repeats written out, and
 * `states.ts` keeps of them what reads a character, with the ways from one to the next; `limits.ts`
 * refuses what would have too many. A text is first asked for words that every match holds
 * (`needle.ts`), those of all patterns at once (`needle-index.ts`); for most patterns it ends there.
 * `search.ts` then finds all matches in one pass, with a thread for each way to go on and never two
 * alike, so that the time is at most the length of the text times the number of ways. `alphabet.ts`
 * remembers which characters of the text belong to which sets, and `places.ts` and `word-edges.ts`
 * know what holds between two of them.
 */

export type { Pattern, PatternFault } from './pattern.ts';

const tooLong = (length: number): PatternFault => ({
  at: MOST_CHARACTERS,
  message: `Found a pattern of ${length} characters; at most ${MOST_CHARACTERS} are allowed: shorten it, or make several of it with "any".`,
});

type Tree = { readonly node: Node } | { readonly faults: readonly PatternFault[] };

const read = (source: string, exact: boolean): Tree => {
  if (source.length > MOST_CHARACTERS) return { faults: [tooLong(source.length)] };
  const reader = new Reader(source);
  const node = parse(reader, !exact);
  return reader.faults.length > 0 ? { faults: reader.faults } : { node };
};

/**
 * Reads a pattern of a pack. With `exact` its capitals count; else `(?i)` is set from the start.
 * What is wrong with it comes as faults: all of them, in order of their places.
 */
export const parsePattern = (
  source: string,
  exact: boolean,
): { readonly pattern: Pattern } | { readonly faults: readonly PatternFault[] } => {
  const tree = read(source, exact);
  const faults = 'faults' in tree ? tree.faults : sizeFaults(tree.node);
  if ('faults' in tree || faults.length > 0)
    return { faults: [...faults].sort((a, b) => a.at - b.at) };
  const { node } = tree;
  const states = statesOf(compile(node), MOST_STEPS);
  if (states === null) return { faults: [tooManySteps(node)] };
  return { pattern: new ReadyPattern(() => ({ node, states })) };
};

/** What every match of a pattern holds; null where it is refused. */
export const readNeedles = (source: string, exact: boolean): Needles | null => {
  const tree = read(source, exact);
  return 'faults' in tree ? null : needlesOf(tree.node);
};

/** A pattern that is not made yet, and what every match of it holds. */
export interface KnownPattern {
  readonly pattern: Pattern;
  readonly needles: Needles;
}

/**
 * A pattern that `parsePattern` read before, as quickly as can be: it is read again when it is first
 * searched for, since most patterns never are. What was refused may be null, or finds nothing.
 * @param needles what `readNeedles` said before
 */
export const knownPattern = (
  source: string,
  exact: boolean,
  needles = readNeedles(source, exact),
): KnownPattern | null => {
  if (needles === null) return null;
  const pattern = new ReadyPattern(() => {
    const again = read(source, exact);
    if ('faults' in again || sizeFaults(again.node).length > 0) return null;
    const states = statesOf(compile(again.node), MOST_STEPS);
    return states === null ? null : { node: again.node, states };
  });
  return { pattern, needles };
};
