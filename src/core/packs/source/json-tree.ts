import { quoted } from '../quoted.ts';
import type { LocatedProblem, ObjectNode, Step, Tree } from './tree.ts';
import { DEEPEST, TooDeep, TreeBuilder } from './tree-builder.ts';

/** Stops the reading at the first fault: what follows a slip in JSON can't be told apart from it. */
class JsonFault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const bareWord = /[\p{L}_$][\p{L}\p{Nd}_$-]*/uy;
const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
// What a string may hold as it is, and its escapes, as RFC 8259, section 7, has them.
const stringPart = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

// Space, line feed, carriage return, tab.
const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Reads JSON as RFC 8259 has it, with the place of every value, and says what is wrong in words. */
class JsonReader extends TreeBuilder {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  whole(): Tree {
    const tree = this.#value(null);
    this.#skipSpace();
    if (this.#at < this.#text.length) {
      this.#fail('something after the end of the pack: a pack is one object');
    }
    return tree;
  }

  #fail(found: string, at = this.#at): never {
    throw new JsonFault(at, `This is not JSON; found ${found}.`);
  }

  #skipSpace(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    const next = this.#text.charAt(this.#at);
    if (next === '#' || (next === '/' && /[/*]/.test(this.#text.charAt(this.#at + 1)))) {
      this.#fail('a comment, which JSON does not have: remove it, or write the pack as YAML');
    }
  }

  #value(up: Step | null): Tree {
    this.#skipSpace();
    const at = this.#at;
    const first = this.#text.charAt(at);
    if (first === '{' || first === '[') return this.#nested(first, at, up);
    if (first === '"') {
      const text = this.#string();
      const written = this.#text.slice(at, this.#at);
      return { kind: 'text', at, up, text, plain: false, written };
    }
    return this.#literal(at, up);
  }

  #nested(first: '{' | '[', at: number, up: Step | null): Tree {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new TooDeep();
    const mayNest = this.mayNest(this.#depth, at, up);
    const node = first === '{' ? this.#object(at, up) : this.#list(at, up);
    this.#depth -= 1;
    return mayNest ? node : this.broken(at, up);
  }

  #literal(at: number, up: Step | null): Tree {
    const number = matchAt(numeral, this.#text, at);
    const written = number ?? matchAt(bareWord, this.#text, at) ?? '';
    const known = literals.get(written);
    if (number === null && known === undefined) this.#failAtValue(written);
    this.#at += written.length;
    return {
      kind: 'literal',
      at,
      up,
      value: number === null ? (known ?? null) : Number(number),
      written,
    };
  }

  #failAtValue(word: string): never {
    const next = this.#text.charAt(this.#at);
    if (this.#text.trim() === '')
      this.#fail('nothing: the file is empty, and a pack is one object in { … }', 0);
    if (next === '') this.#fail('the end of the file, where a value is missing');
    if (next === ',') this.#fail('a comma too many: remove it');
    if (next === ']' || next === '}') this.#failAtComma(next, this.#at);
    if (next === "'") this.#fail('a single quote: JSON has double quotes only');
    this.#fail(`${quoted(word === '' ? next : word)}: text needs double quotes`);
  }

  /** A list or object that ends where its next part should begin. */
  #failAtComma(end: string, at: number): never {
    const before = this.#text.slice(0, at).trimEnd();
    if (before.endsWith(','))
      this.#fail(
        `a trailing comma before the "${end}", which JSON does not allow: remove it`,
        before.length - 1,
      );
    this.#fail(`"${end}", where a value is missing: write it`, at);
  }

  #string(): string {
    const start = this.#at;
    let at = start + 1;
    for (;;) {
      const part = matchAt(stringPart, this.#text, at);
      if (part === null) break;
      at += part.length;
    }
    if (this.#text.charAt(at) !== '"') this.#failInString(start, at);
    this.#at = at + 1;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #failInString(start: number, at: number): never {
    const found = this.#text.charAt(at);
    if (found === '\\') {
      this.#fail(
        `the escape ${this.#text.slice(at, at + 2)}: a backslash is written twice, as in "\\\\d"`,
        at,
      );
    }
    if (found === '' || found === '\n' || found === '\r')
      this.#fail('a quote that is not closed on its line: add the closing quote', start);
    this.#fail('a control character in a string: write it as an escape, such as \\t', at);
  }

  #list(at: number, up: Step | null): Tree {
    const list = this.emptyList(at, up);
    this.#at += 1;
    for (this.#skipSpace(); this.#text.charAt(this.#at) !== ']'; this.#skipSpace()) {
      if (list.items.length > 0) this.#comma(']');
      this.#skipSpace();
      const step: Step = { from: list, key: list.items.length, keyAt: this.#at };
      list.items.push(this.#value(step));
    }
    this.#at += 1;
    return list;
  }

  #comma(end: string): void {
    const next = this.#text.charAt(this.#at);
    if (next === ',') {
      this.#at += 1;
      return;
    }
    if (next === '') this.#fail(`the end of the file, where a ${end} is missing`);
    const found = next === '"' ? 'text' : `"${next}"`;
    this.#fail(`${found}, where a comma or ${end} is missing`);
  }

  #object(at: number, up: Step | null): Tree {
    const node = this.emptyObject(at, up, true);
    this.#at += 1;
    let first = true;
    for (this.#skipSpace(); this.#text.charAt(this.#at) !== '}'; this.#skipSpace()) {
      if (!first) this.#comma('}');
      first = false;
      this.#entry(node);
    }
    this.#at += 1;
    return node;
  }

  #entry(node: ObjectNode): void {
    this.#skipSpace();
    const at = this.#at;
    if (this.#text.charAt(at) === '}') this.#failAtComma('}', at);
    if (this.#text.charAt(at) !== '"') this.#fail('a key without double quotes: add them', at);
    const key = this.#string();
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== ':') this.#fail('no colon after the key: add it');
    this.#at += 1;
    const value = this.#value({ from: node, key, keyAt: at });
    if (this.mayHaveKey(node, key, at)) node.entries.set(key, value);
  }
}

/** Reads a JSON file. The tree is null where it is no JSON. */
export const readJson = (text: string): { tree: Tree | null; problems: LocatedProblem[] } => {
  const reader = new JsonReader(text);
  try {
    return { tree: reader.whole(), problems: reader.problems };
  } catch (error) {
    if (error instanceof JsonFault) reader.report('syntax', error.at, [], error.message);
    else if (!(error instanceof TooDeep)) throw error;
    return { tree: null, problems: reader.problems };
  }
};
