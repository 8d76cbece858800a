import type { Pack } from '../core/packs/pack.ts';
import { parsePackBytes } from '../core/packs/parse.ts';
import type { Path, Problem } from '../core/packs/problem.ts';
import { fileFault, readBytes } from './input.ts';
import type { Io } from './io.ts';
import { builtinRules } from './packs-in-force.ts';
import type { ReportedProblem } from './report.ts';

/** A file that was read as a pack, with the way from a path in it to lines and columns. */
export interface PackFile {
  readonly pack: Pack;
  /** What is allowed in the file and most likely a slip. */
  readonly warnings: readonly Problem[];
  place(path: Path): { readonly line: number; readonly column: number };
}

// Twice what a pack may have: enough for the parser to say so, and no more of an endless file.
const READ_MOST = 4 * 1024 * 1024;

/**
 * Reads a pack from a file, or from standard input where its name is `-`: the pack, or every problem
 * with it. A file that can't be read is a problem too.
 */
export async function readPackFile(
  file: string,
  stdin: Io['stdin'],
): Promise<PackFile | { readonly problems: readonly ReportedProblem[] }> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(file, stdin, READ_MOST);
  } catch (error) {
    return { problems: [{ severity: 'error', code: 'file', message: fileFault(file, error) }] };
  }
  // Standard input has no name that says whether it is JSON: the parser looks.
  const read = parsePackBytes(bytes, file === '-' ? undefined : file, { builtinRules });
  if ('pack' in read) return read;
  return { problems: read.problems.map((problem) => ({ ...problem, severity: 'error' })) };
}
