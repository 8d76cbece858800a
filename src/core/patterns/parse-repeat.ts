import type { Reader } from './reader.ts';
import type { Node } from './syntax.ts';

/** `*`, `+`, `?`, `{n}`, `{n,}` and `{n,m}`, each lazy with `?` behind it. */

interface Count {
  readonly least: number;
  readonly most: number;
}

const signs: ReadonlyMap<string, Count> = new Map([
  ['*', { least: 0, most: Number.POSITIVE_INFINITY }],
  ['+', { least: 1, most: Number.POSITIVE_INFINITY }],
  ['?', { least: 0, most: 1 }],
]);

// As in RE2, braces that are no count stand for themselves, and so do those with leading zeros.
const braces = /\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y;

const takeBraces = (reader: Reader): Count | null => {
  const start = reader.at;
  const found = reader.sees('{') ? reader.takeMatch(braces) : null;
  if (found === null) return null;
  const least = Number(found[1]);
  if (found[2] === undefined) return { least, most: least };
  if (found[3] === undefined) return { least, most: Number.POSITIVE_INFINITY };
  const most = Number(found[3]);
  if (least <= most) return { least, most };
  reader.fault(
    start,
    `Found the repeat ${found[0]}, whose least number is above its most; the lower comes first: write {${most},${least}}.`,
  );
  return { least: most, most: least };
};

const takeCount = (reader: Reader): Count | null => {
  const sign = reader.source.charAt(reader.at);
  const count = signs.get(sign);
  if (count === undefined) return takeBraces(reader);
  reader.at += 1;
  return count;
};

const refuseSecond = (reader: Reader): void => {
  const start = reader.at;
  const possessive = reader.sees('+');
  while (takeCount(reader) !== null) reader.takes('?');
  if (reader.at === start) return;
  const found = reader.since(start);
  reader.fault(
    start,
    possessive
      ? `Found ${found} after a repeat, which makes it possessive; patterns have no possessive repeats, and need none, being linear: leave it out.`
      : `Found ${found} right after a repeat; one part has one repeat: leave it out, or put the part before it in (?:…).`,
  );
};

/**
 * Reads a repeat if one comes next, and makes it one of the last of `items`.
 * @returns whether there was one.
 */
export const takeRepeat = (reader: Reader, items: Node[], ungreedy: boolean): boolean => {
  const at = reader.at;
  const count = takeCount(reader);
  if (count === null) return false;
  const lazy = reader.takes('?') !== ungreedy;
  const body = items.pop();
  if (body === undefined) {
    reader.fault(
      at,
      `Found ${reader.since(at)} with nothing to repeat before it; a repeat follows a character, a set or a group: add one, or write \\${reader.source.charAt(at)} for the sign itself.`,
    );
    return true;
  }
  items.push({ kind: 'repeat', body, ...count, lazy, at });
  refuseSecond(reader);
  return true;
};
