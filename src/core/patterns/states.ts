import type { CharacterSet } from './character-set.ts';
import {
  CHARACTER,
  JUMP,
  LINE_END,
  LINE_START,
  MATCH,
  NO_WORD_EDGE,
  type Program,
  SPLIT,
  TEXT_END,
  TEXT_START,
  WORD_EDGE,
} from './program.ts';

/**
 * A program with all that reads nothing taken out: one state for each CHARACTER, and from each the
 * ways on, the most preferred first. `a(?:b|c\b)*` becomes
 *
 *   state   reads   ways                      as arrays
 *   0       set a   1, 2, end                 from     0     3     6           9  10
 *   1       set b   1, 2, end                 targets  1 2 3 1 2 3 1  2  3     0
 *   2       set c   1, 2, end (at an edge)    needs    0 0 0 0 0 0 ⊥  ⊥  ⊥     0
 *   3       the end of a match
 *   start           0                         sets     a     b     c
 *
 * so that a character costs as many steps as the states at hand have ways: at most all of them,
 * since no state is at hand twice.
 */
export interface States {
  /** The sets of characters. */
  readonly characters: readonly CharacterSet[];
  /** Which of them each state reads, by number. */
  readonly sets: Int32Array;
  /** Where the ways of each state begin in the two below; those of the start come last. */
  readonly from: Int32Array;
  /** The state that each way leads to; the number of states for the end of a match. */
  readonly targets: Int32Array;
  /** What must hold of the place for each way, as bits: `bitOf` says which. */
  readonly needs: Uint8Array;
}

/** The bit of an assertion in `needs`, by its instruction. */
export const bitOf: ReadonlyMap<number, number> = new Map(
  [TEXT_START, TEXT_END, LINE_START, LINE_END, WORD_EDGE, NO_WORD_EDGE].map((op, bit) => [
    op,
    1 << bit,
  ]),
);

/** An instruction on the way, and what must hold for the way to lead there. */
interface Step {
  readonly pc: number;
  readonly need: number;
}

/** Follows a program's instructions to the CHARACTERs and the MATCH that come next. */
class Ways {
  readonly targets: number[] = [];
  readonly needs: number[] = [];
  readonly #program: Program;
  readonly #stateOf: Int32Array;
  readonly #most: number;

  constructor(program: Program, stateOf: Int32Array, most: number) {
    this.#program = program;
    this.#stateOf = stateOf;
    this.#most = most;
  }

  /** Adds the ways from instruction `pc` on. @returns whether there are still few enough in all */
  add(pc: number): boolean {
    const seen = new Map<number, number[]>();
    const waiting: Step[] = [{ pc, need: 0 }];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if (wasReached(seen, step)) continue;
      const op = this.#program.ops[step.pc] as number;
      if (op !== CHARACTER && op !== MATCH) {
        waiting.push(...this.#after(step, op));
        continue;
      }
      this.targets.push(this.#stateOf[step.pc] as number);
      this.needs.push(step.need);
      if (this.targets.length > this.#most) return false;
      // What is less preferred than a match is never wanted.
      if (op === MATCH && step.need === 0) return true;
    }
    return true;
  }

  /** The steps after one that reads nothing, the most preferred last. */
  #after({ pc, need }: Step, op: number): Step[] {
    const { args, others } = this.#program;
    const way = { pc: args[pc] as number, need };
    if (op === SPLIT) return [{ pc: others[pc] as number, need }, way];
    return op === JUMP ? [way] : [{ pc: pc + 1, need: need | (bitOf.get(op) as number) }];
  }
}

/** Whether an instruction was reached before under conditions that hold wherever these do; else notes it. */
const wasReached = (seen: Map<number, number[]>, { pc, need }: Step): boolean => {
  const known = seen.get(pc);
  if (known === undefined) {
    seen.set(pc, [need]);
    return false;
  }
  if (known.some((earlier) => (earlier & ~need) === 0)) return true;
  known.push(need);
  return false;
};

/** The states of a program; null if they had more than `most` ways in all. */
export const statesOf = (program: Program, most = Number.POSITIVE_INFINITY): States | null => {
  const { ops, args } = program;
  const stateOf = new Int32Array(ops.length);
  const sets: number[] = [];
  for (const [pc, op] of ops.entries()) {
    stateOf[pc] = sets.length;
    if (op === CHARACTER) sets.push(args[pc] as number);
  }
  const ways = new Ways(program, stateOf, most);
  const from = [0];
  for (const [pc, op] of ops.entries()) {
    if (op !== CHARACTER) continue;
    if (!ways.add(pc + 1)) return null;
    from.push(ways.targets.length);
  }
  if (!ways.add(0)) return null;
  from.push(ways.targets.length);
  return {
    characters: program.sets,
    sets: Int32Array.from(sets),
    from: Int32Array.from(from),
    targets: Int32Array.from(ways.targets),
    needs: Uint8Array.from(ways.needs),
  };
};
