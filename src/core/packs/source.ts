import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import { type Path, type Problem, writePath } from './problem.ts';

/** A pack's file as plain values, with the way back to lines and columns. */
export interface Source {
  /** Objects, arrays and scalars. Scalars of YAML are strings as written; JSON keeps its own types. */
  readonly value: unknown;
  /** The place of a value, or of its nearest parent that has one. */
  place(path: Path): { line: number; column: number };
  /** The keys at a path in the order of the file, which JavaScript loses for keys such as `10`. */
  keys(path: Path): readonly string[];
}

// Limits of format 1.
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_NESTING = 20;

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const isJson = (source: string, name: string | undefined): boolean => {
  if (name !== undefined) return name.toLowerCase().endsWith('.json');
  try {
    JSON.parse(source);
    return true;
  } catch {
    // Not JSON, so it is YAML: that is the answer, not a fault.
    return false;
  }
};

/** Turns the nodes of a document into plain values and notes where each stands. */
class Walk {
  readonly problems: Problem[] = [];
  readonly offsets = new Map<string, number>();
  readonly keys = new Map<string, string[]>();
  readonly #json: boolean;
  readonly #lines: LineCounter;

  constructor(json: boolean, lines: LineCounter) {
    this.#json = json;
    this.#lines = lines;
  }

  report(code: string, path: Path, offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ code, path: writePath(path), line, column: col, message });
  }

  read(node: ParsedNode | null, path: Path): unknown {
    if (node === null) return '';
    const offset = node.range[0];
    this.offsets.set(writePath(path), this.offsets.get(writePath(path)) ?? offset);
    if (path.length > MOST_NESTING) {
      this.report(
        'nesting',
        path,
        offset,
        `This is nested more than ${MOST_NESTING} deep; a pack needs less: flatten it.`,
      );
      return '';
    }
    if (isAlias(node)) {
      this.report(
        'alias',
        path,
        offset,
        `"*${node.source}" is a YAML alias, which packs don't have: put text that starts with * in quotes, or write the value again.`,
      );
      return '';
    }
    if (node.anchor !== undefined || node.tag !== undefined) {
      this.report(
        'tag',
        path,
        offset,
        'YAML anchors (&) and tags (!) are not allowed in packs: leave it out, or put text that starts with & or ! in quotes.',
      );
    }
    if (isMap(node)) return this.#readMap(node as Extract<ParsedNode, { items: unknown[] }>, path);
    if (isSeq(node))
      return node.items.map((item, at) => this.read(item as ParsedNode, [...path, at]));
    return isScalar(node) ? this.#readScalar(node) : '';
  }

  #readScalar(node: Scalar): unknown {
    const plain = node.type === Scalar.PLAIN;
    if (this.#json && plain) return JSON.parse(node.source ?? 'null');
    return plain ? (node.source ?? '') : String(node.value);
  }

  #readMap(node: { items: unknown[] }, path: Path): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const order: string[] = [];
    for (const { key, value } of node.items as {
      key: ParsedNode | null;
      value: ParsedNode | null;
    }[]) {
      const offset = key?.range[0] ?? 0;
      if (!isScalar(key)) {
        this.report(
          'key',
          path,
          offset,
          'A key here is a list or an object; keys are plain words: put text that starts with [ or { in quotes.',
        );
        continue;
      }
      const name = String(this.#json ? key.value : this.#readScalar(key));
      if (unsafeKeys.has(name)) {
        this.report(
          'unsafe-key',
          [...path, name],
          offset,
          `"${name}" can't be a key: choose another name.`,
        );
        continue;
      }
      this.offsets.set(writePath([...path, name]), offset);
      order.push(name);
      result[name] = this.read(value, [...path, name]);
    }
    this.keys.set(writePath(path), order);
    return result;
  }
}

const hints: Readonly<Record<string, string>> = {
  TAG_RESOLVE_FAILED: 'YAML tags are not allowed in packs: put text that starts with ! in quotes.',
  DUPLICATE_KEY: 'This key is there twice in one place; keep one of them.',
  MULTIPLE_DOCS: 'A pack is one document: leave out the line "---" and what follows it.',
  BAD_ALIAS: 'Text that starts with * needs quotes, as in "*prosjekt".',
  BAD_SCALAR_START: 'Text that starts with @ or ` needs quotes, as in "@acme".',
  BAD_DIRECTIVE: 'Text that starts with % needs quotes.',
  BAD_DQ_ESCAPE: "In double quotes a backslash starts an escape: use single quotes, as in '\\d'.",
  RESOURCE_EXHAUSTION: 'It is nested far too deep: flatten it.',
  TAB_AS_INDENT: 'Indent with spaces, not tabs.',
};

const problemOf = (error: YAMLError, lines: LineCounter): Problem => {
  const { line, col } = lines.linePos(error.pos[0]);
  const hint = hints[error.code] ?? 'Look at the indentation, quotes and brackets there.';
  return {
    code: 'syntax',
    path: '',
    line,
    column: col,
    message: `This can't be read: ${error.message}. ${hint}`,
  };
};

const jsonProblem = (source: string): Problem | null => {
  try {
    JSON.parse(source);
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      code: 'syntax',
      path: '',
      line: 1,
      column: 1,
      message: `This is not JSON: ${detail}.`,
    };
  }
};

/**
 * Reads a pack's file. YAML scalars stay as they are written, so that `no` and `1.0` can be terms.
 * Anchors, aliases, tags, second documents and duplicate keys are problems; all are listed.
 */
export const readSource = (source: string, name?: string): Source | { problems: Problem[] } => {
  if (source.length > MOST_BYTES) {
    const message = `The file has ${source.length} characters; a pack has at most 2 MiB: split it into several packs.`;
    return { problems: [{ code: 'size', path: '', message }] };
  }
  const json = isJson(source, name);
  const notJson = json ? jsonProblem(source) : null;
  if (notJson !== null) return { problems: [notJson] };
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return { problems: faults.map((fault) => problemOf(fault, lines)) };
  const walk = new Walk(json, lines);
  const value = walk.read(document.contents as ParsedNode | null, []);
  if (walk.problems.length > 0) return { problems: walk.problems };
  return {
    value,
    place: (path) => {
      let offset: number | undefined;
      for (let length = path.length; offset === undefined && length >= 0; length -= 1) {
        offset = walk.offsets.get(writePath(path.slice(0, length)));
      }
      const { line, col } = lines.linePos(offset ?? 0);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
    keys: (path) => walk.keys.get(writePath(path)) ?? [],
  };
};
