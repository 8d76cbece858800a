import type { Document } from 'yaml';
import type { LocatedProblem, Tree } from './tree.ts';
import { directiveProblems } from './yaml-directives.ts';
import { documentOf, faultOfPart } from './yaml-document.ts';
import { faultsOf } from './yaml-faults.ts';
import { type Mend, mendOf } from './yaml-mend.ts';
import { treeOf } from './yaml-tree.ts';

/**
 * Reads a YAML file with every fault in it. Behind the first that concerns more than its own value
 * the YAML reader guesses, so that fault is taken out of its line (`yaml-mend.ts`) and the file read
 * again, until nothing of the kind is left.
 */

/** How often a file is read again, and how many UTF-16 code units of it all in all: each reading takes time. */
const ROUNDS_MOST = 50;
const UNITS_MOST = 1_500_000;

/** A YAML file as it could be read. */
export interface YamlSource {
  /** Null where a fault makes guesses of all that follows it. */
  readonly tree: Tree | null;
  readonly problems: readonly LocatedProblem[];
  /** The lines of which something had to be taken out to read the rest. */
  readonly mends: readonly Mend[];
}

const isOn = (mends: readonly Mend[], at: number): boolean =>
  mends.some(({ line }) => at >= line.start && at <= line.end);

/** Whether a problem stands on a line that something was taken out of, or is there only for that. */
export const isDueTo = (mends: readonly Mend[], { at, code, path }: LocatedProblem): boolean =>
  isOn(mends, at) || (code === 'missing' && mends.some(({ lost }) => lost === path.at(-1)));

/** What is wrong with the values of a document that could be read up to `lostAt`. */
const readRest = (
  text: string,
  document: Document.Parsed,
  mends: readonly Mend[],
  faults: readonly LocatedProblem[],
  lostAt: number | null,
): YamlSource => {
  const read = treeOf(text, document, (at) =>
    mends.some(({ from, line }) => at >= from && at <= line.end),
  );
  // The YAML reader tells of some anchors and tags by itself.
  const told = new Set(faults.map(({ at }) => at));
  const more = read.problems.filter(
    ({ at }) => !told.has(at) && !isOn(mends, at) && (lostAt === null || at < lostAt),
  );
  // It gives up hundreds of levels below the first that is too deep: that one is told.
  const isDeep = more.some(({ code }) => code === 'nesting');
  const first = isDeep ? faults.filter(({ code }) => code !== 'nesting') : faults;
  return { tree: lostAt === null ? read.tree : null, problems: [...first, ...more], mends };
};

/** The mend of a fault, as long as reading the file again takes no longer than it may. */
const nextMend = (
  text: string,
  document: Document.Parsed,
  fault: LocatedProblem,
  mends: readonly Mend[],
): Mend | null => {
  const isCheap = (mends.length + 1) * text.length < UNITS_MOST;
  // Once is always worth it. A fault on a line that was mended already shows that the mend was wrong.
  const mayMend = mends.length === 0 || (mends.length < ROUNDS_MOST && isCheap);
  return mayMend && !isOn(mends, fault.at) ? mendOf(text, document, fault) : null;
};

/** Reads a YAML 1.2 file. */
export const readYaml = (written: string): YamlSource => {
  const faults = new Map(directiveProblems(written).map((fault) => [fault.at, fault]));
  const note = (found: readonly LocatedProblem[]): void => {
    for (const fault of found) if (!faults.has(fault.at)) faults.set(fault.at, fault);
  };
  const mends: Mend[] = [];
  for (let text = written; ; text = mends.at(-1)?.text ?? text) {
    const document = documentOf(text);
    if (document === null) {
      if (mends.length === 0) note([faultOfPart(text)]);
      return { tree: null, problems: [...faults.values()], mends };
    }
    const { problems, lost } = faultsOf(text, document);
    const unheard = problems.filter(({ at }) => !isOn(mends, at));
    const mend = lost === null ? null : nextMend(text, document, lost.problem, mends);
    if (mend === null || lost === null) {
      note(unheard);
      return readRest(text, document, mends, [...faults.values()], lost?.at ?? null);
    }
    note(unheard.filter((fault) => fault.at <= lost.problem.at));
    mends.push(mend);
  }
};
