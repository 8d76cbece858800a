import { packJsonSchema } from '../core/packs/json-schema.ts';
import { readArguments } from './arguments.ts';
import { type Exit, exits, type Io, print } from './io.ts';
import { UsageError } from './usage-error.ts';

/** `omtanke schema`: the JSON Schema of a pack, for editors that complete and check while one writes. */
export async function schema(args: readonly string[], io: Io): Promise<Exit> {
  if (readArguments(args, {}).positionals.length > 0)
    throw new UsageError('schema takes no files: it prints the JSON Schema of a pack.');
  await print(io.stdout, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
  return exits.ok;
}
