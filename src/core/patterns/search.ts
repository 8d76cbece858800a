import { widthAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { Alphabet } from './alphabet.ts';
import { Place } from './place.ts';
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
  /** Threads that have read the last character, and one that begins here. */
  #threads: ThreadList;
  /** Threads that will read the character at hand. */
  #reading: ThreadList;
  /** The turn in which each state was last reached, so that no thread comes there again. */
  readonly #reached: Int32Array;

  constructor(states: States, alphabet: Alphabet) {
    const size = states.sets.length;
    this.#states = states;
    this.#alphabet = alphabet;
    this.#threads = new ThreadList(size + 1);
    this.#reading = new ThreadList(size + 1);
    this.#reached = new Int32Array(size + 1);
  }

  /**
   * All matches: leftmost first, without overlaps, without empty ones; null where they would take
   * more than about `most` steps. Keeps nothing of the text.
   */
  run(text: string, most = Number.POSITIVE_INFINITY): Span[] | null {
    const matches: Span[] = [];
    const place = new Place(text);
    const alphabet = this.#alphabet;
    const start = this.#states.sets.length;
    this.steps = 0;
    this.#threads.count = 0;
    this.#reached.fill(-1);
    for (let at = 0; at <= text.length; at += widthAt(text, at)) {
      if (this.#threads.count === 0) {
        const from = at;
        at = alphabet.nextBegin(text, from);
        this.steps += Math.ceil((at - from) / PLACES_PASSED);
      }
      this.steps += STEPS_OF_PLACE;
      if (this.steps > most) return null;
      const column = alphabet.columnAt(text, at);
      const begins = alphabet.begins(column);
      if (begins) this.#threads.add(start, at);
      place.goTo(at);
      const better = this.#threads.count - (begins ? 1 : 0);
      const matched = this.#goOn(0, better, place, column);
      if (matched >= 0) note(matches, this.#threads.starts[matched] as number, at);
      if (begins) this.#goOn(better, better + 1, place, column);
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
   * Brings the threads from number `first` up to `last` to the character of `column`: follows the ways of their
   * states to all that can read it. The end of a match ends it: what is less preferred is not followed.
   * @returns the number of the thread that came to the end of a match; -1 if none did
   */
  #goOn(first: number, last: number, place: Place, column: number): number {
    const { sets, from, targets, needs } = this.#states;
    const { states, starts } = this.#threads;
    const { table } = this.#alphabet;
    const reached = this.#reached;
    const reading = this.#reading;
    const nextStates = reading.states;
    const nextStarts = reading.starts;
    const end = sets.length;
    const turn = place.at;
    let count = reading.count;
    let steps = 0;
    let matched = -1;
    for (let thread = first; thread < last && matched < 0; thread += 1) {
      const state = states[thread] as number;
      const stop = from[state + 1] as number;
      for (let way = from[state] as number; way < stop; way += 1) {
        steps += 1;
        const target = targets[way] as number;
        if (reached[target] === turn || !place.holds(needs[way] as number)) continue;
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
}

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
