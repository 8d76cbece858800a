import { type LintReport, lintPack } from '../core/lint/lint-pack.ts';
import type { OrdinaryPost } from '../core/lint/noise.ts';
import { counted, shownId } from '../core/lint/remark.ts';
import { builtinPacks } from '../packs/index.ts';
import { protectedPosts } from '../packs/protected-posts.ts';
import { type Flags, readArguments } from './arguments.ts';
import { ordinaryPosts } from './corpus.ts';
import { displayName, readStdinOnce } from './input.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { lintSummary } from './lint-summary.ts';
import { localDate } from './local-date.ts';
import { readPostsFile } from './posts-file.ts';
import { Progress } from './progress.ts';
import { type PackFile, readPackFile } from './read-pack.ts';
import { byPlace, type ReportedProblem, reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

export const lintFlags: Flags = { posts: 'value' };

/** What a run of lint has in common for all its files. */
interface Run {
  readonly io: Io;
  readonly progress: Progress;
  readonly posts: readonly OrdinaryPost[];
  /** The file that has an id, by the id. */
  readonly ids: Map<string, string>;
}

/** What lint found in one file. */
interface LintedFile {
  readonly problems: readonly ReportedProblem[];
  /** What the pack costs and how it did on ordinary posts, for standard error; empty where there is no pack. */
  readonly summary: string;
}

/** An error where an earlier file has the same id; else the id is noted. */
function sameId(
  file: string,
  { pack, place }: PackFile,
  ids: Map<string, string>,
): ReportedProblem[] {
  const other = ids.get(pack.id);
  if (other === undefined) {
    ids.set(pack.id, file);
    return [];
  }
  const message = `${displayName(other)} has the id "${shownId(pack.id)}" too, and only one pack of an id can be in force: change one of them.`;
  return [{ severity: 'error', code: 'duplicate-id', ...place(['id']), message }];
}

const problemsOf = ({ place, warnings }: PackFile, report: LintReport): ReportedProblem[] => [
  ...warnings.map((warning) => ({ ...warning, severity: 'warning' as const })),
  ...report.remarks.map(({ path, ...remark }) => ({ ...remark, ...place(path) })),
];

/** @param at how far the run is, for a person who waits */
async function lintFile(file: string, at: string, run: Run): Promise<LintedFile> {
  const { io, posts, progress, ids } = run;
  progress.show(() => at);
  const read = await readPackFile(file, io.stdin);
  if ('problems' in read) return { problems: read.problems, summary: '' };
  const report = lintPack(read.pack, {
    today: localDate(new Date()),
    others: builtinPacks,
    ordinaryPosts: posts,
    protectedPosts,
    onStep: ({ what, done, of }) => progress.show(() => `${at}: ${what}, ${done} of ${of}`),
  });
  return {
    problems: [...sameId(file, read, ids), ...problemsOf(read, report)],
    summary: lintSummary(displayName(file), read, report),
  };
}

/** The posts to try rules on: those of `--posts`, else those that come with the program. */
async function postsOf(file: string | undefined, io: Io, progress: Progress) {
  if (file === undefined) return ordinaryPosts;
  const { posts, readAs } = await readPostsFile(file, {}, io, progress);
  await print(io.stderr, `${displayName(file)}: ${counted(posts.length, 'post')}, ${readAs}\n`);
  // Whoever names the posts means them for the pack, whatever its language is.
  return posts.map(({ post: { text } }) => ({ text, lang: null }));
}

/** `omtanke lint`: every problem of every pack on standard output, a summary on standard error. */
export async function lint(args: readonly string[], io: Io): Promise<Exit> {
  const { flags, positionals } = readArguments(args, lintFlags);
  // A file that is named twice is one file.
  const files = [...new Set(positionals)];
  if (files.length === 0) throw new UsageError('lint needs at least one file: omtanke lint FILE…');
  const postsFile = flags.get('posts')?.at(-1);
  readStdinOnce([...files, ...(postsFile === undefined ? [] : [postsFile])]);
  const progress = new Progress(io);
  const posts = await postsOf(postsFile, io, progress);
  const run: Run = { io, progress, posts, ids: new Map() };
  const found = { error: 0, warning: 0 };
  for (const [number, file] of files.entries()) {
    const name = displayName(file);
    const at = files.length === 1 ? name : `${number + 1} of ${files.length}: ${name}`;
    const { problems, summary } = await lintFile(file, at, run);
    for (const { severity } of problems) found[severity] += 1;
    progress.clear();
    const lines = [...problems].sort(byPlace).map((problem) => reportLine(name, problem));
    await print(io.stdout, lines.join(''));
    await print(io.stderr, summary);
  }
  const total = `${counted(files.length, 'file')}: ${counted(found.error, 'error')}, ${counted(found.warning, 'warning')}\n`;
  await print(io.stderr, total);
  return found.error > 0 ? exits.failed : exits.ok;
}
