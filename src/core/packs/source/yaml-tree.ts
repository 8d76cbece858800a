import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { cutAt } from './cut-at.ts';
import { type LocatedProblem, type ObjectNode, pathOf, type Step, type Tree } from './tree.ts';
import { TreeBuilder } from './tree-builder.ts';

type Props = { readonly anchor?: string; readonly tag?: string };

/** Turns the nodes of a YAML document into a tree. Scalars stay as they are written. */
class YamlReader extends TreeBuilder {
  readonly #text: string;
  readonly #isMended: (at: number) => boolean;

  constructor(text: string, isMended: (at: number) => boolean) {
    super();
    this.#text = text;
    this.#isMended = isMended;
  }

  read(node: ParsedNode | null, up: Step | null, level: number, end: number): Tree {
    const at = node === null ? end : node.range[0];
    if (this.#isMended(at)) return this.broken(at, up);
    if (node === null) return this.#empty(end, up);
    const path = (): Path => (up === null ? [] : [...pathOf(up.from), up.key]);
    if (isAlias(node)) {
      const message = `${quoted(`*${node.source}`)} is a YAML alias, which packs don't have: put text that starts with * in quotes, or write the value again.`;
      this.report('alias', at, path(), message);
      return this.broken(at, up);
    }
    if (this.#hasProps(node, at, path) && isScalar(node)) return this.broken(at, up);
    if (isScalar(node)) return this.#scalar(node, up);
    if (!this.mayNest(level, at, up)) return this.broken(at, up);
    return isMap(node) ? this.#map(node, up, level) : this.#list(node as YAMLSeq, up, level);
  }

  /** Whether a value has an anchor or a tag; both are reported. Tags that mean nothing are errors of the reader. */
  #hasProps(node: Props, at: number, path: () => Path): boolean {
    if (node.anchor !== undefined) {
      const from = this.#text.lastIndexOf(`&${node.anchor}`, at);
      const message = `${quoted(`&${node.anchor}`)} is a YAML anchor, which packs don't have: leave it out, or put text that starts with & in quotes.`;
      this.report('anchor', Math.max(0, from), path(), message);
    }
    if (node.tag !== undefined && node.anchor === undefined) {
      const from = this.#text.lastIndexOf('!', at);
      const sign = from > 0 && this.#text.charAt(from - 1) === '!' ? from - 1 : from;
      const message =
        'This is a YAML tag, which packs don\'t have: leave out the "!…", or put text that starts with ! in quotes.';
      this.report('tag', Math.max(0, sign), path(), message);
    }
    return node.anchor !== undefined || node.tag !== undefined;
  }

  #scalar(node: Scalar, up: Step | null): Tree {
    const [start, end] = node.range as [number, number, number];
    const plain = node.type === Scalar.PLAIN;
    if (plain && (node.source ?? '') === '') return this.#empty(start, up);
    return {
      kind: 'text',
      at: start,
      up,
      text: plain ? (node.source ?? '') : String(node.value),
      plain,
      written: this.#text.slice(start, end),
      ...(plain ? cutAt(this.#text, end) : {}),
    };
  }

  #empty(at: number, up: Step | null): Tree {
    const rest = /^[ \t]*(#?)/.exec(this.#text.slice(at, at + 200));
    const commentAt = up !== null && rest?.[1] === '#' ? at + rest[0].length - 1 : null;
    return { kind: 'empty', at, up, commentAt };
  }

  #list(node: YAMLSeq, up: Step | null, level: number): Tree {
    const list = this.emptyList(node.range?.[0] ?? 0, up);
    for (const [key, item] of node.items.entries()) {
      const child = item as ParsedNode | null;
      const at = child?.range[0] ?? list.at;
      list.items.push(this.read(child, { from: list, key, keyAt: at }, level + 1, at));
    }
    return list;
  }

  #map(node: YAMLMap, up: Step | null, level: number): Tree {
    const object = this.emptyObject(node.range?.[0] ?? 0, up, node.flow === true);
    for (const pair of node.items) this.#pair(object, pair as never, level);
    return object;
  }

  #pair(
    object: ObjectNode,
    { key, value }: Pair<ParsedNode, ParsedNode | null>,
    level: number,
  ): void {
    const at = key.range[0];
    if (!isScalar(key)) {
      const message =
        'A key here is a list or an object; keys are plain words: put text that starts with [ or { in quotes.';
      this.report(isAlias(key) ? 'alias' : 'key', at, pathOf(object), message);
      return;
    }
    const plain = key.type === Scalar.PLAIN;
    const name = plain ? (key.source ?? '') : String(key.value);
    if (this.#hasProps(key as Props, at, () => [...pathOf(object), name])) return;
    if (plain && name === '<<') {
      const message =
        'This is a YAML merge (<<), which packs don\'t have: write the keys again, or put "<<" in quotes.';
      this.report('merge', at, pathOf(object), message);
      return;
    }
    const tree = this.read(value, { from: object, key: name, keyAt: at }, level + 1, key.range[1]);
    if (this.mayHaveKey(object, name, at)) object.entries.set(name, tree);
  }
}

/**
 * The tree of a YAML document, and what is wrong with its values.
 * @param isMended whether nothing at an offset is as it was written: a value there is broken
 */
export const treeOf = (
  text: string,
  document: Document.Parsed,
  isMended: (at: number) => boolean,
): { tree: Tree; problems: readonly LocatedProblem[] } => {
  const reader = new YamlReader(text, isMended);
  return { tree: reader.read(document.contents, null, 1, 0), problems: reader.problems };
};
