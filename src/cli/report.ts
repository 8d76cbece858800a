/** What a line of lint's report says. */
export interface ReportedProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

// A message may quote the pack: line breaks would tear the report, and control characters and
// overrides of direction would rule the terminal.
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** Words of somebody else's, on one line and without what rules a terminal. */
export const printable = (words: string): string => words.replace(unsafe, ' ').trim();

/** `file:line:column: error code: sentence`, with its line break. Lines and columns count from 1. */
export function reportLine(file: string, problem: ReportedProblem): string {
  const { line = 1, column = 1, severity, code, message } = problem;
  return `${file}:${line}:${column}: ${severity} ${code}: ${printable(message)}\n`;
}

/** By line, then by column; what stands in one place keeps its order. */
export const byPlace = (a: ReportedProblem, b: ReportedProblem): number =>
  (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
