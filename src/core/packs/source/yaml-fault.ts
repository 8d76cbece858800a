import type { ProblemCode } from '../problem.ts';
import type { LocatedProblem } from './tree.ts';

/** A fault of a YAML file, and what is needed to find its place. Offsets are UTF-16 code units. */

export type Fault = Omit<LocatedProblem, 'path'>;

export const fault = (code: ProblemCode, at: number, message: string): Fault => ({
  code,
  at,
  message,
});

/** Where the line of an offset starts. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The line of an offset, without its end. */
export const lineAt = (text: string, at: number): string => {
  const start = lineStart(text, at);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
};

/** Where the first sign of the line of an offset stands. */
export const firstSignAt = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return start + (/^[ \t]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
};
