import { createReadStream, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean } from '../core/text/nearest.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** A file's name that means standard input. */
const STDIN = '-';

/** How a file is named in reports. */
export const displayName = (file: string): string => (file === STDIN ? '<stdin>' : file);

/** Names of other files in the folder of one that is not there; none where there is no such folder. */
function neighbours(file: string): string[] {
  try {
    return readdirSync(dirname(file));
  } catch {
    // Then the folder's name is what is wrong, and there is nothing to propose.
    return [];
  }
}

const reasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) =>
    `there is no such file: look at the name.${didYouMean(basename(file), neighbours(file))}`,
  EISDIR: () => 'this is a folder: name the files in it.',
  EACCES: () => 'this file may not be read: look at its permissions.',
  ENOTDIR: () => 'a part of this path is a file, not a folder: look at the name.',
};

/** Why a file can't be read, as a sentence that says what to do. */
export function fileFault(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? '']?.(file) ?? `${message}.`;
  return file === STDIN
    ? `Standard input can't be read: ${reason}`
    : `The file can't be read: ${reason}`;
}

/** The bytes of a file as they come, or of standard input where its name is `-`. */
export const openFile = (file: string, stdin: Io['stdin']): AsyncIterable<Uint8Array> =>
  file === STDIN ? stdin : createReadStream(file);

/** The bytes of standard input as they come. @throws UsageError where it can't be read, such as a folder */
export async function* openStdin(stdin: Io['stdin']): AsyncGenerator<Uint8Array> {
  try {
    yield* stdin;
  } catch (error) {
    throw new UsageError(fileFault(STDIN, error));
  }
}

/**
 * All bytes of a file, or its start where it has more than `most`, so that a file without end is none
 * that can't be told of.
 * @throws whatever the file system says
 */
export async function readBytes(
  file: string,
  stdin: Io['stdin'],
  most = Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openFile(file, stdin)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

/** @throws UsageError where standard input would be read more than once */
export function readStdinOnce(files: readonly string[]): void {
  if (files.filter((file) => file === STDIN).length > 1)
    throw new UsageError('Only one file can be "-", since standard input is read once.');
}
