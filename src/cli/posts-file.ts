import type { Post } from '../core/checker/finding.ts';
import type { Context } from './context.ts';
import { displayName, fileFault, openFile } from './input.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';
import { type Line, readLines } from './read-lines.ts';
import { readPost } from './read-post.ts';
import { reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

/** A post of a file, with the number of its line, from 1. */
export interface NumberedPost {
  readonly line: number;
  readonly post: Post;
}

/** The posts of a file, and how it was read, for people. */
export interface PostsFile {
  readonly posts: readonly NumberedPost[];
  readonly readAs: string;
}

// As many bad lines are told of as fit on a screen; the rest are likely wrong in the same way.
const FAULTS_MOST = 20;

type ReadLine = (text: string) => { readonly post: Post } | { readonly error: string } | null;

const plainLine =
  (defaults: Context): ReadLine =>
  (text) =>
    text.trim() === '' ? null : { post: { ...defaults, text } };

const jsonLine =
  (defaults: Context): ReadLine =>
  (text) =>
    text.trim() === '' ? null : readPost(text, defaults);

/** Reads posts line after line; the first line that is not empty says in which form they are. */
class PostLines {
  readonly posts: NumberedPost[] = [];
  readonly faults: string[] = [];
  isJson: boolean | null = null;
  #line = 0;
  #read: ReadLine;
  readonly #file: string;
  readonly #defaults: Context;

  constructor(file: string, defaults: Context) {
    this.#file = displayName(file);
    this.#defaults = defaults;
    this.#read = plainLine(defaults);
  }

  get line(): number {
    return this.#line;
  }

  take(line: Line): void {
    this.#line += 1;
    if ('fault' in line) {
      this.#note(line.fault);
      return;
    }
    const text = line.text.replace(/\r$/, '');
    if (this.isJson === null && text.trim() !== '') {
      this.isJson = text.trimStart().startsWith('{');
      if (this.isJson) this.#read = jsonLine(this.#defaults);
    }
    const read = this.#read(text);
    if (read === null) return;
    if ('error' in read) this.#note(read.error);
    else this.posts.push({ line: this.#line, post: read.post });
  }

  #note(message: string): void {
    if (this.faults.length === FAULTS_MOST) return;
    this.faults.push(
      reportLine(this.#file, { severity: 'error', code: 'post', line: this.#line, message }),
    );
  }
}

async function readAll(lines: PostLines, file: string, io: Io, progress: Progress): Promise<void> {
  try {
    for await (const batch of readLines(openFile(file, io.stdin))) {
      for (const line of batch) lines.take(line);
      progress.show(() => `${displayName(file)}: ${lines.line} lines read`);
    }
  } catch (error) {
    throw new UsageError(`--posts ${file}: ${fileFault(file, error)}`);
  } finally {
    progress.clear();
  }
}

/**
 * Reads the posts of `--posts FILE`: objects of JSON as for `check --jsonl` where the first line
 * begins with `{`, else plain text with one post on each line. Empty lines are left out.
 * @param defaults what holds where a post does not say
 * @throws UsageError where the file can't be read, has no posts, or lines that are none
 */
export async function readPostsFile(
  file: string,
  defaults: Context,
  io: Io,
  progress: Progress,
): Promise<PostsFile> {
  const lines = new PostLines(file, defaults);
  await readAll(lines, file, io, progress);
  if (lines.faults.length > 0) throw new UsageError(lines.faults.join('').trimEnd());
  if (lines.posts.length === 0)
    throw new UsageError(
      `--posts ${file}: Found no posts; put each on a line of its own, as text or as {"text": "…"}.`,
    );
  return {
    posts: lines.posts,
    readAs: lines.isJson === true ? 'one JSON object a line' : 'plain text, one post a line',
  };
}
