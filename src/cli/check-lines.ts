import type { Checker } from '../core/checker/checker.ts';
import { nearestOf } from '../core/text/nearest.ts';
import { answerTo } from './answer.ts';
import { type Context, contextKeys } from './context.ts';
import { openStdin } from './input.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { Progress } from './progress.ts';
import { type Line, readLines } from './read-lines.ts';
import { readPost } from './read-post.ts';

// So many names of keys are remembered; a stream with a new name on every line must not grow.
const MOST_NOTED = 50;

/** Answers line after line, and keeps count of them. */
class LineChecker {
  line = 0;
  /** Whether every line so far was a post. */
  allGood = true;
  readonly #checker: Checker;
  readonly #defaults: Context;
  readonly #noted = new Set<string>();

  constructor(checker: Checker, defaults: Context) {
    this.#checker = checker;
    this.#defaults = defaults;
  }

  /** The answer to a line, and notes for standard error about keys that look misspelt. */
  answer(line: Line): { readonly json: string; readonly notes: string } {
    this.line += 1;
    const read = 'fault' in line ? { error: line.fault } : readPost(line.text, this.#defaults);
    if ('error' in read) {
      this.allGood = false;
      return { json: `${JSON.stringify(read)}\n`, notes: '' };
    }
    return {
      json: answerTo(read.post, this.#checker),
      notes: read.unread.map(this.#note).join(''),
    };
  }

  readonly #note = (key: string): string => {
    const meant = nearestOf(key, ['text', ...contextKeys]);
    if (meant === null || this.#noted.has(key) || this.#noted.size >= MOST_NOTED) return '';
    this.#noted.add(key);
    return `omtanke: line ${this.line} has the key ${JSON.stringify(key)}, which is not read. Did you mean "${meant}"?\n`;
  };
}

const inFull = (number: number): string => Math.round(number).toLocaleString('en-US');

/** How many posts are checked, and how fast. @param ms since the first, in milliseconds */
const pace = (posts: number, ms: number): string =>
  `${inFull(posts)} posts checked, ${inFull((posts * 1000) / Math.max(ms, 1))} a second`;

/**
 * Answers each line of standard input with one line, in order and as soon as it is there, and reads
 * on only when the answers are taken. A bad line is answered with its error and spoils the exit.
 */
export async function checkLines(checker: Checker, defaults: Context, io: Io): Promise<Exit> {
  const lines = new LineChecker(checker, defaults);
  const progress = new Progress(io, true);
  const began = performance.now();
  for await (const batch of readLines(openStdin(io.stdin))) {
    const answers = batch.map((line) => lines.answer(line));
    progress.show(() => pace(lines.line, performance.now() - began));
    await print(io.stdout, answers.map(({ json }) => json).join(''));
    await print(io.stderr, answers.map(({ notes }) => notes).join(''));
  }
  progress.clear();
  return lines.allGood ? exits.ok : exits.misused;
}
