/** A line without its line break, or why it can't be read. */
export type Line = { readonly text: string } | { readonly fault: string };

const LINE_FEED = 0x0a;

// Far above any post: a stream that forgot its line breaks must not fill the memory.
const MOST_BYTES = 16 * 1024 * 1024;

/** Collects the pieces of one line. */
class LineBuffer {
  #pieces: Uint8Array[] = [];
  #size = 0;
  #first = true;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  keep(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size <= MOST_BYTES) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  /** The line so far; the next one begins. */
  take(): Line {
    const bytes = Buffer.concat(this.#pieces);
    const isTooLong = this.#size > MOST_BYTES;
    const isFirst = this.#first;
    this.#pieces = [];
    this.#size = 0;
    this.#first = false;
    if (isTooLong)
      return { fault: 'This line has more than 16 MiB: put each post on its own line.' };
    try {
      // A mark of the byte order may only begin the file; elsewhere it is a character of the text.
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes) };
    } catch {
      return { fault: 'This line is not UTF-8: save it so.' };
    }
  }
}

/**
 * The lines of a stream of UTF-8, as soon as they are complete: one batch for each chunk that ends
 * any. Only the line under way is kept.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Line[]> {
  const buffer = new LineBuffer();
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      buffer.keep(chunk.subarray(from, at));
      lines.push(buffer.take());
      from = at + 1;
    }
    buffer.keep(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (!buffer.isEmpty) yield [buffer.take()];
}
