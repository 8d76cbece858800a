import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../core/text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** What a command line says: flags in their order, and all that is no flag. */
export interface Arguments {
  /** The values of a flag, in order; `''` each time for a flag without a value. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/** The flags of a command: their names without `--`, and whether a value follows. */
export type Flags = Readonly<Record<string, 'value' | 'alone'>>;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/**
 * The value of a flag.
 * @param given the argument as it was written
 * @throws UsageError for an unknown flag, a missing value, or one too many
 */
function readValue(token: OptionToken, flags: Flags, given: string): string {
  const { name, rawName, value, inlineValue } = token;
  const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (kind === undefined) {
    const known = Object.keys(flags).map((flag) => `--${flag}`);
    throw new UsageError(
      `There is no flag ${given}; there are ${known.join(', ')}.${didYouMean(given, known)} A text that starts with "-" comes after "--".`,
    );
  }
  if (kind === 'alone') {
    if (value === undefined) return '';
    throw new UsageError(`${rawName} takes no value: leave out "=${value}".`);
  }
  // Without "=", what looks like a flag is one: "--site --jsonl" forgot the site. "-" is a file.
  if (value === undefined || (inlineValue !== true && /^-./s.test(value))) {
    throw new UsageError(`${rawName} needs a value after it.`);
  }
  return value;
}

/**
 * Reads the arguments of a command; `--help` and `-h` are known to all.
 * @throws UsageError with a sentence that names what is wrong and what is allowed
 */
export function readArguments(args: readonly string[], known: Flags): Arguments {
  const flags: Flags = { ...known, help: 'alone' };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? 'string' : 'boolean', ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  ) as ParseArgsOptionsConfig;
  // Not strict, since its own messages know neither the nearest flag nor our words.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = readValue(token, flags, (args[token.index] ?? '').replace(/=.*$/s, ''));
    found.set(token.name, [...(found.get(token.name) ?? []), value]);
  }
  return { flags: found, positionals };
}
