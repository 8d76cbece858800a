import { type LintReport, lintPack } from '../core/lint/lint-pack.ts';
import { rounded } from '../core/lint/noise.ts';
import { counted } from '../core/lint/remark.ts';
import type { Pack } from '../core/packs/pack.ts';
import { builtinPacks } from '../packs/index.ts';
import { englishPosts, norwegianPosts } from '../packs/ordinary-posts.ts';
import { protectedPosts } from '../packs/protected-posts.ts';
import { readArguments } from './arguments.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { localDate } from './local-date.ts';
import { Progress } from './progress.ts';
import { type PackFile, readPackFile } from './read-pack.ts';
import { byPlace, type ReportedProblem, reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

/** What lint found in one file. */
interface LintedFile {
  readonly problems: readonly ReportedProblem[];
  /** How the pack did on ordinary posts, for standard error; empty where there is no pack. */
  readonly summary: string;
}

const summaryOf = (file: string, pack: Pack, { noise }: LintReport): string => {
  const examples = pack.rules.reduce(
    (sum, { examples: { nudge, fine } }) => sum + nudge.length + fine.length,
    0,
  );
  return `${file}: ${counted(pack.rules.length, 'rule')}, ${counted(examples, 'example')}; nudges about ${rounded(noise.perThousand)} of 1,000 ordinary posts, accepts ${rounded(noise.budget)}\n`;
};

const lintParsed = (file: string, { pack, place, warnings }: PackFile): LintedFile => {
  const report = lintPack(pack, {
    today: localDate(new Date()),
    others: builtinPacks,
    ordinaryPosts: [...englishPosts, ...norwegianPosts],
    protectedPosts,
  });
  return {
    problems: [
      ...warnings.map((warning) => ({ ...warning, severity: 'warning' as const })),
      ...report.remarks.map(({ path, ...remark }) => ({ ...remark, ...place(path) })),
    ],
    summary: summaryOf(file, pack, report),
  };
};

/** An error where an earlier file has the same id; else the id is noted. */
function sameId(
  file: string,
  { pack, place }: PackFile,
  files: Map<string, string>,
): ReportedProblem[] {
  const other = files.get(pack.id);
  if (other === undefined) {
    files.set(pack.id, file);
    return [];
  }
  const message = `${other} has the id "${pack.id}" too, and only one pack of an id can be in force: change one of them.`;
  return [{ severity: 'error', code: 'duplicate-id', ...place(['id']), message }];
}

async function lintFile(file: string, files: Map<string, string>): Promise<LintedFile> {
  const read = await readPackFile(file);
  if ('problems' in read) return { problems: read.problems, summary: '' };
  const { problems, summary } = lintParsed(file, read);
  return { problems: [...sameId(file, read, files), ...problems], summary };
}

/** `omtanke lint`: every problem of every pack on standard output, a summary on standard error. */
export async function lint(args: readonly string[], io: Io): Promise<Exit> {
  const { positionals: names } = readArguments(args, {});
  if (names.length === 0) throw new UsageError('lint needs at least one file: omtanke lint FILE…');
  const progress = new Progress(io);
  const files = new Map<string, string>();
  const found = { error: 0, warning: 0 };
  for (const [at, file] of names.entries()) {
    progress.show(`${at + 1} of ${names.length}: ${file}`);
    const { problems, summary } = await lintFile(file, files);
    for (const { severity } of problems) found[severity] += 1;
    progress.clear();
    const lines = [...problems].sort(byPlace).map((problem) => reportLine(file, problem));
    await print(io.stdout, lines.join(''));
    await print(io.stderr, summary);
  }
  const total = `${counted(names.length, 'file')}: ${counted(found.error, 'error')}, ${counted(found.warning, 'warning')}\n`;
  await print(io.stderr, total);
  return found.error > 0 ? exits.failed : exits.ok;
}
