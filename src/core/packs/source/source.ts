import { readJson } from './json-tree.ts';
import type { LocatedProblem, Tree } from './tree.ts';
import { isDueTo, readYaml } from './yaml-recovery.ts';

/** A pack's file as a tree; null where a fault makes guesses of all that follows it. */
export interface Source {
  readonly tree: Tree | null;
  readonly problems: readonly LocatedProblem[];
  /** Whether what the tree seems to say wrongly is there only because of one of the problems. */
  isKnockOn(problem: LocatedProblem): boolean;
}

/** The limit of format 1 for the whole file, in bytes of UTF-8. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The problem of a file that is too large. */
export const tooLarge = (bytes: number): LocatedProblem => ({
  code: 'size',
  at: 0,
  path: [],
  message: `The file has ${bytes} bytes; the limit for the size of a pack is 2 MiB (${MOST_BYTES} bytes): split it into several packs.`,
});

const sizeOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
};

const isJson = (text: string, name: string | undefined): boolean => {
  if (name !== undefined) return name.toLowerCase().endsWith('.json');
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not JSON, so it is YAML: that is the answer, not a fault.
    return false;
  }
};

/**
 * Reads the text of a file as YAML, or as JSON where its name says so, or where it has none and
 * parses as JSON. Every fault of the file itself is listed; what it means is looked at later.
 */
export const readSource = (text: string, name?: string): Source => {
  const bytes = sizeOf(text);
  if (bytes > MOST_BYTES)
    return { tree: null, problems: [tooLarge(bytes)], isKnockOn: () => false };
  if (isJson(text, name)) return { ...readJson(text), isKnockOn: () => false };
  const { mends, ...source } = readYaml(text);
  return { ...source, isKnockOn: (problem) => isDueTo(mends, problem) };
};
