import { classAt, classBefore, LINE_BREAK, widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { Alphabet } from './alphabet.ts';
import { compile } from './compile.ts';
import {
  CHARACTER,
  JUMP,
  LINE_END,
  LINE_START,
  MATCH,
  type Program,
  SPLIT,
  TEXT_END,
  TEXT_START,
  WORD_EDGE,
} from './program.ts';
import type { Node } from './syntax.ts';
import { ThreadList } from './thread-list.ts';
import { WordEdges } from './word-edges.ts';

/**
 * Finds all matches of a program in one pass over the text, in time proportional to the length of
 * the text times that of the program, whatever both are.
 *
 * Threads. As in Pike's machine (R. Cox, https://swtch.com/~rsc/regexp/regexp2.html), every way in
 * which the pattern may go on is a thread: an instruction, and the place where its match began. The
 * threads stand in the order of their preference, and all go on by one character at a time. Two
 * threads at one instruction have the same future, so the less preferred one is dropped: there are
 * no more threads than instructions, or twice as many where a match has just been found. Where
 * nothing has matched yet, each place adds a thread of its own at the end of the list, so that
 * earlier starts are preferred.
 *
 * Many matches. When a thread matches, those behind it are dropped, but those before it may still
 * lead to a better match of the same start. The usual machine follows them to their end and then
 * starts again behind the match, which reads the same text again for each match: quadratic for
 * `a.*b|a` on "aaaa…". Here the search for the next match goes on at once, in threads behind the
 * better ones:
 *
 *    a.*b|a     a  a  a  a  b     the thread of `.*b` from 0 lives on and on; meanwhile
 *              «a»«a»«a»«a»       are noted as matches, and all taken back when it finds
 *              «a  a  a  a  b»
 *
 * A match takes back all noted ones that end behind its start. That is right, since they were found
 * by less preferred threads, on the condition that the better one fails. And a thread may be dropped
 * for one at the same instruction in an earlier search: if the earlier one matches, it takes back
 * all that the later one could have found; if it does not, neither does the other.
 */
export class Search {
  /** How many instructions the last run looked at: what its time depends on. */
  steps = 0;
  readonly #program: Program;
  readonly #alphabet: Alphabet;
  #text = '';
  #edges = new WordEdges('');
  #matches: Span[] = [];
  /** Threads that have read the last character, each at the instruction that comes next. */
  #threads: ThreadList;
  /** Threads that will read the character at hand. */
  #reading: ThreadList;
  /** The turn in which each instruction was last reached, so that no thread comes there again. */
  readonly #reached: Float64Array;
  #turn = 0;
  /** Instructions still to be reached, the most preferred last. */
  readonly #waiting: Int32Array;
  /** The column of the character at hand. */
  #column = 0;

  constructor(program: Program, alphabet: Alphabet) {
    const size = program.ops.length;
    this.#program = program;
    this.#alphabet = alphabet;
    // Twice the instructions, since a match in the middle of a turn begins another turn.
    this.#threads = new ThreadList(2 * size);
    this.#reading = new ThreadList(2 * size);
    this.#reached = new Float64Array(size);
    this.#waiting = new Int32Array(size + 1);
  }

  /** All matches: leftmost first, without overlaps, without empty ones. Keeps nothing of the text. */
  run(text: string): Span[] {
    const matches: Span[] = [];
    this.steps = 0;
    this.#begin(text, matches);
    for (let at = 0; at <= text.length; at += widthAt(text, at)) {
      if (this.#threads.count === 0) at = this.#alphabet.nextBegin(text, at);
      this.#goOn(at);
    }
    this.#begin('', []);
    return matches;
  }

  #begin(text: string, matches: Span[]): void {
    this.#text = text;
    this.#edges = new WordEdges(text);
    this.#matches = matches;
    this.#threads.count = 0;
  }

  /** Brings all threads to the character at `at`, and one more that starts there. */
  #goOn(at: number): void {
    const { pcs, starts, count } = this.#threads;
    const column = this.#alphabet.columnAt(this.#text, at);
    this.#column = column;
    this.#reading.count = 0;
    this.#turn += 1;
    for (let thread = 0; thread < count; thread += 1) {
      if (this.#follow(pcs[thread] as number, starts[thread] as number, at)) {
        // What was reached on the way to the match may have been left half-way.
        this.#turn += 1;
        break;
      }
    }
    if (this.#alphabet.begins(column)) this.#follow(0, at, at);
    const threads = this.#threads;
    this.#threads = this.#reading;
    this.#reading = threads;
  }

  /**
   * Follows a thread from instruction `pc` to all the instructions that can read the character at
   * `at`. A match ends it: what is less preferred is not followed.
   * @returns whether it matched.
   */
  #follow(pc: number, start: number, at: number): boolean {
    const { ops, args } = this.#program;
    const { table } = this.#alphabet;
    const reached = this.#reached;
    const waiting = this.#waiting;
    const turn = this.#turn;
    let count = 1;
    waiting[0] = pc;
    while (count > 0) {
      count -= 1;
      const next = waiting[count] as number;
      if (reached[next] === turn) continue;
      reached[next] = turn;
      this.steps += 1;
      const op = ops[next] as number;
      if (op === MATCH) {
        this.#note(start, at);
        return true;
      }
      if (op !== CHARACTER) count = this.#pass(next, count, at);
      else if (table[this.#column + (args[next] as number)] === 1) {
        this.#reading.add(next + 1, start);
      }
    }
    return false;
  }

  /**
   * Puts the instructions that come after `pc`, which reads nothing, onto the `count` that wait.
   * @returns how many wait then.
   */
  #pass(pc: number, count: number, at: number): number {
    const { ops, args, others } = this.#program;
    const waiting = this.#waiting;
    const op = ops[pc] as number;
    if (op === SPLIT) {
      waiting[count] = others[pc] as number;
      waiting[count + 1] = args[pc] as number;
      return count + 2;
    }
    if (op !== JUMP && !this.#holds(op, at)) return count;
    waiting[count] = op === JUMP ? (args[pc] as number) : pc + 1;
    return count + 1;
  }

  #holds(op: number, at: number): boolean {
    const text = this.#text;
    switch (op) {
      case TEXT_START:
        return at === 0;
      case TEXT_END:
        return at === text.length;
      case LINE_START:
        return at === 0 || classBefore(text, at) === LINE_BREAK;
      case LINE_END:
        return at === text.length || classAt(text, at) === LINE_BREAK;
      default:
        return this.#edges.isEdge(at) === (op === WORD_EDGE);
    }
  }

  /** Notes a match, unless it is empty, and takes back the less preferred ones. */
  #note(start: number, end: number): void {
    if (start === end) return;
    const matches = this.#matches;
    while (matches.length > 0 && (matches[matches.length - 1] as Span).end > start) matches.pop();
    matches.push({ start, end });
  }
}

/** The sets that can read the first character of a match, by number. */
const firstSets = ({ ops, args, others }: Program): number[] => {
  const seen = new Set<number>();
  const sets = new Set<number>();
  const waiting = [0];
  for (let pc = waiting.pop(); pc !== undefined; pc = waiting.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const op = ops[pc] as number;
    if (op === CHARACTER) sets.add(args[pc] as number);
    else if (op === SPLIT) waiting.push(args[pc] as number, others[pc] as number);
    else if (op === JUMP) waiting.push(args[pc] as number);
    else if (op !== MATCH) waiting.push(pc + 1);
  }
  return [...sets];
};

/** A search for what a tree matches. The caller has checked its size. */
export const searchOf = (node: Node): Search => {
  const program = compile(node);
  return new Search(program, new Alphabet(program.sets, firstSets(program)));
};
