import * as v from 'valibot';
import type { Pack, Policy, Rule } from './pack.ts';
import { type Path, type Problem, writePath } from './problem.ts';
import { referenceProblems } from './references.ts';
import { packSchema, type WrittenPack, type WrittenRule } from './schema.ts';
import { readSource, type Source } from './source.ts';

/** Keeps the fields that are there: a pack's optional fields are absent, never undefined. */
const present = <Value extends object>(fields: Value): Value =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Value;

const toRule = (id: string, written: WrittenRule): Rule => {
  const {
    'unless-within': unlessWithin,
    'examples-with': examplesWith,
    escalate,
    trial,
    ...same
  } = written;
  const { nudge = [], fine = [] } = same.examples;
  return present({ ...same, id, unlessWithin, examplesWith, examples: { nudge, fine } }) as Rule;
};

/** The entries of an object in the order of the file. */
const inOrder = <Value>(
  source: Source,
  path: Path,
  written: Readonly<Record<string, Value>>,
): [string, Value][] =>
  source.keys(path).flatMap((key) => {
    const value = written[key];
    return value === undefined ? [] : [[key, value] as [string, Value]];
  });

const toPolicy = (
  source: Source,
  { summary, url, free = [], sections = {} }: WrittenPack['policy'],
): Policy => ({
  ...(summary === undefined ? {} : { summary }),
  ...(url === undefined ? {} : { url }),
  free,
  sections: inOrder(source, ['policy', 'sections'], sections).map(
    ([id, section]) => present({ ...section, id }) as Policy['sections'][number],
  ),
});

const toPack = (source: Source, written: WrittenPack): Pack => {
  const { omtanke, 'review-by': reviewBy, policy, rules, ...same } = written;
  return present({
    ...same,
    reviewBy,
    policy: toPolicy(source, policy),
    rules: inOrder(source, ['rules'], rules).map(([id, rule]) => toRule(id, rule)),
  }) as Pack;
};

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/**
 * Reads a pack from the text of a YAML 1.2 or JSON file: the pack, or every problem with it.
 * @param name the file's name: `.json` means JSON; without a name, what parses as JSON is JSON
 */
export const parsePack = (
  text: string,
  name?: string,
): { pack: Pack } | { problems: Problem[] } => {
  const source = readSource(text, name);
  if ('problems' in source) return source;
  const problem = (code: string, path: Path, message: string): Problem => ({
    code,
    path: writePath(path),
    ...source.place(path),
    message,
  });
  const result = v.safeParse(packSchema, source.value);
  if (!result.success) {
    const problems = result.issues.map((issue) => problem('shape', pathOf(issue), issue.message));
    return { problems: problems.sort(byPlace) };
  }
  const pack = toPack(source, result.output);
  const loose = referenceProblems(pack).map(({ path, message }) =>
    problem('reference', path, message),
  );
  return loose.length > 0 ? { problems: loose.sort(byPlace) } : { pack };
};
