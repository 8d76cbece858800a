import { type Checker, createChecker } from '../core/checker/checker.ts';
import type { Pack } from '../core/packs/pack.ts';
import { answerTo } from './answer.ts';
import { type Flags, readArguments } from './arguments.ts';
import { checkLines } from './check-lines.ts';
import type { Context } from './context.ts';
import { contextFlags, readContext } from './context-flags.ts';
import { displayName, openStdin, readStdinOnce } from './input.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { builtinPacksInForce } from './packs-in-force.ts';
import { type PackFile, readPackFile } from './read-pack.ts';
import { type ReportedProblem, reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

export const checkFlags: Flags = {
  pack: 'value',
  'no-builtin': 'alone',
  enable: 'value',
  ...contextFlags,
  jsonl: 'alone',
};

/** A second file with one id: the same file, or another. */
const sameId = (file: string, earlier: string, { pack, place }: PackFile): ReportedProblem => ({
  severity: 'error',
  code: 'duplicate-id',
  ...place(['id']),
  message:
    file === earlier
      ? `This file is given twice, with the id "${pack.id}": leave one --pack out.`
      : `${displayName(earlier)} has the id "${pack.id}" too: leave one of them out.`,
});

/** The packs of the files, in their order. @throws UsageError with every problem of every file */
async function readPacks(files: readonly string[], stdin: Io['stdin']): Promise<Pack[]> {
  readStdinOnce(files);
  const packs = new Map<string, { readonly pack: Pack; readonly file: string }>();
  const problems: string[] = [];
  const note = (file: string, problem: ReportedProblem): void => {
    problems.push(reportLine(displayName(file), problem));
  };
  for (const file of files) {
    const read = await readPackFile(file, stdin);
    if ('problems' in read) {
      for (const problem of read.problems) note(file, problem);
      continue;
    }
    const { pack } = read;
    const earlier = packs.get(pack.id);
    if (earlier !== undefined) note(file, sameId(file, earlier.file, read));
    else packs.set(pack.id, { pack, file });
  }
  if (problems.length > 0) throw new UsageError(problems.join('').trimEnd());
  return [...packs.values()].map(({ pack }) => pack);
}

/** All of standard input as one post, without the line break that ends it. @throws UsageError where it is not UTF-8 */
async function readText(stdin: Io['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openStdin(stdin)) chunks.push(chunk);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return text.replace(/\r?\n$/, '');
  } catch {
    // The decoder throws for one reason only, and its words don't say what to do.
    throw new UsageError('Standard input is not UTF-8: save the text so.');
  }
}

async function checkText(checker: Checker, context: Context, io: Io): Promise<void> {
  if (io.stdin.isTTY === true)
    await print(io.stderr, 'Write the post; Ctrl+D on a line of its own ends it.\n');
  const text = await readText(io.stdin);
  await print(io.stdout, answerTo({ ...context, text }, checker));
}

/** `omtanke check`: what the rules find in posts, one line of JSON for each. */
export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const given = readArguments(args, checkFlags);
  const { flags, positionals: texts } = given;
  const context = readContext(given);
  const isLines = flags.has('jsonl');
  if (isLines && texts.length > 0)
    throw new UsageError(
      '--jsonl reads posts from standard input: leave out the texts, or --jsonl.',
    );
  const files = flags.get('pack') ?? [];
  if (files.includes('-') && texts.length === 0)
    throw new UsageError(
      '--pack - reads the pack from standard input, where the posts come from too: give the pack as a file, or the posts as texts.',
    );
  const builtin = builtinPacksInForce(flags.get('enable') ?? [], flags.has('no-builtin'));
  const checker = createChecker([...builtin, ...(await readPacks(files, io.stdin))]);
  if (isLines) return checkLines(checker, context, io);
  for (const text of texts) await print(io.stdout, answerTo({ ...context, text }, checker));
  if (texts.length === 0) await checkText(checker, context, io);
  return exits.ok;
}
