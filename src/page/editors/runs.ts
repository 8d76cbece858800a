import type { Span } from '../../core/text/span.ts';
import type { Box, Reading } from './editor.ts';

/**
 * One text node's share of the text: `length` code units of `node` from `from` stand in the text from `start`.
 *
 *     text   "so proud\nof Nimbus"
 *     runs    |--A---|  |-B-|-C--|      A, B and C are text nodes; the `\n` belongs to none
 */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** A place between two characters of a text node. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where a span stands in the page. */
export interface Ends {
  readonly start: Point;
  readonly end: Point;
  readonly nodes: readonly Text[];
}

/** Builds the text of a rich editor and its map to the page in one walk. */
export class RunBuilder {
  readonly #runs: Run[] = [];
  #text = '';

  /** Takes the whole of a text node, or its first `length` code units. */
  addNode(node: Text, length: number = node.data.length): void {
    if (length === 0) return;
    this.#runs.push({ node, from: 0, start: this.#text.length, length });
    this.#text += node.data.slice(0, length);
  }

  /** Takes what the writer wrote in a text node in which the editor keeps U+FEFF of its own. */
  addUnguarded(node: Text): void {
    for (const { 0: words, index } of node.data.matchAll(/[^\uFEFF]+/g)) {
      this.#runs.push({ node, from: index, start: this.#text.length, length: words.length });
      this.#text += words;
    }
  }

  /** Adds text that stands in no node, such as the line break between two blocks. */
  addLoose(text: string): void {
    this.#text += text;
  }

  finish(): RunReading {
    return new RunReading(this.#text, this.#runs);
  }
}

export class RunReading implements Reading {
  constructor(
    readonly text: string,
    readonly runs: readonly Run[],
  ) {}

  boxes(span: Span): Box[] {
    const boxes: Box[] = [];
    for (const run of this.runs) {
      const start = Math.max(span.start, run.start);
      const end = Math.min(span.end, run.start + run.length);
      if (start >= end) continue;
      if (!this.#stands(run)) return [];
      const range = run.node.ownerDocument.createRange();
      range.setStart(run.node, run.from + start - run.start);
      range.setEnd(run.node, run.from + end - run.start);
      boxes.push(...[...range.getClientRects()].filter((box) => box.width > 0));
    }
    return joinLines(boxes);
  }

  /**
   * Where a span stands in the page: its two ends, and all the text nodes that it has a part of. An empty span is behind
   * the words before it. Null where it goes over the end of a line, is in no node, or the page changed since the walk.
   */
  endsOf({ start, end }: Span): Ends | null {
    if (this.text.slice(start, end).includes('\n')) return null;
    const isEmpty = start === end;
    const runs = this.runs.filter((run) => {
      const runEnd = run.start + run.length;
      return isEmpty ? run.start < start && start <= runEnd : run.start < end && start < runEnd;
    });
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last || !runs.every((run) => this.#stands(run))) return null;
    const pointIn = (run: Run, at: number): Point => ({
      node: run.node,
      offset: run.from + at - run.start,
    });
    return {
      start: pointIn(first, start),
      end: pointIn(last, end),
      nodes: runs.map(({ node }) => node),
    };
  }

  /**
   * The offset in the text of a point in the page.
   * @param node A text node of the editor, or an element with `offset` counting its children.
   */
  offsetOf(node: Node, offset: number): number {
    const own = this.runs.find((run) => run.node === node);
    if (own) return own.start + Math.min(Math.max(offset - own.from, 0), own.length);
    const after = node.childNodes[offset] ?? null;
    for (const run of this.runs) {
      if (after ? !isBefore(run.node, after) : isAfterAll(run.node, node)) return run.start;
    }
    return this.text.length;
  }

  /**
   * Whether a point in the page stands behind an offset in the text, with a space between them, and the words before that
   * offset are still in their node.
   */
  keeps(end: number, node: Node, offset: number): boolean {
    const run = this.runs.find(({ start, length }) => start < end && end <= start + length);
    if (!run || !this.#stands(run)) return false;
    return /\s/.test(this.text.slice(end, this.offsetOf(node, offset)));
  }

  /** An editor may have put other words into the node, or thrown the node away, since the walk. */
  #stands(run: Run): boolean {
    const now = run.node.data.slice(run.from, run.from + run.length);
    return run.node.isConnected && now === this.text.slice(run.start, run.start + run.length);
  }
}

/** Whether `node` comes before `other` in the page and is not inside it. */
function isBefore(node: Node, other: Node): boolean {
  if (other.contains(node)) return false;
  return Boolean(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** Whether `node` comes after all of `container`. */
function isAfterAll(node: Node, container: Node): boolean {
  if (container.contains(node)) return false;
  return Boolean(container.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Joins neighbouring boxes of one line, so that a finding over several nodes has one underline. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const { left, top, right, bottom } of boxes) {
    const last = lines.at(-1);
    const sameLine = last && Math.abs(last.bottom - bottom) < 2;
    if (sameLine && left <= last.right + 1 && right >= last.left - 1) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}
