import type { Path, ProblemCode } from '../problem.ts';
import { quoted } from '../quoted.ts';
import {
  type ListNode,
  type LocatedProblem,
  type ObjectNode,
  pathOf,
  type Step,
  type Tree,
} from './tree.ts';

// The limit of format 1; the whole pack is the first level.
const MOST_NESTING = 20;

/** How many levels are read, so that a level too many can be told at its place together with other problems. */
export const DEEPEST = 64;

/** Stops the reading where the nesting has no end in sight; that it is too deep has been reported. */
export class TooDeep extends Error {}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Checks that hold for every tree, whether it is read from YAML or from JSON, and gathers what they find. */
export class TreeBuilder {
  readonly problems: LocatedProblem[] = [];

  report(code: ProblemCode, at: number, path: Path, message: string): void {
    this.problems.push({ code, at, path, message });
  }

  /** A value that can't be read, once its reason has been reported. */
  broken(at: number, up: Step | null): Tree {
    return { kind: 'broken', at, up };
  }

  /** Whether an object or list may be on this level, of which the whole pack is 1; the first that may not is reported. */
  mayNest(level: number, at: number, up: Step | null): boolean {
    if (level === MOST_NESTING + 1) {
      const path = up === null ? [] : [...pathOf(up.from), up.key];
      const message = `This is nested more than ${MOST_NESTING} deep; a pack needs less nesting: flatten it.`;
      this.report('nesting', at, path, message);
    }
    return level <= MOST_NESTING;
  }

  /** Whether a key may be added to an object; a duplicate or forbidden one is reported and left out. */
  mayHaveKey(node: ObjectNode, key: string, at: number): boolean {
    if (forbiddenKeys.has(key)) {
      const message = `"${key}" can't be a key: choose another name.`;
      this.report('forbidden-key', at, [...pathOf(node), key], message);
      return false;
    }
    const first = node.entries.get(key);
    if (first === undefined) return true;
    const message = `${quoted(key)} is a duplicate key: it is there twice in one place, and only one would count: keep one of them, or join the two.`;
    this.report('duplicate-key', at, [...pathOf(node), key], message);
    return false;
  }

  emptyObject(at: number, up: Step | null, braces: boolean): ObjectNode {
    return { kind: 'object', at, up, entries: new Map(), braces };
  }

  emptyList(at: number, up: Step | null): ListNode {
    return { kind: 'list', at, up, items: [] };
  }
}
