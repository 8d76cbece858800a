import type { Effort } from '../../effort.ts';
import type { Pattern } from '../../patterns/pattern.ts';
import type { Term } from '../../terms/term.ts';
import type { Matcher } from '../pack.ts';
import type { LocatedProblem, ObjectNode, TextNode } from './tree.ts';

/** A term as it is written in a pack. */
export interface WrittenTerm {
  /** The term; with `exact` where its capitals count. */
  readonly term: Term;
  readonly node: TextNode;
}

/** A pattern as it is written in a pack. */
export interface WrittenPattern {
  readonly pattern: Pattern;
  readonly node: TextNode;
}

/** A rule's `replace`, whose keys its `find` must be able to find. */
export interface WrittenReplacement {
  readonly find: Matcher;
  readonly node: ObjectNode;
}

/** The names that a pack may use, known before it is read, so that every use is judged at its place. */
export interface Names {
  readonly sections: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** Those of `lists` that hold domains. */
  readonly domainLists: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
  /** The rules that `adjust` may name, as `pack/rule`; undefined where only their form is checked. */
  readonly builtinRules: ReadonlySet<string> | undefined;
}

/** What is noted while a pack is read. */
export interface Notes {
  readonly names: Names;
  /** Whether the pack may have the id of a built-in one. */
  readonly builtin: boolean;
  /** How many names may still be compared to find the one that a misspelt name means. */
  readonly comparing: Effort;
  readonly problems: LocatedProblem[];
  /** What is allowed, and most likely a slip. */
  readonly warnings: LocatedProblem[];
  readonly terms: WrittenTerm[];
  readonly patterns: WrittenPattern[];
  readonly replacements: WrittenReplacement[];
}
