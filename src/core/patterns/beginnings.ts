import type { Alphabet } from './alphabet.ts';
import type { States } from './states.ts';

/**
 * The ways on which a match can begin with each character: a pattern may begin with one of a hundred
 * words, of which three begin with the same letter. Found when a text first has the character there.
 */
export class Beginnings {
  readonly #states: States;
  readonly #alphabet: Alphabet;
  /** By the number of the column. */
  readonly #byColumn: (Int32Array | undefined)[] = [];
  readonly #all: number;

  constructor(states: States, alphabet: Alphabet) {
    this.#states = states;
    this.#alphabet = alphabet;
    const { sets, from } = states;
    this.#all = (from[sets.length + 1] as number) - (from[sets.length] as number);
  }

  /** The ways from the start that can read the character of a column, with those to the end of a match; in order. */
  waysOf(column: number): Int32Array {
    if (!this.#isKept(column)) return this.#find(column);
    const number = column / this.#alphabet.width;
    let ways = this.#byColumn[number];
    if (ways === undefined) {
      ways = this.#find(column);
      this.#byColumn[number] = ways;
    }
    return ways;
  }

  /** How many ways are looked at for a column to find those that can read its character. */
  stepsFor(column: number, ways: Int32Array): number {
    return this.#isKept(column) ? ways.length : this.#all;
  }

  /** Columns behind that of the end of a text are given to other characters in time. */
  #isKept(column: number): boolean {
    return column <= this.#alphabet.end;
  }

  #find(column: number): Int32Array {
    const { sets, from, targets } = this.#states;
    const { table } = this.#alphabet;
    const start = sets.length;
    const ways: number[] = [];
    for (let way = from[start] as number; way < (from[start + 1] as number); way += 1) {
      const target = targets[way] as number;
      if (target === start || table[column + (sets[target] as number)] === 1) ways.push(way);
    }
    return Int32Array.from(ways);
  }
}
