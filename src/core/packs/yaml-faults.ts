import {
  type Document,
  isCollection,
  isScalar,
  type Node,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { ProblemCode } from './problem.ts';
import type { LocatedProblem } from './tree.ts';

/**
 * What the YAML reader can't read, in the words of somebody who is not a programmer. The slips that
 * everybody makes have a sentence of their own, at the place of the slip: the reader often notices
 * only lines later.
 */

type Fault = Omit<LocatedProblem, 'path'>;

/** The faults of one value or line, around which all else can still be read. */
const localCodes: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'BAD_COLLECTION_TYPE',
  'MULTIPLE_DOCS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'BAD_ALIAS',
]);

const fault = (code: ProblemCode, at: number, message: string): Fault => ({ code, at, message });

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const lineAt = (text: string, at: number): string => {
  const start = lineStart(text, at);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
};

const firstSignAt = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return start + (/^[ \t]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
};

/** The last list or object in brackets, or the last quoted text, that starts at or before an offset. */
const lastBefore = (
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

const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);

const isBracketed = (node: Node): boolean => isCollection(node) && node.flow === true;

const hashMessage =
  'Text that starts with # needs quotes, as in "#ad": without them it is a comment, and the rest of the line is lost.';

const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The brackets that are open at `to`, seen from `from`, the innermost last. Quoted text is passed over. */
const openBrackets = (text: string, from: number, to: number): string[] => {
  const open: string[] = [];
  for (const [part] of text.slice(from, to).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (part === '[' || part === '{') open.push(part);
    else if (part === closingOf[open.at(-1) ?? '']) open.pop();
  }
  return open;
};

/** A list or object in brackets that doesn't end: often a `#tag` without quotes swallowed the end. */
const unclosed = (text: string, document: Document, at: number): Fault => {
  const open = lastBefore(document, at, isBracketed) ?? at;
  const found = text.charAt(at);
  const inner = openBrackets(text, lineStart(text, open), at);
  const isClosing = found === ']' || found === '}';
  if (isClosing && !inner.some((sign) => closingOf[sign] === found)) {
    const message = `This ${found} closes no bracket that is open here: remove it, or add the bracket that it closes.`;
    return fault('syntax', at, message);
  }
  const hash = /[[{,]\s*(#)[^\s#]|[^\S\n](#)[^\s#][^\n]*[\]}]/.exec(text.slice(open, at));
  if (hash !== null) return fault('quotes', open + hash.index + hash[0].indexOf('#'), hashMessage);
  const sign = text.charAt(open) === '{' ? '}' : ']';
  return fault('syntax', open, `This bracket is not closed: add the closing ${sign}.`);
};

const withoutSpace = /^[ \t]*(?:- )?([\p{L}_][\p{L}\p{Nd}_.-]*):(?![\s/])/u;

/** A key that the reader could not tell from its value. */
const badKey = (text: string, at: number): Fault => {
  const line = lineAt(text, at);
  const key = withoutSpace.exec(line)?.[1];
  const start = firstSignAt(text, at);
  if (key !== undefined)
    return fault('colon', start, `A space is missing after the colon: write "${key}: …".`);
  if (!line.includes(':'))
    return fault('colon', start, 'A colon is missing here: write "key: value".');
  return fault(
    'indentation',
    start,
    'The indentation is wrong here: keys of one object start at the same column.',
  );
};

/** `a: b: c` on one line, or a line that stands too far to the right. */
const nestedOnOneLine = (text: string, at: number): Fault => {
  const line = lineAt(text, at);
  if (/:\s/.test(line.slice(at - lineStart(text, at))))
    return fault(
      'quotes',
      at,
      'Text with a colon and a space in it needs quotes: put the whole text in quotes.',
    );
  const next = text.indexOf('\n', at) + 1;
  const place = next === 0 ? at : firstSignAt(text, next);
  return fault(
    'indentation',
    place,
    'This line is indented too far: keys of one object start at the same column.',
  );
};

const reserved: Readonly<Record<string, string>> = { '@': '@acme', '%': '%', '`': '`' };

const badStart = (text: string, at: number): Fault => {
  const sign = text.charAt(at);
  return fault(
    'quotes',
    at,
    `Text that starts with ${sign} needs quotes, as in "${reserved[sign] ?? sign}".`,
  );
};

/** Something after the end of a value. */
const leftOver = (text: string, document: Document, at: number): Fault => {
  const open = lastBefore(document, at - 1, (node) => isBracketed(node) || isQuoted(node));
  const sign = open === null ? '' : text.charAt(open);
  const oneLine = open !== null && !text.slice(open, at).includes('\n');
  if (open !== null && oneLine && sign === '{')
    return fault('quotes', open, 'Text that starts with { needs quotes, as in "{match} …".');
  if (open !== null && oneLine && sign === '[')
    return fault(
      'quotes',
      open,
      'Text that starts with [ needs quotes; else nothing may follow the closing ].',
    );
  if (open !== null && oneLine && (sign === '"' || sign === "'")) {
    const mend =
      sign === "'"
        ? "write '' for an apostrophe, or use double quotes"
        : 'use single quotes around it';
    return fault('quotes', open, `The quotes are closed before the end of the text: ${mend}.`);
  }
  const star = /\*\S*\s*$/.exec(text.slice(lineStart(text, at), at));
  if (star !== null)
    return fault(
      'quotes',
      lineStart(text, at) + star.index,
      'Text that starts with * needs quotes, as in "*prosjekt".',
    );
  return fault(
    'syntax',
    at,
    "This can't be read here: look at the indentation, quotes and brackets before it.",
  );
};

const missing = (error: YAMLError, text: string, document: Document): Fault => {
  const [at] = error.pos;
  if (!error.message.includes('quote')) return badKey(text, at);
  const open = lastBefore(document, at, isQuoted) ?? at;
  return fault(
    'quotes',
    open,
    'This quote is not closed: add the closing quote at the end of the text.',
  );
};

const faultOf = (error: YAMLError, text: string, document: Document): Fault => {
  const [at] = error.pos;
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return badStart(text, at);
    case 'BAD_DQ_ESCAPE':
      return fault(
        'escape',
        at,
        `"${text.slice(at, at + 2)}" is no escape: in double quotes a backslash starts one; use single quotes, as in '\\d'.`,
      );
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return fault(
        'tag',
        at,
        'This is a YAML tag, which packs don\'t have: leave out the "!…", or put text that starts with ! in quotes.',
      );
    case 'MULTIPLE_DOCS':
      return fault(
        'second-document',
        at,
        'A second document starts here; a pack is one document: leave out the line "---" and what follows it.',
      );
    case 'BAD_DIRECTIVE':
      return fault(
        'directive',
        at,
        "This is a YAML directive, which packs don't have: remove the line.",
      );
    case 'MULTIPLE_ANCHORS':
    case 'BAD_ALIAS':
      return fault(
        'anchor',
        at,
        "This is a YAML anchor (&) or alias (*), which packs don't have: put text that starts with & or * in quotes.",
      );
    case 'TAB_AS_INDENT':
      return fault(
        'indentation',
        at,
        'This line is indented with a tab: use spaces for indentation, not tabs.',
      );
    case 'RESOURCE_EXHAUSTION':
      return fault('nesting', at, 'This is nested far too deep: flatten the nesting.');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedOnOneLine(text, at);
    case 'MULTILINE_IMPLICIT_KEY':
      return badKey(text, at);
    case 'MISSING_CHAR':
      return missing(error, text, document);
    case 'BAD_INDENT':
      return /end with a/.test(error.message)
        ? unclosed(text, document, at)
        : fault(
            'indentation',
            firstSignAt(text, at),
            'The indentation is wrong here: keys of one object start at the same column.',
          );
    default:
      return error.message.includes('at node end') || error.message.includes('Unexpected')
        ? leftOver(text, document, at)
        : fault(
            'syntax',
            at,
            `This can't be read: ${error.message}. Look at the indentation, quotes and brackets there.`,
          );
  }
};

/**
 * The faults that the YAML reader found. `local` says whether each concerns only its own value, so
 * that the rest of the pack can still be read; after the first that does not, the reader guesses,
 * and what else it says is left out.
 */
export const faultsOf = (
  text: string,
  document: Document,
): { problems: LocatedProblem[]; local: boolean } => {
  const problems: LocatedProblem[] = [];
  const told = new Set<number>();
  let local = true;
  const errors = [...document.errors, ...document.warnings];
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const isLocal = localCodes.has(error.code);
    if (!isLocal && !local) continue;
    local &&= isLocal;
    const found = faultOf(error, text, document);
    if (told.has(found.at)) continue;
    told.add(found.at);
    problems.push({ ...found, path: [] });
  }
  return { problems, local };
};

/** Directives but `%YAML 1.2`: they stand before the line `---`. */
export const directiveProblems = (text: string): LocatedProblem[] => {
  const head = /^(?:(?:#[^\n]*|%[^\n]*|[ \t\r]*)\n)*/.exec(text)?.[0] ?? '';
  return Array.from(head.matchAll(/^%(?!YAML[ \t]+1\.2\s)\S*.*$/gm), ({ index, 0: line }) => ({
    code: 'directive' as const,
    at: index,
    path: [],
    message: `"${line.trim()}" is a YAML directive; packs are YAML 1.2 without directives: remove the line.`,
  }));
};
