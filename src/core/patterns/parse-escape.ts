import { didYouMean } from '../text/nearest.ts';
import { digit, type NamedCharacters, space, wordCharacter } from './character-set.ts';
import { property, propertyNames } from './properties.ts';
import type { Reader } from './reader.ts';

/** What stands behind a backslash, in a set or outside, as RE2 reads it. */

const perlNames = new Map<string, NamedCharacters>([
  ['d', digit],
  ['w', wordCharacter],
  ['s', space],
]);

/**
 * Reads `\d \w \s`, `\p{…}` and their negations if one comes next. An unknown property is noted as
 * a fault and given as no characters at all.
 */
export const takeNamed = (reader: Reader): NamedCharacters | 'fault' | null => {
  const start = reader.at;
  const found = reader.sees('\\') ? reader.takeMatch(/\\([dDwWsSpP])/y) : null;
  if (found === null) return null;
  const letter = found[1] as string;
  const negated = letter < 'a';
  const named = perlNames.get(letter.toLowerCase());
  return named === undefined ? takeProperty(reader, start, negated) : { ...named, negated };
};

const takeProperty = (
  reader: Reader,
  start: number,
  negated: boolean,
): NamedCharacters | 'fault' => {
  const found = reader.takeMatch(/\{(\^?)([^{}]*)\}|([A-Za-z])/y);
  if (found === null) {
    reader.fault(
      start,
      `Found ${reader.since(start)} without a name; a property is allowed, such as \\p{Lu} or \\p{Greek}: name one.`,
    );
    return 'fault';
  }
  const name = found[2] ?? found[3] ?? '';
  const named = property(name, negated !== (found[1] === '^'));
  if (named !== null) return named;
  // Any two letters are near the name of some category.
  const hint = name.length > 3 ? didYouMean(name, propertyNames) : '';
  reader.fault(
    start,
    `Found ${reader.since(start)}, which is an unknown property; a general category such as L or Nd and a script such as Latin or Greek are allowed: write one of these.${hint}`,
  );
  return 'fault';
};

const controls: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);

/** What a writer may have meant by an escape that other dialects have. */
const instead: ReadonlyMap<string, string> = new Map([
  ['b', 'write \\x08 for a backspace'],
  ['c', 'write the character by its number, such as \\x1B'],
  ['e', 'write \\x1B'],
  ['h', 'write [ \\t]'],
  ['u', 'write the number in braces, such as \\x{E5}'],
  ['x', 'write two hexadecimal digits as in \\x7F, or a code point in braces as in \\x{1F600}'],
  ['z', 'leave it out'],
  ['A', 'leave it out'],
  ['C', 'write . for a character: patterns know no bytes'],
  ['E', 'leave it out, or begin the literal text with \\Q'],
  ['G', 'leave it out'],
  ['K', 'leave it out: the whole match is marked'],
  ['N', 'write the character by its number, such as \\x{E5}'],
  ['Q', 'write a \\ before each sign'],
  ['R', 'write \\s or \\n'],
  ['X', 'write (?:\\PM\\pM*)'],
  ['Z', 'write \\z'],
]);

const unknownEscape = (reader: Reader, start: number): null => {
  const letter = reader.takeCharacter();
  const advice = instead.get(letter) ?? `write ${letter} alone, or \\\\${letter} for the backslash`;
  reader.fault(
    start,
    `Found \\${letter}, which is an unknown escape here; signs, \\d \\w \\s \\b and the others of RE2 are allowed: ${advice}.`,
  );
  return null;
};

const backReference = (reader: Reader, start: number): null => {
  reader.fault(
    start,
    `Found the back-reference ${reader.since(start)}; patterns have none, since they could take forever: write out what may stand there.`,
  );
  return null;
};

const byNumber = (reader: Reader, start: number, digits: string): number | null => {
  const point = Number.parseInt(digits, 16);
  if (point <= 0x10ffff) return point;
  reader.fault(
    start,
    `Found ${reader.since(start)}; characters have numbers up to \\x{10FFFF}: write one of these.`,
  );
  return null;
};

/**
 * Reads an escape that stands for one character, and gives its code point. What is none is noted
 * as a fault and gives null.
 */
export const takeEscapedPoint = (reader: Reader): number | null => {
  const start = reader.at;
  if (!reader.takes('\\')) return null;
  if (reader.ended) {
    reader.fault(
      start,
      'Found a backslash at the end, which escapes nothing; write \\\\ for the sign itself.',
    );
    return null;
  }
  if (reader.takeMatch(/[1-9](?![0-7])|[89]|k(?:<[^>]*>|\{[^}]*\}|'[^']*')|g(?:\d|\{[^}]*\})/y)) {
    return backReference(reader, start);
  }
  const octal = reader.takeMatch(/[0-7]{1,3}/y);
  if (octal !== null) return Number.parseInt(octal[0], 8);
  const hex = reader.takeMatch(/x(?:\{([\dA-Fa-f]+)\}|([\dA-Fa-f]{2}))/y);
  if (hex !== null) return byNumber(reader, start, hex[1] ?? hex[2] ?? '');
  const sign = reader.takeMatch(/[\0-\x7f]/y)?.[0];
  if (sign !== undefined && !/[A-Za-z0-9]/.test(sign)) return sign.charCodeAt(0);
  if (sign !== undefined) reader.at -= 1;
  const control = controls.get(sign ?? '');
  if (control === undefined) return unknownEscape(reader, start);
  reader.at += 1;
  return control;
};
