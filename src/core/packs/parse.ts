import { Effort } from '../effort.ts';
import type { Pack } from './pack.ts';
import { type Path, type Place, type Problem, writePath } from './problem.ts';
import { visible } from './quoted.ts';
import { COMPARED_MOST } from './reading/hint.ts';
import { readPack } from './reading/read-pack.ts';
import { checkReplacements } from './reading/replacements.ts';
import { namesOf } from './reading/survey.ts';
import { checkBroad } from './reading/too-broad.ts';
import { vocabularyOf } from './reading/vocabulary.ts';
import { Lines } from './source/lines.ts';
import type { Names, Notes } from './source/notes.ts';
import { MOST_BYTES, readSource, tooLarge } from './source/source.ts';
import { keyAt, type LocatedProblem, nearestAt, type Tree } from './source/tree.ts';
import { type BadBytes, decodeUtf8 } from './source/utf8.ts';

/** How a pack is read. */
export interface ParseOptions {
  /** Whether it is one of the packs that come with the extension, whose ids nobody else may take. */
  readonly builtin?: boolean;
  /** The rules that `adjust` can name, as `pack/rule`; without them only the form of a name is checked. */
  readonly builtinRules?: ReadonlySet<string>;
}

/** A pack with the way back to its file, or every problem with it (of more than 100,000 the first), in the order of the file. */
export type Parsed =
  | {
      readonly pack: Pack;
      /** What is allowed and most likely a slip, in the order of the file. */
      readonly warnings: readonly Problem[];
      /** The place of a part of the pack (for a key: of the key), or of the nearest part around it. */
      place(path: Path): Place;
    }
  | { readonly problems: Problem[] };

const notesFor = (names: Names, builtin: boolean): Notes => ({
  names,
  builtin,
  comparing: new Effort(COMPARED_MOST),
  problems: [],
  warnings: [],
  terms: [],
  patterns: [],
  replacements: [],
});

/** The pack that a tree stands for, if nothing is wrong with it, and everything that is. */
const judge = (tree: Tree, options: ParseOptions): { pack: Pack | undefined; notes: Notes } => {
  const notes = notesFor(namesOf(tree, options.builtinRules), options.builtin === true);
  const pack = readPack(tree, notes);
  if (notes.terms.length + notes.patterns.length + notes.replacements.length > 0) {
    const vocabulary = vocabularyOf(notes.terms);
    checkBroad(notes, vocabulary);
    checkReplacements(notes, vocabulary);
  }
  return { pack, notes };
};

/**
 * How many problems are listed: as many as 20,000 rules with five each have. A file that is all problems could hold a
 * million, which nobody reads and no message carries.
 */
const PROBLEMS_MOST = 100_000;

/** The problem in place of those that are not listed. */
const andMore = (count: number, { at, path }: LocatedProblem): LocatedProblem => ({
  code: 'limit',
  at,
  path,
  message: `There are ${count} more problems from here on: mend the ones before first.`,
});

const listed = (found: readonly LocatedProblem[]): readonly LocatedProblem[] => {
  const sorted = [...found].sort((a, b) => a.at - b.at);
  const [first] = sorted.slice(PROBLEMS_MOST, PROBLEMS_MOST + 1);
  if (first === undefined) return sorted;
  return [...sorted.slice(0, PROBLEMS_MOST), andMore(sorted.length - PROBLEMS_MOST, first)];
};

const toProblems = (found: readonly LocatedProblem[], lines: Lines): Problem[] =>
  listed(found).map(({ code, at, path, message }) => ({
    code,
    path: writePath(path),
    ...lines.place(at),
    message: visible(message),
  }));

// A lone carriage return is a line break of YAML 1.2 (section 5.4) too; the YAML reader knows it not.
const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;

const parse = (
  written: string,
  name: string | undefined,
  options: ParseOptions,
  faults: readonly LocatedProblem[],
): Parsed => {
  const text = withLineFeeds(written);
  const source = readSource(text, name);
  const lines = new Lines(text);
  const { tree } = source;
  const judged = tree === null ? null : judge(tree, options);
  const meant = judged?.notes.problems.filter((problem) => !source.isKnockOn(problem));
  const problems = [...faults, ...source.problems, ...(meant ?? [])];
  const pack = judged?.pack;
  if (tree === null || pack === undefined || problems.length > 0)
    return { problems: toProblems(problems, lines) };
  return {
    pack,
    warnings: toProblems(judged?.notes.warnings ?? [], lines),
    place: (path) => lines.place(keyAt(nearestAt(tree, path))),
  };
};

/**
 * Reads a pack from the text of a YAML 1.2 or JSON file: the pack, or every problem with it.
 * @param name the file's name: `.json` means JSON; without a name, what parses as JSON is JSON
 */
export const parsePack = (text: string, name?: string, options: ParseOptions = {}): Parsed =>
  parse(text.replace(/^\uFEFF/, ''), name, options, []);

// A file in another encoding has thousands; the first of them tell enough.
const MOST_BAD_BYTES = 20;

// The byte order mark of UTF-16 in its two orders, which is never UTF-8.
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const badByte = ({ at, byte }: BadBytes, why: string): LocatedProblem => ({
  code: 'utf8',
  at,
  path: [],
  message: `Found the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8 here: ${why}; save it as UTF-8.`,
});

/** The same for a file's bytes, which must be UTF-8; a byte order mark is left out. */
export const parsePackBytes = (
  bytes: Uint8Array,
  name?: string,
  options: ParseOptions = {},
): Parsed => {
  if (bytes.length > MOST_BYTES) {
    return { problems: toProblems([tooLarge(bytes.length)], new Lines('')) };
  }
  const { text, bad } = decodeUtf8(bytes);
  const [first] = bad;
  if (first !== undefined && isUtf16(bytes)) {
    // All that follows would be told of signs that nobody wrote.
    const only = badByte(first, 'the file looks like UTF-16');
    return { problems: toProblems([only], new Lines('')) };
  }
  const faults = bad
    .slice(0, MOST_BAD_BYTES)
    .map((one) => badByte(one, 'the file may be in another encoding'));
  return parse(text, name, options, faults);
};
