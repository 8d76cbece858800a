import { version } from '../../package.json';
import { didYouMean } from '../core/text/nearest.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { lint } from './lint.ts';
import { schema } from './schema.ts';
import { overview, pages } from './usage.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: readonly string[], io: Io) => Promise<Exit>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['lint', lint],
  ['diff', diff],
  ['schema', schema],
  ['help', help],
]);

function unknownCommand(name: string): UsageError {
  const known = [...commands.keys()];
  return new UsageError(
    `There is no command "${name}"; there are ${known.join(', ')}.${didYouMean(name, known)}`,
  );
}

async function help(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...more] = args;
  if (more.length > 0) throw new UsageError('help takes one command: omtanke help [COMMAND].');
  const page = name === undefined ? overview : pages.get(name);
  if (page === undefined) throw unknownCommand(name ?? '');
  await print(io.stdout, page);
  return exits.ok;
}

/** Whether the arguments of a command ask for its page; behind `--` they are texts. */
function asksForHelp(args: readonly string[]): boolean {
  const texts = args.indexOf('--');
  const flags = texts < 0 ? args : args.slice(0, texts);
  return flags.includes('--help') || flags.includes('-h');
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<Exit> {
  if (name === undefined) throw new UsageError(`What should be done?\n\n${overview.trimEnd()}`);
  if (name === '--help' || name === '-h') return help([], io);
  if (name === '--version') {
    await print(io.stdout, `${version}\n`);
    return exits.ok;
  }
  const command = commands.get(name);
  if (command === undefined) throw unknownCommand(name);
  return asksForHelp(args) ? help([name], io) : command(args, io);
}

/**
 * Runs the program. Bad usage is one sentence on standard error, and nothing on standard output.
 * @param args what follows the program's name
 * @returns how the program is to end
 */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await print(io.stderr, `${error.message}\n`);
    return exits.misused;
  }
}
