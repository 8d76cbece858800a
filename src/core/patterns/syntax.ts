import type { CharacterSet } from './character-set.ts';

/**
 * What a pattern is made of once it is read. `\b(?:ab|c)+?\d` becomes
 *
 *   sequence ─┬─ assertion (wordEdge)
 *             ├─ repeat (1 to any number, lazy)
 *             │    └─ choice ─┬─ literal (ab)
 *             │               └─ literal (c)
 *             └─ character (a digit)
 *
 * Groups are gone: no rule asks for what stands in one.
 */
export type Node =
  | Literal
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'assertion'; readonly holds: Assertion }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | Repeat;

/** Characters that stand for themselves, one after the other; at least one. */
export interface Literal {
  readonly kind: 'literal';
  readonly text: string;
  /** Whether case makes no difference. */
  readonly folded: boolean;
}

/** A part that may stand several times in a row. */
export interface Repeat {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly least: number;
  /** `Infinity` for no upper bound. */
  readonly most: number;
  /** Whether it prefers fewer. */
  readonly lazy: boolean;
  /** Where its `*`, `+`, `?` or `{` stands in the pattern's source, in UTF-16 code units. */
  readonly at: number;
}

/** What may be asked of a place between two characters. */
export type Assertion =
  | 'textStart'
  | 'textEnd'
  | 'lineStart'
  | 'lineEnd'
  | 'wordEdge'
  | 'noWordEdge';

/** A node that matches nothing but the empty text. */
export const nothing: Node = { kind: 'sequence', items: [] };

/** What `(?ismU)` sets, for the rest of its group. */
export interface Flags {
  /** `i`: any case. */
  folded: boolean;
  /** `s`: `.` matches line breaks too. */
  dotAll: boolean;
  /** `m`: `^` and `$` are those of lines. */
  multiline: boolean;
  /** `U`: repeats prefer fewer, and with `?` more. */
  ungreedy: boolean;
}
