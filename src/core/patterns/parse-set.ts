import type { CharacterRange, CharacterSet, NamedCharacters } from './character-set.ts';
import { takeEscapedPoint, takeNamed } from './parse-escape.ts';
import { takePosix } from './posix.ts';
import type { Reader } from './reader.ts';

/** `[…]`, as RE2 reads it. */

interface Members {
  readonly ranges: CharacterRange[];
  readonly names: NamedCharacters[];
}

/** One character of a set, as its code point; null where a fault was noted. */
const takePoint = (reader: Reader): number | null =>
  reader.sees('\\') ? takeEscapedPoint(reader) : (reader.takeCharacter().codePointAt(0) ?? null);

/** Whether a `-` with something after it comes next, which makes a range. */
const seesRange = (reader: Reader): boolean =>
  reader.sees('-') && !reader.sees('-]') && reader.at + 1 < reader.source.length;

const takeRange = (reader: Reader, into: CharacterRange[]): void => {
  const start = reader.at;
  const low = takePoint(reader);
  if (!seesRange(reader)) {
    if (low !== null) into.push({ low, high: low });
    return;
  }
  reader.takes('-');
  const named = takeNamed(reader);
  if (named === 'fault') return;
  if (named !== null) {
    reader.fault(
      start,
      `Found the range ${reader.since(start)}, whose end is no single character; a range goes from one character to another: put the - first or last if you mean the sign.`,
    );
    return;
  }
  const high = takePoint(reader);
  if (low === null || high === null) return;
  if (low <= high) {
    into.push({ low, high });
    return;
  }
  reader.fault(
    start,
    `Found the range ${reader.since(start)}, which runs backwards; the lower character comes first: turn it round, or put the - first or last if you mean the sign.`,
  );
};

const takeMember = (reader: Reader, { ranges, names }: Members): void => {
  const posix = takePosix(reader);
  if (posix !== null) {
    if (posix !== 'fault') names.push(posix);
    return;
  }
  const named = takeNamed(reader);
  if (named === null) takeRange(reader, ranges);
  else if (named !== 'fault') names.push(named);
};

/** Reads the set that begins with the `[` that comes next. A `]` in first place stands for itself. */
export const takeSet = (reader: Reader, folded: boolean): CharacterSet => {
  const start = reader.at;
  reader.takes('[');
  const negated = reader.takes('^');
  const members: Members = { ranges: [], names: [] };
  let first = true;
  while (!reader.ended && (first || !reader.sees(']'))) {
    takeMember(reader, members);
    first = false;
  }
  if (!reader.takes(']')) {
    reader.fault(
      start,
      'Found an opening bracket [ that is never closed; a set ends with ]: add it, or write \\[ for the sign itself.',
    );
    reader.abandon();
  }
  return { ...members, negated, folded };
};
