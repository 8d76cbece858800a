import { widthAt } from '../text/characters.ts';
import { anyCharacter, anyInLine } from './character-set.ts';
import { takeEscapedPoint, takeNamed } from './parse-escape.ts';
import { takeOpening } from './parse-group.ts';
import { takeRepeat } from './parse-repeat.ts';
import { takeSet } from './parse-set.ts';
import type { Reader } from './reader.ts';
import { type Assertion, type Flags, type Node, nothing } from './syntax.ts';

/**
 * Reads the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), by recursive descent:
 * a choice of sequences of parts, each perhaps repeated, a part perhaps a group with a choice in it.
 */

/** How deep groups may nest, so that reading never exhausts the stack. */
const MOST_NESTING = 100;

const assertions: ReadonlyMap<string, Assertion> = new Map([
  ['\\A', 'textStart'],
  ['\\z', 'textEnd'],
  ['\\b', 'wordEdge'],
  ['\\B', 'noWordEdge'],
]);

const takeAssertion = (reader: Reader, { multiline }: Flags): Assertion | null => {
  if (reader.takes('^')) return multiline ? 'lineStart' : 'textStart';
  if (reader.takes('$')) return multiline ? 'lineEnd' : 'textEnd';
  const found = assertions.get(reader.source.slice(reader.at, reader.at + 2));
  if (found === undefined) return null;
  reader.at += 2;
  return found;
};

const takeQuoted = (reader: Reader, items: Node[], { folded }: Flags): void => {
  while (!reader.ended && !reader.takes('\\E')) {
    items.push({ kind: 'literal', text: reader.takeCharacter(), folded });
  }
};

const takeEscape = (reader: Reader, { folded }: Flags): Node => {
  const named = takeNamed(reader);
  if (named === 'fault') return nothing;
  if (named !== null) {
    return { kind: 'character', set: { ranges: [], names: [named], negated: false, folded } };
  }
  const point = takeEscapedPoint(reader);
  return point === null ? nothing : { kind: 'literal', text: String.fromCodePoint(point), folded };
};

/** Reads a set, an escape, `.`, or a character that stands for itself. */
const takeCharacter = (reader: Reader, flags: Flags): Node => {
  if (reader.sees('[')) return { kind: 'character', set: takeSet(reader, flags.folded) };
  if (reader.sees('\\')) return takeEscape(reader, flags);
  if (reader.takes('.')) {
    return { kind: 'character', set: flags.dotAll ? anyCharacter : anyInLine };
  }
  return { kind: 'literal', text: reader.takeCharacter(), folded: flags.folded };
};

/** Reads a group into `items`, or sets the flags of the one it stands in. */
const takeGroup = (reader: Reader, items: Node[], flags: Flags, depth: number): void => {
  const start = reader.at;
  if (depth >= MOST_NESTING) {
    reader.fault(
      start,
      `Found groups nested more than ${MOST_NESTING} deep; at most ${MOST_NESTING} are allowed: leave some of the parentheses out.`,
    );
    reader.abandon();
    return;
  }
  const opening = takeOpening(reader, flags);
  if (opening.rest) {
    Object.assign(flags, opening.flags);
    return;
  }
  items.push(takeChoice(reader, opening.flags, depth + 1));
  if (reader.takes(')') || reader.abandoned) return;
  reader.fault(
    start,
    'Found an opening parenthesis ( that is never closed; a group ends with ): add it, or write \\( for the sign itself.',
  );
};

/** Characters that mean nothing but themselves, wherever they stand outside a set. */
const plain = /[^\\^$.[\]|()?*+{}]+/uy;
const repeats = new Set('?*+{');

/** Reads as many characters as stand for themselves, but for one that may be repeated behind others. */
const takePlain = (reader: Reader, items: Node[], folded: boolean): boolean => {
  const { source, at } = reader;
  plain.lastIndex = at;
  if (!plain.test(source)) return false;
  let end = plain.lastIndex;
  if (repeats.has(source.charAt(end))) {
    const last = end - (end - at > 1 ? widthAt(source, end - 2) : 1);
    if (last > at) end = last;
  }
  items.push({ kind: 'literal', text: source.slice(at, end), folded });
  reader.at = end;
  return true;
};

/** Reads one part into `items`: at the top a `)` too, which is a fault there. */
const takePart = (reader: Reader, items: Node[], flags: Flags, depth: number): void => {
  if (takePlain(reader, items, flags.folded)) return;
  if (takeRepeat(reader, items, flags.ungreedy)) return;
  if (reader.sees('(')) {
    takeGroup(reader, items, flags, depth);
  } else if (reader.takes('\\Q')) {
    takeQuoted(reader, items, flags);
  } else if (reader.sees(')')) {
    reader.fault(
      reader.at,
      'Found a closing parenthesis ) without a ( before it; write \\) for the sign itself, or add the (.',
    );
    reader.at += 1;
  } else {
    const holds = takeAssertion(reader, flags);
    items.push(holds === null ? takeCharacter(reader, flags) : { kind: 'assertion', holds });
  }
};

const takeSequence = (reader: Reader, flags: Flags, depth: number): Node => {
  const items: Node[] = [];
  while (!reader.ended && !reader.sees('|') && !(depth > 0 && reader.sees(')'))) {
    takePart(reader, items, flags, depth);
  }
  return items.length === 1 ? (items[0] as Node) : { kind: 'sequence', items };
};

const takeChoice = (reader: Reader, flags: Flags, depth: number): Node => {
  const options = [takeSequence(reader, flags, depth)];
  while (reader.takes('|')) options.push(takeSequence(reader, flags, depth));
  return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
};

/** Reads the whole source. Faults are the reader's; with any, the node means nothing. */
export const parse = (reader: Reader, folded: boolean): Node =>
  takeChoice(reader, { folded, dotAll: false, multiline: false, ungreedy: false }, 0);
