import type { Reader } from './reader.ts';
import type { Flags } from './syntax.ts';

/** What stands between `(` and the content of a group. */

/** The beginning of a group: with its own flags, or `rest` if it only sets flags for what follows. */
export interface Opening {
  readonly flags: Flags;
  readonly rest: boolean;
}

/** What other dialects have and linear time forbids, by how it begins; the longest first. */
const forbidden: readonly (readonly [string, string])[] = [
  [
    '(?<=',
    'the look-behind (?<=; patterns have none: write what comes before into the pattern, or use "all" with a second matcher',
  ],
  [
    '(?<!',
    'the negative look-behind (?<!; patterns have none: put what must not come before into "unless"',
  ],
  [
    '(?=',
    'the look-ahead (?=; patterns have none: write what follows into the pattern, or use "all" with a second matcher',
  ],
  [
    '(?!',
    'the negative look-ahead (?!; patterns have none: put what must not follow into "unless"',
  ],
  ['(?>', 'the atomic group (?>; patterns have none, and need none, being linear: write (?:'],
  ['(?#', 'the comment (?#; patterns have none: put it into the file, after a #'],
  ['(?|', 'the branch reset (?|; patterns have none: write (?:'],
  [
    "(?'",
    "the named group (?'; names stand in (?P<name>…): groups mean nothing here, so write (?:",
  ],
  ['(?(', 'the condition (?(; patterns have none: write the alternatives with |'],
  ['(?R', 'the recursion (?R; patterns have none: write the inner pattern out'],
  ['(?&', 'the recursion (?&; patterns have none: write the inner pattern out'],
  ['(?P>', 'the recursion (?P>; patterns have none: write the inner pattern out'],
  ['(?P=', 'the back-reference (?P=; patterns have none: write out what may stand there'],
];

const takeName = (reader: Reader, start: number): void => {
  const found = reader.takeMatch(/[\p{L}\p{M}\p{N}\p{Pc}]+>/uy);
  if (found === null) {
    reader.fault(
      start,
      'Found a group whose name is not right; letters, digits and _ between < and > are allowed: mend it, or write (?: since groups mean nothing here.',
    );
  } else if (reader.groupNames.has(found[0])) {
    reader.fault(
      start,
      `Found a second group with the name ${found[0].slice(0, -1)}; a name stands once: write (?: since groups mean nothing here.`,
    );
  } else {
    reader.groupNames.add(found[0]);
  }
};

const names = new Map<string, keyof Flags>([
  ['i', 'folded'],
  ['s', 'dotAll'],
  ['m', 'multiline'],
  ['U', 'ungreedy'],
]);

const unknownFlag = (reader: Reader, at: number): void => {
  const letter = reader.takeCharacter();
  reader.fault(
    at,
    letter === ''
      ? 'Found a group that ends with its flags; after them comes : or ): add it.'
      : `Found ${letter} among the flags of a group, which is unknown; i, s, m and U are allowed, and - before those to clear: leave it out, or write (?: for a plain group.`,
  );
};

/** Reads `i-s:` or `i-s)`, the opening up to `(?` being read. */
const takeFlags = (reader: Reader, outer: Flags): Opening => {
  const flags = { ...outer };
  let setting = true;
  let missing = false;
  while (!reader.sees(':') && !reader.sees(')')) {
    const at = reader.at;
    const name = names.get(reader.source.charAt(at));
    if (name !== undefined) {
      flags[name] = setting;
      missing = false;
      reader.at += 1;
    } else if (setting && reader.takes('-')) {
      setting = false;
      missing = true;
    } else {
      unknownFlag(reader, at);
      reader.takeMatch(/[^:)]*/y);
      if (reader.ended) reader.abandon();
      break;
    }
  }
  if (missing) {
    reader.fault(
      reader.at,
      'Found no flag after the -; i, s, m and U are allowed there: name the ones to clear, or leave the - out.',
    );
  }
  const rest = reader.takes(')');
  if (!rest) reader.takes(':');
  return { flags, rest };
};

/** Reads the beginning of the group whose `(` comes next. What is not allowed is noted, and read as a plain group. */
export const takeOpening = (reader: Reader, outer: Flags): Opening => {
  const start = reader.at;
  for (const [opening, message] of forbidden) {
    if (!reader.takes(opening)) continue;
    reader.fault(start, `Found ${message}.`);
    // What is no pattern is passed over, lest it be taken for one.
    if (opening === '(?#') reader.takeMatch(/[^)]*/y);
    if (opening === '(?(') reader.takeMatch(/[^)]*\)/y);
    return { flags: { ...outer }, rest: false };
  }
  if (reader.takes('(?P<') || reader.takes('(?<')) {
    takeName(reader, start);
    return { flags: { ...outer }, rest: false };
  }
  if (reader.takes('(?')) return takeFlags(reader, outer);
  reader.takes('(');
  return { flags: { ...outer }, rest: false };
};
