import type { CharacterSet } from './character-set.ts';

/**
 * A pattern as instructions, in three arrays of equal length. Instruction `pc` is `ops[pc]` with
 * the arguments `args[pc]` and `others[pc]`. `a(?:b|c)*` is
 *
 *   pc   op          arg      other
 *   0    CHARACTER   set a             reads an a, and goes on with 1
 *   1    SPLIT       2        6        goes on with 2, and after that has failed with 6
 *   2    SPLIT       3        5
 *   3    CHARACTER   set b
 *   4    JUMP        1
 *   5    CHARACTER   set c    …and so on; the last is MATCH
 */
export interface Program {
  readonly ops: Uint8Array;
  readonly args: Int32Array;
  readonly others: Int32Array;
  /** The sets that CHARACTER instructions name by number. */
  readonly sets: readonly CharacterSet[];
}

/** Reads one character of set number `arg`. */
export const CHARACTER = 0;
/** Goes on with `arg` rather than with `other`. */
export const SPLIT = 1;
/** Goes on with `arg`. */
export const JUMP = 2;
/** The whole pattern has matched. */
export const MATCH = 3;
export const TEXT_START = 4;
export const TEXT_END = 5;
export const LINE_START = 6;
export const LINE_END = 7;
export const WORD_EDGE = 8;
export const NO_WORD_EDGE = 9;
