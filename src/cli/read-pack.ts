import { createReadStream } from 'node:fs';
import type { Pack } from '../core/packs/pack.ts';
import { parsePackBytes } from '../core/packs/parse.ts';
import type { Path, Problem } from '../core/packs/problem.ts';
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

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: look at the name',
  EISDIR: 'this is a folder: name the files in it',
  EACCES: 'this file may not be read: look at its permissions',
  ENOTDIR: 'a part of this path is a file, not a folder: look at the name',
};

const fileError = (error: unknown): ReportedProblem => {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? message;
  return { severity: 'error', code: 'file', message: `The file can't be read: ${reason}.` };
};

async function readStart(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: READ_MOST })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads a pack from a file: the pack, or every problem with it. A file that can't be read is a problem too. */
export async function readPackFile(
  file: string,
): Promise<PackFile | { readonly problems: readonly ReportedProblem[] }> {
  let bytes: Buffer;
  try {
    bytes = await readStart(file);
  } catch (error) {
    return { problems: [fileError(error)] };
  }
  const read = parsePackBytes(bytes, file, { builtinRules });
  if ('pack' in read) return read;
  return { problems: read.problems.map((problem) => ({ ...problem, severity: 'error' })) };
}
