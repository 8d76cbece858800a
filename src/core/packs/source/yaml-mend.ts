import type { Document } from 'yaml';
import type { LocatedProblem } from './tree.ts';
import { isInBrackets } from './yaml-brackets.ts';
import { lineAt, lineStart } from './yaml-fault.ts';

/**
 * A slip that stands on one line is taken out, so that what follows it can be read:
 *
 *     advice: Note: think       becomes       advice: xxxxxxxxxxx
 *
 * The text keeps its length, so that all offsets stay. Offsets are UTF-16 code units, half-open.
 */
export interface Mend {
  /** The file with the line changed. */
  readonly text: string;
  /** The line, without its end. */
  readonly line: { readonly start: number; readonly end: number };
  /** From where on its line nothing is as it was written. */
  readonly from: number;
  /** A word that may have been a key, where the whole line was taken out. */
  readonly lost?: string;
}

// What may stand before a key or a value: indentation, and the dashes of a list.
const lead = '(?<lead> *(?:- +)*)';
const keyed = new RegExp(
  `^${lead}(?<key>"[^"]*"|'[^']*'|[^\\s"'#&*!|>%@\`[\\]{},?-][^\\n]*?):[ \\t]+\\S`,
);
const item = /^(?<lead> *(?:- +)+)\S/;
// A key without a space or without a colon behind it, or a word alone.
const almostKeyed = new RegExp(`^${lead}(?<key>[\\p{L}_][\\p{L}\\p{Nd}_-]*)(?<rest>.*)$`, 'u');

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

const isBlank = (line: string): boolean => /^[ \t]*(?:#.*)?$/.test(line);

/** The next line that says something, or null at the end of the file. */
const nextLine = (text: string, end: number): string | null => {
  for (let at = text.indexOf('\n', end); at >= 0; at = text.indexOf('\n', at + 1)) {
    const line = lineAt(text, at + 1).replace('\r', '');
    if (!isBlank(line)) return line;
  }
  return null;
};

/** Whether a value goes on in the next line: that stands further in than its key, or closes a bracket. */
const goesOn = (next: string | null, column: number): boolean =>
  next !== null && (indentOf(next) > column || /^[\]}]/.test(next.trimStart()));

/** How a line is written anew: its text, and where in it the part begins that was taken out. */
interface Rewritten {
  readonly line: string;
  readonly from: number;
  readonly lost?: string;
}

const filled = (kept: string, length: number, from: number): Rewritten | null =>
  kept.length > length ? null : { line: kept + 'x'.repeat(length - kept.length), from };

const bullet = /^(?<lead> *)[–—•·*] +\S/;

/** A line with its value taken out; null where the fault stands before its value. */
const withoutValue = (line: string, column: number): Rewritten | null => {
  const dot = bullet.exec(line)?.groups?.lead;
  if (dot !== undefined) return filled(`${dot}- `, line.length, dot.length + 1);
  const found = keyed.exec(line) ?? item.exec(line);
  if (found === null) return null;
  const from = found[0].length - 1;
  return column < from ? null : filled(line.slice(0, from), line.length, from);
};

/** The same where the colon or the space after it is missing; a word alone becomes a comment. */
const withColon = (line: string): Rewritten | null => {
  const { lead = '', key = '', rest = '' } = almostKeyed.exec(line)?.groups ?? {};
  if (key === '') return null;
  const kept = `${lead}${key}: `;
  const from = kept.length - 1;
  const hidden = { line: `#${'x'.repeat(line.length - 1)}`, from: 0, lost: key };
  return rest.trim() === '' ? hidden : (filled(kept, line.length, from) ?? hidden);
};

// How far back the columns are looked for that a line may have been meant for.
const LINES_BACK = 30;

/** The columns that a line could start at, from right to left: those of the values it may belong to. */
const columnsBefore = (text: string, start: number): number[] => {
  const columns: number[] = [];
  let at = start;
  for (let count = 0; count < LINES_BACK && at > 0; count += 1) {
    at = lineStart(text, at - 1);
    const line = lineAt(text, at).replace('\r', '');
    const column = isBlank(line) ? null : keyColumn(line);
    if (column === null) continue;
    if (columns.length === 0 && /:[ \t]*$/.test(line)) columns.push(column + 2);
    for (const one of [column, indentOf(line)])
      if (one < (columns.at(-1) ?? Number.POSITIVE_INFINITY)) columns.push(one);
  }
  return columns;
};

/** The column that is meant by an indentation: the nearest; a tab tells nothing, so the last in use. */
const meantColumn = (text: string, start: number, line: string): number | undefined => {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const columns = columnsBefore(text, start);
  if (!/^ *$/.test(indent)) return columns[0];
  const off = (column: number): number => Math.abs(column - indent.length);
  return [...columns].sort((a, b) => off(a) - off(b))[0];
};

/** The same with the line at another column; a line that is too short for that becomes a comment. */
const atColumn = (line: string, column: number): Rewritten | null => {
  const { lead = '', key } = keyed.exec(`${line.trim()} x`)?.groups ?? {};
  const dash = lead === '' && line.trimStart().startsWith('- ') ? '- ' : lead;
  if (key === undefined && dash === '') return null;
  const kept = `${' '.repeat(column)}${dash}${key === undefined ? '' : `${key}:`}`;
  if (kept.length > line.length)
    return { line: `#${'x'.repeat(line.length - 1)}`, from: 0, lost: key ?? '' };
  return filled(`${kept} `.slice(0, line.length), line.length, kept.length);
};

/** The column, from 0, of a line's key; of a list item without one that of its last dash. */
const keyColumn = (line: string): number | null => {
  const key = (keyed.exec(line) ?? almostKeyed.exec(line))?.groups?.lead;
  const dashes = item.exec(line)?.groups?.lead;
  return key?.length ?? dashes?.lastIndexOf('-') ?? bullet.exec(line)?.groups?.lead?.length ?? null;
};

const rewritten = (
  text: string,
  start: number,
  line: string,
  fault: LocatedProblem,
): Rewritten | null => {
  const next = nextLine(text, start + line.length);
  const isMoved = fault.code === 'indentation';
  const column = isMoved ? meantColumn(text, start, line) : keyColumn(line);
  if (column === undefined || column === null || goesOn(next, column)) return null;
  if (isMoved) return atColumn(line, column);
  return fault.code === 'colon' ? withColon(line) : withoutValue(line, fault.at - start);
};

/** The mend of a fault, if it concerns one line alone and can be taken out of it. */
export const mendOf = (text: string, document: Document, fault: LocatedProblem): Mend | null => {
  const start = lineStart(text, fault.at);
  const line = lineAt(text, fault.at).replace(/\r$/, '');
  if (fault.code === 'nesting' || isInBrackets(text, document, start)) return null;
  const mended = rewritten(text, start, line, fault);
  if (mended === null || mended.line === line) return null;
  const end = start + line.length;
  return {
    text: text.slice(0, start) + mended.line + text.slice(end),
    line: { start, end },
    from: start + mended.from,
    ...(mended.lost === undefined ? {} : { lost: mended.lost }),
  };
};
