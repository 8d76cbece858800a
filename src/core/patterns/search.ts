import { widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { Alphabet } from './alphabet.ts';
import { Beginnings } from './beginnings.ts';
import { Places } from './places.ts';
import type { States } from './states.ts';
import { ThreadList } from './thread-list.ts';

/** What coming to a place in the text takes, in steps, besides the ways that are followed there. */
export const STEPS_OF_PLACE = 5;

// Places where no match can begin are passed quickly while there is no thread: as many in a step.
const PLACES_PASSED = 2;

/**
 * Finds all matches of a pattern in one pass over the text, in time proportional to the length of
 * the text times the ways in its states, whatever both are.
 *
 * Threads. As in Pike's machine (R. Cox, https://swtch.com/~rsc/regexp/regexp2.html), every way in
 * which the pattern may go on is a thread: a state, and the place where its match began. The
 * threads stand in the order of their preference, and all go on by one character at a time. Two
 * threads in one state have the same future, so the less preferred one is dropped: there are no
 * more threads than states. Where nothing has matched yet, each place adds a thread of its own at
 * the end of the list, so that earlier starts are preferred.
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
 * for one in the same state of an earlier search: if the earlier one matches, it takes back all that
 * the later one could have found; if it does not, neither does the other.
 */
export class Search {
  /** How many steps the last run took: a step for each way it looked at, and some for each place. */
  steps = 0;
  readonly #states: States;
  readonly #alphabet: Alphabet;
  readonly #beginnings: Beginnings;
  /** What must hold wherever a match begins, as bits. */
  readonly #startNeed: number;
  /** Whether any way asks what holds. */
  readonly #asksPlaces: boolean;
  /** Threads that have read the last character. */
  #threads: ThreadList;
  /** Threads that will read the character at hand. */
  #reading: ThreadList;
  /** The turn in which each state was last reached, so that no thread comes there again. */
  readonly #reached: Int32Array;

  constructor(states: States, alphabet: Alphabet) {
    const size = states.sets.length;
    this.#states = states;
    this.#alphabet = alphabet;
    this.#beginnings = new Beginnings(states, alphabet);
    this.#startNeed = needOfStart(states);
    this.#asksPlaces = states.needs.some((need) => need !== 0);
    this.#threads = new ThreadList(size + 1);
    this.#reading = new ThreadList(size + 1);
    this.#reached = new Int32Array(size + 1);
  }

  /**
   * All matches: leftmost first, without overlaps, without empty ones; null where they would take
   * more than about `most` steps. Keeps nothing of the text.
   * @param places those of the text, which other patterns may have asked for already
   */
  run(text: string, most = Number.POSITIVE_INFINITY, places = new Places(text)): Span[] | null {
    const matches: Span[] = [];
    const alphabet = this.#alphabet;
    const held = this.#asksPlaces ? places.held : nothingHeld;
    this.steps = 0;
    this.#threads.count = 0;
    this.#reached.fill(-1);
    for (let at = 0; at <= text.length; at += widthAt(text, at)) {
      if (this.#threads.count === 0) {
        const from = at;
        at = alphabet.nextBegin(text, from, held, this.#startNeed);
        this.steps += Math.ceil((at - from) / PLACES_PASSED);
      }
      this.steps += STEPS_OF_PLACE;
      if (this.steps > most) return null;
      const column = alphabet.columnAt(text, at);
      const holds = held[at] ?? 0;
      if (this.#threads.count > 0) {
        const matched = this.#goOn(at, holds, column);
        if (matched >= 0) note(matches, this.#threads.starts[matched] as number, at);
      }
      if (alphabet.begins(column)) this.#begin(at, holds, column);
      this.#swap();
    }
    return matches;
  }

  #swap(): void {
    const threads = this.#threads;
    this.#threads = this.#reading;
    this.#reading = threads;
    threads.count = 0;
  }

  /**
   * Brings all threads to place `turn`, where `held` holds, and to the character of `column` there: follows the ways
   * of their states to all that can read it. The end of a match ends it: what is less preferred is not followed.
   * @returns the number of the thread that came to the end of a match; -1 if none did
   */
  #goOn(turn: number, held: number, column: number): number {
    const { sets, from, targets, needs } = this.#states;
    const { states, starts, count: threads } = this.#threads;
    const { table } = this.#alphabet;
    const reached = this.#reached;
    const reading = this.#reading;
    const nextStates = reading.states;
    const nextStarts = reading.starts;
    const end = sets.length;
    let count = reading.count;
    let steps = 0;
    let matched = -1;
    for (let thread = 0; thread < threads && matched < 0; thread += 1) {
      const state = states[thread] as number;
      const stop = from[state + 1] as number;
      for (let way = from[state] as number; way < stop; way += 1) {
        steps += 1;
        const target = targets[way] as number;
        if (reached[target] === turn || ((needs[way] as number) & ~held) !== 0) continue;
        if (target === end) {
          matched = thread;
          break;
        }
        reached[target] = turn;
        if (table[column + (sets[target] as number)] === 1) {
          nextStates[count] = target;
          nextStarts[count] = starts[thread] as number;
          count += 1;
        }
      }
    }
    reading.count = count;
    this.steps += steps;
    return matched;
  }

  /** Begins a thread at `turn`, behind all others, in each state that can read the character of `column`. */
  #begin(turn: number, held: number, column: number): void {
    const { targets, needs, sets } = this.#states;
    const reached = this.#reached;
    const reading = this.#reading;
    const ways = this.#beginnings.waysOf(column);
    for (let index = 0; index < ways.length; index += 1) {
      const way = ways[index] as number;
      const target = targets[way] as number;
      if (((needs[way] as number) & ~held) !== 0) continue;
      // The end of an empty match: what is less preferred is not followed.
      if (target === sets.length) break;
      if (reached[target] === turn) continue;
      reached[target] = turn;
      reading.add(target, turn);
    }
    this.steps += this.#beginnings.stepsFor(column, ways);
  }
}

const nothingHeld = new Uint8Array(0);

/** What all ways from the start need, as bits. */
const needOfStart = ({ sets, from, needs }: States): number => {
  const ofStart = needs.subarray(from[sets.length], from[sets.length + 1]);
  return ofStart.reduce((all, need) => all & need, ofStart[0] ?? 0);
};

/** Notes a match, and takes back the less preferred ones. */
const note = (matches: Span[], start: number, end: number): void => {
  while (matches.length > 0 && (matches[matches.length - 1] as Span).end > start) matches.pop();
  matches.push({ start, end });
};

/** A search in the states of a pattern. The caller has checked their size. */
export const searchOf = (states: States): Search => {
  const { characters, sets, from, targets } = states;
  const end = sets.length;
  const first = targets.subarray(from[end], from[end + 1]).filter((target) => target !== end);
  const begins = new Set(Array.from(first, (target) => sets[target] as number));
  return new Search(states, new Alphabet(characters, [...begins]));
};
