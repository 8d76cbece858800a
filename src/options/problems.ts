import type { FileProblem } from '../messages/pack-protocol.ts';

/** Problems in one part of a pack. */
export interface ProblemGroup {
  /** Such as `rules.code-names` or `lists`; empty for the file as a whole. */
  readonly part: string;
  readonly problems: readonly FileProblem[];
}

/** Parts of a pack that hold named things, each of which is a part of its own. */
const holders: ReadonlySet<string> = new Set(['rules', 'lists', 'calendar', 'adjust']);

/** The part that a path leads into: the rule, the list, or the key at the top. */
export function partOf(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const [second] = rest;
  if (first === 'policy' && second === 'sections') return rest.slice(0, 2).join('.');
  return second !== undefined && holders.has(first) ? `${first}.${second}` : first;
}

/** Problems that follow each other in one part, in the order of the file. */
export function groupProblems(problems: readonly FileProblem[]): ProblemGroup[] {
  const groups: { part: string; problems: FileProblem[] }[] = [];
  for (const problem of problems) {
    const part = partOf(problem.path);
    const last = groups.at(-1);
    if (last?.part === part) last.problems.push(problem);
    else groups.push({ part, problems: [problem] });
  }
  return groups;
}

/** All problems as lines of text, `file:line:column: code: sentence`, as compilers and `omtanke lint` write them. */
export function problemLines(name: string, problems: readonly FileProblem[]): string {
  return problems
    .map(
      ({ line = 1, column = 1, code, message }) => `${name}:${line}:${column}: ${code}: ${message}`,
    )
    .join('\n');
}
