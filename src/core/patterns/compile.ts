import { type CharacterSet, keyOf, singleCharacter } from './character-set.ts';
import { canBeEmpty } from './empty.ts';
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
import type { Assertion, Literal, Node, Repeat } from './syntax.ts';

const assertionOps: Readonly<Record<Assertion, number>> = {
  textStart: TEXT_START,
  textEnd: TEXT_END,
  lineStart: LINE_START,
  lineEnd: LINE_END,
  wordEdge: WORD_EDGE,
  noWordEdge: NO_WORD_EDGE,
};

/** Writes instructions one after the other. */
class Compiler {
  readonly #ops: number[] = [];
  readonly #args: number[] = [];
  readonly #others: number[] = [];
  readonly #sets: CharacterSet[] = [];
  readonly #numbers = new Map<string, number>();

  /** The program so far, with what ends it. */
  finish(): Program {
    this.#emit(MATCH);
    return {
      ops: Uint8Array.from(this.#ops),
      args: Int32Array.from(this.#args),
      others: Int32Array.from(this.#others),
      sets: this.#sets,
    };
  }

  add(node: Node): void {
    if (node.kind === 'literal') this.#addLiteral(node);
    else if (node.kind === 'character')
      this.#emit(
        CHARACTER,
        this.#numberOf(keyOf(node.set), () => node.set),
      );
    else if (node.kind === 'assertion') this.#emit(assertionOps[node.holds]);
    else if (node.kind === 'sequence') for (const item of node.items) this.add(item);
    else if (node.kind === 'choice') this.#addChoice(node.options);
    else this.#addRepeat(node);
  }

  get #next(): number {
    return this.#ops.length;
  }

  #emit(op: number, arg = 0, other = 0): number {
    this.#args.push(arg);
    this.#others.push(other);
    return this.#ops.push(op) - 1;
  }

  #numberOf(key: string, set: () => CharacterSet): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(set()) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  #addLiteral({ text, folded }: Literal): void {
    for (const character of text) {
      const key = folded ? character : `=${character}`;
      const point = character.codePointAt(0) as number;
      this.#emit(
        CHARACTER,
        this.#numberOf(key, () => singleCharacter(point, folded)),
      );
    }
  }

  /** SPLIT to the first, JUMP over the rest; SPLIT to the second, and so on. */
  #addChoice(options: readonly Node[]): void {
    const jumps: number[] = [];
    for (const [index, option] of options.entries()) {
      const last = index === options.length - 1;
      const split = last ? -1 : this.#emit(SPLIT, this.#next + 1);
      this.add(option);
      if (last) continue;
      jumps.push(this.#emit(JUMP));
      this.#others[split] = this.#next;
    }
    for (const jump of jumps) this.#args[jump] = this.#next;
  }

  #addRepeat({ body, least, most, lazy }: Repeat): void {
    const endless = most === Number.POSITIVE_INFINITY;
    const copies = endless ? Math.max(0, least - 1) : least;
    for (let copy = 0; copy < copies; copy += 1) this.add(body);
    if (endless && least > 0) this.#addPlus(body, lazy);
    else if (endless) this.#addStar(body, lazy);
    else this.#addOptional(body, most - least, lazy);
  }

  /** A SPLIT whose one way is the next instruction; `leave` sets where the other way leads. */
  #emitWayOut(lazy: boolean): (target: number) => void {
    const split = this.#emit(SPLIT, this.#next + 1, this.#next + 1);
    const way = lazy ? this.#args : this.#others;
    return (target) => {
      way[split] = target;
    };
  }

  #addPlus(body: Node, lazy: boolean): void {
    const start = this.#next;
    this.add(body);
    const after = this.#next + 1;
    this.#emit(SPLIT, lazy ? after : start, lazy ? start : after);
  }

  #addStar(body: Node, lazy: boolean): void {
    const start = this.#next;
    const leave = this.#emitWayOut(lazy);
    if (canBeEmpty(body, () => true)) {
      // A turn that reads nothing must leave the loop right there, as in RE2: back at the first
      // SPLIT, which was reached already, it would end, and less preferred turns come before it.
      this.#addPlus(body, lazy);
    } else {
      this.add(body);
      this.#emit(JUMP, start);
    }
    leave(this.#next);
  }

  /** `x{0,3}` as `(?:x(?:x(?:x)?)?)?`: each way out leads behind all of them. */
  #addOptional(body: Node, copies: number, lazy: boolean): void {
    const leaves: ((target: number) => void)[] = [];
    for (let copy = 0; copy < copies; copy += 1) {
      leaves.push(this.#emitWayOut(lazy));
      this.add(body);
    }
    for (const leave of leaves) leave(this.#next);
  }
}

/** Turns what was read into instructions. The caller has checked its size. */
export const compile = (node: Node): Program => {
  const compiler = new Compiler();
  compiler.add(node);
  return compiler.finish();
};
