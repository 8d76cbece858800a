import { type Checker, createChecker } from '../core/checker/checker.ts';
import type { Pack } from '../core/packs/pack.ts';
import { answerTo } from './answer.ts';
import { type Arguments, type Flags, readArguments } from './arguments.ts';
import { checkLines } from './check-lines.ts';
import { type Context, contextFault, contextKeys } from './context.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { builtinPacksInForce } from './packs-in-force.ts';
import { readPackFile } from './read-pack.ts';
import { reportLine } from './report.ts';
import { UsageError } from './usage-error.ts';

export const checkFlags: Flags = {
  pack: 'value',
  'no-builtin': 'alone',
  enable: 'value',
  site: 'value',
  surface: 'value',
  account: 'value',
  lang: 'value',
  date: 'value',
  jsonl: 'alone',
};

/** What the flags say of where the posts will appear. @throws UsageError for a value that is not allowed */
function contextOf({ flags }: Arguments): Context {
  const context: Record<string, string> = {};
  for (const key of contextKeys) {
    const value = flags.get(key)?.at(-1);
    if (value === undefined) continue;
    const fault = contextFault(key, value);
    if (fault !== null) throw new UsageError(`--${key}: ${fault}`);
    context[key] = value;
  }
  return context;
}

/** The packs of the files, in their order. @throws UsageError with every problem of every file */
async function readPacks(files: readonly string[]): Promise<Pack[]> {
  const packs: Pack[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readPackFile(file);
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => reportLine(file, problem)));
    } else if (packs.some(({ id }) => id === read.pack.id)) {
      const message = `Another --pack has the id "${read.pack.id}": leave one of them out.`;
      const place = read.place(['id']);
      problems.push(
        reportLine(file, { ...place, severity: 'error', code: 'duplicate-id', message }),
      );
    } else {
      packs.push(read.pack);
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join('').trimEnd());
  return packs;
}

/** All of standard input as one post, without the line break that ends it. @throws UsageError where it is not UTF-8 */
async function readText(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
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
  const context = contextOf(given);
  const isLines = flags.has('jsonl');
  if (isLines && texts.length > 0)
    throw new UsageError(
      '--jsonl reads posts from standard input: leave out the texts, or --jsonl.',
    );
  const builtin = builtinPacksInForce(flags.get('enable') ?? [], flags.has('no-builtin'));
  const checker = createChecker([...builtin, ...(await readPacks(flags.get('pack') ?? []))]);
  if (isLines) return checkLines(checker, context, io);
  for (const text of texts) await print(io.stdout, answerTo({ ...context, text }, checker));
  if (texts.length === 0) await checkText(checker, context, io);
  return exits.ok;
}
