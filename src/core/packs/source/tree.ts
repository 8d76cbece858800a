import type { Path, ProblemCode } from '../problem.ts';

/**
 * A pack's file as it is written, before anything is known of its meaning: objects, lists and
 * texts, each with its place. Offsets are UTF-16 code units into the file's text.
 *
 *     rules:                    object ─ entry "rules" ─ object ─ entry "r" ─ object …
 *       r: { level: warn }                                        at: the "{", keyAt: the "r"
 */
export type Tree = TextNode | LiteralNode | EmptyNode | ListNode | ObjectNode | BrokenNode;

interface Base {
  /** Where the value begins. */
  readonly at: number;
  /** The value that this one is part of, and under which key or position; null for the whole file. */
  readonly up: Step | null;
}

/** The way to a value: from which object or list, by which key or position. */
export interface Step {
  readonly from: ObjectNode | ListNode;
  readonly key: string | number;
  /** Where the key is written; for a list the place of the item. */
  readonly keyAt: number;
}

/** A scalar of YAML, or a string of JSON. */
export interface TextNode extends Base {
  readonly kind: 'text';
  readonly text: string;
  /** Whether it stands there without quotes, so that it may also be a number or a yes or no. */
  readonly plain: boolean;
  /** The scalar as it stands in the file, quotes included. */
  readonly written: string;
  /** Where a comment begins that cuts the line short and looks like text, as in `Use #ad`. */
  readonly cutAt?: number;
}

/** A number, `true`, `false` or `null` of JSON, which has types of its own. */
export interface LiteralNode extends Base {
  readonly kind: 'literal';
  readonly value: number | boolean | null;
  readonly written: string;
}

/** A key or a dash in YAML with nothing behind it. */
export interface EmptyNode extends Base {
  readonly kind: 'empty';
  /** Where a comment on the same line begins; null without one. A writer may have meant text by it. */
  readonly commentAt: number | null;
}

export interface ListNode extends Base {
  readonly kind: 'list';
  readonly items: Tree[];
}

export interface ObjectNode extends Base {
  readonly kind: 'object';
  /** In the order of the file. */
  readonly entries: Map<string, Tree>;
  /** Whether it is written in braces. */
  readonly braces: boolean;
}

/** A value that can't be read; the reason has been reported. */
export interface BrokenNode extends Base {
  readonly kind: 'broken';
}

/** A problem at an offset of the file. */
export interface LocatedProblem {
  readonly code: ProblemCode;
  readonly at: number;
  readonly path: Path;
  readonly message: string;
}

/** The keys and positions that lead to a value. */
export const pathOf = (node: Tree): Path => {
  const path: (string | number)[] = [];
  for (let step = node.up; step !== null; step = step.from.up) path.push(step.key);
  return path.reverse();
};

/** Where a value's key is written; where it has none, the value. */
export const keyAt = (node: Tree): number => node.up?.keyAt ?? node.at;

/**
 * The value at a path, or the nearest one around it that is there. A list may stand for the matcher
 * `any` or `terms` of its items, and then has no such key.
 */
export const nearestAt = (root: Tree, path: Path): Tree => {
  let node = root;
  for (const step of path) {
    if (node.kind === 'list' && (step === 'any' || step === 'terms')) continue;
    const next: Tree | undefined =
      node.kind === 'object'
        ? node.entries.get(String(step))
        : node.kind === 'list'
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) break;
    node = next;
  }
  return node;
};

/** Whether something in a value can't be read. */
export const hasBroken = (node: Tree): boolean => {
  if (node.kind === 'broken') return true;
  if (node.kind === 'list') return node.items.some(hasBroken);
  return node.kind === 'object' && [...node.entries.values()].some(hasBroken);
};
