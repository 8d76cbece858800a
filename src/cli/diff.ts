import { comparePacks } from '../core/lint/compare-packs.ts';
import { counted } from '../core/lint/remark.ts';
import type { Pack } from '../core/packs/pack.ts';
import { type Arguments, type Flags, readArguments } from './arguments.ts';
import type { Context } from './context.ts';
import { contextFlags, readContext } from './context-flags.ts';
import { comparePosts } from './diff/compare.ts';
import { diffJson } from './diff/json.ts';
import { diffReport } from './diff/report.ts';
import { postsOfFile, shippedPosts, type TriedPost } from './diff/tried-posts.ts';
import { displayName, readStdinOnce } from './input.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { builtinPacksInForce } from './packs-in-force.ts';
import { readPostsFile } from './posts-file.ts';
import { Progress } from './progress.ts';
import { readPackFile } from './read-pack.ts';
import { reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

export const diffFlags: Flags = {
  posts: 'value',
  json: 'alone',
  'no-builtin': 'alone',
  enable: 'value',
  ...contextFlags,
};

/** The two versions. @throws UsageError with every problem of both files */
async function readVersions(
  files: readonly [before: string, after: string],
  stdin: Io['stdin'],
): Promise<{ readonly before: Pack; readonly after: Pack }> {
  const packs: Pack[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readPackFile(file, stdin);
    if ('pack' in read) packs.push(read.pack);
    else problems.push(...read.problems.map((one) => reportLine(displayName(file), one)));
  }
  const [before, after] = packs;
  if (before === undefined || after === undefined)
    throw new UsageError(problems.join('').trimEnd());
  return { before, after };
}

/** The two files that a command line names. @throws UsageError where it names fewer or more */
function filesOf({ positionals, flags }: Arguments): [before: string, after: string] {
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError(
      `diff compares two files, and ${counted(positionals.length, 'is', 'are')} named: omtanke diff OLD NEW.`,
    );
  readStdinOnce([before, after, ...(flags.get('posts') ?? []).slice(-1)]);
  return [before, after];
}

/** The posts to try: those of the file, else those that come with the program and the packs' own examples. */
async function postsOf(
  file: string | null,
  packs: { readonly before: Pack; readonly after: Pack },
  context: Context,
  { io, progress }: { readonly io: Io; readonly progress: Progress },
): Promise<TriedPost[]> {
  if (file === null) return shippedPosts(packs.before, packs.after, context);
  const { posts, readAs } = await readPostsFile(file, context, io, progress);
  await print(io.stderr, `${displayName(file)}: ${counted(posts.length, 'post')}, ${readAs}\n`);
  return postsOfFile(posts);
}

/** `omtanke diff`: which posts two versions of a pack say something else about, and what changed in the pack. */
export async function diff(args: readonly string[], io: Io): Promise<Exit> {
  const given = readArguments(args, diffFlags);
  const { flags } = given;
  const files = filesOf(given);
  const context = readContext(given);
  const builtin = builtinPacksInForce(flags.get('enable') ?? [], flags.has('no-builtin'));
  const { before, after } = await readVersions(files, io.stdin);
  const progress = new Progress(io);
  const postsFile = flags.get('posts')?.at(-1) ?? null;
  const posts = await postsOf(postsFile, { before, after }, context, { io, progress });
  // A pack that changed its id is compared all the same, rule by rule.
  const asAfter = { ...before, id: after.id };
  const comparison = comparePosts([...builtin, asAfter], [...builtin, after], posts, (done) =>
    progress.show(() => `${done} of ${counted(posts.length, 'post')} tried`),
  );
  progress.clear();
  const report = {
    before,
    after,
    builtin: builtin.map(({ id }) => id),
    changes: comparePacks(before, after),
    comparison,
    postsFile: postsFile === null ? null : displayName(postsFile),
  };
  await print(io.stdout, flags.has('json') ? diffJson(report) : diffReport(report));
  return exits.ok;
}
