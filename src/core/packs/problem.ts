import { shortened, visible } from './quoted.ts';

/**
 * The kinds of problem that a pack can have. `docs/pack-format.md` says for each what it means and
 * how it is mended; a test keeps the two in step.
 */
export const problemCodes = [
  // The file.
  'utf8',
  'size',
  'syntax',
  'quotes',
  'escape',
  'colon',
  'indentation',
  'nesting',
  'anchor',
  'alias',
  'merge',
  'tag',
  'directive',
  'second-document',
  'duplicate-key',
  'forbidden-key',
  'key',
  // Its shape.
  'empty',
  'type',
  'missing',
  'unknown-key',
  'unknown-value',
  'number',
  'format-version',
  'id',
  'builtin-id',
  'limit',
  // Words that people read.
  'text-length',
  'control-character',
  'placeholder',
  'language',
  'url',
  'contact',
  'account',
  'date',
  'period',
  // Rules.
  'matcher',
  'term',
  'wildcard',
  'list-name',
  'domain',
  'pattern',
  'within',
  'not',
  'unless-within',
  'purpose',
  'replace',
  'too-broad',
  // Names that lead nowhere.
  'unknown-list',
  'unknown-section',
  'unknown-calendar',
  'unknown-detector',
  'unknown-rule',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A place in a file: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a pack, at its place in the file. */
export interface Problem extends Place {
  /** A short name of the kind of problem, for tools. */
  readonly code: ProblemCode;
  /** Where in the pack: keys and list positions joined by dots, such as `rules.insults.level`. */
  readonly path: string;
  /** A sentence: what was found, what is allowed, how to mend it. */
  readonly message: string;
}

/** A step into a pack: a key or a position in a list. */
export type Path = readonly (string | number)[];

// No name needs more, and a name that is a million characters long would be written once for each problem in it.
const STEP_MOST = 100;

/** A path with dots; very long keys in it are cut. */
export const writePath = (path: Path): string =>
  visible(path.map((step) => shortened(String(step), STEP_MOST)).join('.'));
