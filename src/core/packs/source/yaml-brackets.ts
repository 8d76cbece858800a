import { type Document, isCollection, isScalar, type Node, Scalar, visit } from 'yaml';
import { type Fault, fault } from './yaml-fault.ts';

/** What can be wrong with lists and objects in brackets, which YAML calls flow collections. */

/** The last list or object in brackets, or the last quoted text, that starts at or before an offset. */
export const lastBefore = (
  document: Document,
  at: number,
  wanted: (node: Node) => boolean,
): number | null => {
  let found: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if (start <= at && wanted(node) && (found === null || start >= found)) found = start;
    },
  });
  return found;
};

export const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);

export const isBracketed = (node: Node): boolean => isCollection(node) && node.flow === true;

/** Where the outermost list or object in brackets starts that is the last at or before an offset. */
const outermostBefore = (document: Document, at: number): number | null => {
  let found: number | null = null;
  visit(document, {
    Collection: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if (node.flow !== true) return undefined;
      if (start <= at) found = start;
      return visit.SKIP;
    },
  });
  return found;
};

const hashMessage =
  'Text that starts with # needs quotes, as in "#ad": without them it is a comment, and the rest of the line is lost.';

const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Where the brackets are that are open at `to`, seen from `from`, the innermost last. Quoted text is passed over. */
const openBrackets = (text: string, from: number, to: number): number[] => {
  const open: number[] = [];
  for (const { 0: part, index } of text
    .slice(from, to)
    .matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (part === '[' || part === '{') open.push(from + index);
    else if (part === closingOf[text.charAt(open.at(-1) ?? -1)]) open.pop();
  }
  return open;
};

/** Whether a list or object in brackets is open at an offset. */
export const isInBrackets = (text: string, document: Document, at: number): boolean =>
  openBrackets(text, outermostBefore(document, at) ?? at, at).length > 0;

/** A bracket that closes nothing. */
export const closesNothing = (text: string, at: number): Fault =>
  fault(
    'syntax',
    at,
    `This ${text.charAt(at)} closes no bracket that is open here: remove it, or add the bracket that it closes.`,
  );

/** A list or object in brackets that doesn't end: often a `#tag` without quotes swallowed the end. */
export const unclosed = (text: string, document: Document, at: number): Fault => {
  const start = outermostBefore(document, at) ?? at;
  const inner = openBrackets(text, start, at);
  const open = inner.at(-1) ?? start;
  const found = text.charAt(at);
  const isClosing = found === ']' || found === '}';
  if (isClosing && !inner.some((sign) => closingOf[text.charAt(sign)] === found))
    return closesNothing(text, at);
  const hash = /[[{,]\s*(#)[^\s#]|[^\S\n](#)[^\s#][^\n]*[\]}]/.exec(text.slice(open, at));
  if (hash !== null) return fault('quotes', open + hash.index + hash[0].indexOf('#'), hashMessage);
  const sign = text.charAt(open) === '{' ? '}' : ']';
  return fault('syntax', open, `This bracket is not closed: add the closing ${sign}.`);
};
