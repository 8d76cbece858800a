import type { Document, YAMLError } from 'yaml';
import { quoted } from '../quoted.ts';
import type { LocatedProblem } from './tree.ts';
import {
  closesNothing,
  isBracketed,
  isInBrackets,
  isQuoted,
  lastBefore,
  unclosed,
} from './yaml-brackets.ts';
import { type Fault, fault, firstSignAt, lineAt, lineStart } from './yaml-fault.ts';

/**
 * What the YAML reader can't read, in the words of somebody who is not a programmer. The slips that
 * everybody makes have a sentence of their own, at the place of the slip: the reader often notices
 * only lines later.
 */

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
  const isOwnLine = text.slice(lineStart(text, at), at).trim() === '';
  const place = next === 0 || isOwnLine ? firstSignAt(text, at) : firstSignAt(text, next);
  return fault(
    'indentation',
    place,
    'This line is indented too far: keys of one object start at the same column.',
  );
};

const badStart = (text: string, at: number): Fault => {
  const whole = /^.[^\n,[\]{}#"]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
  return fault(
    'quotes',
    at,
    `Text that starts with ${text.charAt(at)} needs quotes, as in ${quoted(whole.trim())}.`,
  );
};

const noComma =
  'A comma is missing before this: commas part what stands in brackets, and text with quotes inside needs quotes around all of it.';

/** Something after the end of a value. */
const leftOver = (text: string, document: Document, at: number): Fault => {
  if (/^[\w-]+:\s/.test(text.slice(at, at + 200)) && isInBrackets(text, document, at))
    return fault('syntax', at, noComma);
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
  if (error.message.includes('between flow')) return fault('syntax', at, noComma);
  if (error.message.includes('Comments must'))
    return fault(
      'quotes',
      at,
      'Text that goes on after its quotes or brackets with # needs quotes around all of it; a comment needs a space before its #.',
    );
  if (!error.message.includes('quote')) return badKey(text, at);
  const open = lastBefore(document, at, isQuoted) ?? at;
  return fault(
    'quotes',
    open,
    'This quote is not closed: add the closing quote at the end of the text.',
  );
};

/** Something where nothing of its kind may be. */
const unexpected = (error: YAMLError, text: string, document: Document): Fault => {
  const [at] = error.pos;
  if (/flow-(?:seq|map)-end/.test(error.message)) return closesNothing(text, at);
  if (error.message.startsWith('Unexpected , in'))
    return fault('syntax', at, 'This comma is one too many: remove it, or write what is missing.');
  if (error.message.includes('block-seq-ind'))
    return fault(
      'syntax',
      at,
      'A list with "- " begins on the next line: put each "- " on a line of its own, or write the list as [ … ].',
    );
  return error.message.includes('at node end') || error.message.includes('Unexpected')
    ? leftOver(text, document, at)
    : fault(
        'syntax',
        at,
        /[:-] +[|>][-+\d]* *$/.test(text.slice(lineStart(text, at), at))
          ? 'Behind | and > nothing may stand on their line: put the text on the next line, indented, or in quotes.'
          : "This can't be read: look at the indentation, quotes and brackets there.",
      );
};

const tabMessage = 'This line is indented with a tab: use spaces for indentation, not tabs.';

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
      return fault('indentation', at, tabMessage);
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
    case 'BLOCK_IN_FLOW':
      return fault(
        'syntax',
        at,
        'A comma is missing in here, or quotes: commas part what stands in brackets, and text with a colon and a space in it needs quotes.',
      );
    default:
      return unexpected(error, text, document);
  }
};

// White space that looks like spaces and is none to YAML, which copying from a web page brings along.
const oddIndent = /^ *([\t\u00a0\u2000-\u200b\u202f\u3000\ufeff])/;

const unicodeName = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const oddColon = /^ *(?:- +)*[\p{L}_][\p{L}\p{Nd}_-]*:([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u;
const oddBullet = /^ *([–—•·*]) +([^\s*].*)/;

/** A sign that looks like the one that belongs at the start of a line, and is another. */
const oddSign = (text: string, at: number): Fault | null => {
  const line = lineAt(text, at);
  const start = firstSignAt(text, at);
  const space = oddColon.exec(line)?.[1];
  if (space !== undefined)
    return fault(
      'colon',
      start,
      `White space of another kind (${unicodeName(space)}) stands after this colon: write a plain space.`,
    );
  const [, sign = '', words] = oddBullet.exec(line) ?? [];
  if (words === undefined) return null;
  const message = `An item of a list begins with "-" and a space, not with ${sign}: write ${quoted(`- ${words.trim()}`)}.`;
  return fault('syntax', start, message);
};

const aboutShape: ReadonlySet<string> = new Set(['indentation', 'colon', 'syntax', 'key']);

/** The reader often says of a line that begins with a tab, or the like, only that it is indented wrongly. */
const indentInstead = (text: string, at: number, found: Fault): Fault => {
  const odd = oddSign(text, found.at);
  if (odd !== null) return odd;
  if (!aboutShape.has(found.code)) return found;
  for (const start of [lineStart(text, at), lineStart(text, found.at)]) {
    const [indent, odd] = oddIndent.exec(text.slice(start, start + 1000)) ?? [];
    if (indent === undefined || odd === undefined) continue;
    const other = `This line is indented with white space of another kind (${unicodeName(odd)}): use plain spaces.`;
    return fault('indentation', start + indent.length - 1, odd === '\t' ? tabMessage : other);
  }
  return found;
};

/**
 * The faults that the YAML reader found. After the first that concerns more than its own value the
 * reader guesses, and what else it says is left out: `lost` is that fault, and `at` where the reader
 * noticed it; null where all else can be read.
 */
export const faultsOf = (
  text: string,
  document: Document,
): { problems: LocatedProblem[]; lost: { problem: LocatedProblem; at: number } | null } => {
  const problems: LocatedProblem[] = [];
  const told = new Set<number>();
  let lost: { problem: LocatedProblem; at: number } | null = null;
  const errors = [...document.errors, ...document.warnings];
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const isLocal = localCodes.has(error.code);
    if (!isLocal && lost !== null) continue;
    const [at] = error.pos;
    const problem = { ...indentInstead(text, at, faultOf(error, text, document)), path: [] };
    if (!isLocal) lost = { problem, at };
    if (told.has(problem.at)) continue;
    told.add(problem.at);
    problems.push(problem);
  }
  return { problems, lost };
};
