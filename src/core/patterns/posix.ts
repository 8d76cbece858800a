import type { NamedCharacters } from './character-set.ts';
import type { Reader } from './reader.ts';

/**
 * The classes that POSIX names inside a set, such as `[[:digit:]]`. As in RE2 they hold ASCII
 * alone (https://github.com/google/re2/wiki/Syntax); `\d` and `\w` are for all scripts.
 */
const members: ReadonlyMap<string, string> = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['ascii', '\\x00-\\x7F'],
  ['blank', '\\t '],
  ['cntrl', '\\x00-\\x1F\\x7F'],
  ['digit', '0-9'],
  ['graph', '!-~'],
  ['lower', 'a-z'],
  ['print', ' -~'],
  ['punct', '!-/:-@[-`{-~'],
  ['space', '\\t\\n\\v\\f\\r '],
  ['upper', 'A-Z'],
  ['word', '0-9A-Za-z_'],
  ['xdigit', '0-9A-Fa-f'],
]);

const named = (name: string, negated: boolean): NamedCharacters | null => {
  const native = members.get(name);
  if (native === undefined) return null;
  const plain = new RegExp(`^[${native}]$`, 'u');
  const folding = new RegExp(`^[${native}]$`, 'iu');
  return {
    name: `[:${name}:]`,
    negated,
    has: (character, folded) => (folded ? folding : plain).test(character),
  };
};

/** Reads a class such as `[:alpha:]` or `[:^alpha:]` if one comes next; an unknown one is a fault. */
export const takePosix = (reader: Reader): NamedCharacters | 'fault' | null => {
  const start = reader.at;
  const found = reader.sees('[:') ? reader.takeMatch(/\[:(\^?)([^\]]*?):\]/y) : null;
  if (found === null) return null;
  const characters = named(found[2] as string, found[1] === '^');
  if (characters !== null) return characters;
  reader.fault(
    start,
    `Found ${found[0]}, which is an unknown class; ${[...members.keys()].join(', ')} are allowed: write one of these.`,
  );
  return 'fault';
};
