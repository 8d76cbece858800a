import { type Document, parseDocument } from 'yaml';
import type { LocatedProblem } from './tree.ts';
import { faultsOf } from './yaml-faults.ts';

/**
 * Runs without noting for each error where in the program it was made, which takes most of the time
 * that a file with thousands of faults takes. (Chromium and Node know this switch.)
 */
const withoutStacks = <Result>(run: () => Result): Result => {
  const errors: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error;
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    errors.stackTraceLimit = before;
  }
};

const parse = (text: string): Document.Parsed =>
  parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    prettyErrors: false,
    // The builder looks for duplicates itself: the reader would compare each key with all others.
    uniqueKeys: false,
  });

/** The document of a YAML file; null where the reader's own recursion has no end, as in `[a: b\n a: b\n …`. */
export const documentOf = (text: string): Document.Parsed | null => {
  try {
    return withoutStacks(() => parse(text));
  } catch (error) {
    // Of its kind there are two: a RangeError in Chromium, an InternalError in Firefox.
    if (error instanceof Error) return null;
    throw error;
  }
};

const unreadable: LocatedProblem = {
  code: 'syntax',
  at: 0,
  path: [],
  message:
    "This can't be read: too much stands in each other; look at the indentation, quotes and brackets.",
};

/** The first fault of a file that has no document: that of the longest first part that has one. */
export const faultOfPart = (text: string): LocatedProblem => {
  for (let end = text.length >> 1; end > 0; end >>= 1) {
    const part = text.slice(0, end);
    const document = documentOf(part);
    if (document !== null) return faultsOf(part, document).problems[0] ?? unreadable;
  }
  return unreadable;
};
