import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal, where a person looks on. */
type MaybeTerminal<Stream> = Stream & {
  readonly isTTY?: boolean;
  /** How wide the terminal is, in characters. */
  readonly columns?: number;
};

/** The three streams of a program; `process` is one. */
export interface Io {
  readonly stdin: MaybeTerminal<Readable>;
  readonly stdout: MaybeTerminal<Writable>;
  readonly stderr: MaybeTerminal<Writable>;
}

/** Writes, and waits where the reader is slower than we are, so that nothing piles up. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** How the program ends: `ok`; `failed` when lint found errors; `misused` for bad usage, packs and lines. */
export const exits = { ok: 0, failed: 1, misused: 2 } as const;

export type Exit = (typeof exits)[keyof typeof exits];
