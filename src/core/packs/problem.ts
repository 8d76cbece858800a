/** What is wrong with a pack, at its place in the file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  /** A short name of the kind of problem, for tools. */
  readonly code: string;
  /** Where in the pack: keys and list positions joined by dots, such as `rules.insults.level`. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** A sentence: what was found, what is allowed, how to mend it. */
  readonly message: string;
}

/** A step into a pack: a key or a position in a list. */
export type Path = readonly (string | number)[];

export const writePath = (path: Path): string => path.join('.');
