import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackFile } from './read-pack.ts';
import { reportLine } from './report.ts';
import { runForTest } from './run-for-test.ts';

/**
 * The packs in `cases/`. A bad one begins with a comment for each problem that it must be refused
 * with, and no other: `# line:column code: words`. A place may be a span of columns (`7:3-9`, where
 * key or value could be meant) or of lines (`7-8`); `a|b` is one or the other; words are parted by ", ".
 */

const folder = join(import.meta.dirname, 'cases');
const filesIn = (name: string): { file: string; path: string }[] =>
  readdirSync(join(folder, name)).map((file) => ({ file, path: join(folder, name, file) }));

const expectation =
  /^# (?<line>\d+)(?:-(?<lastLine>\d+))?(?::(?<column>\d+)(?:-(?<lastColumn>\d+))?)? (?<codes>\S+): ?(?<words>.*)$/;

interface Expected {
  readonly written: string;
  readonly codes: readonly string[];
  /** Each must be in the message, in one of its forms. */
  readonly words: readonly (readonly string[])[];
  readonly lines: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

function readExpected(path: string): Expected[] {
  const expected: Expected[] = [];
  for (const written of readFileSync(path, 'utf8').split('\n')) {
    const groups = expectation.exec(written)?.groups;
    if (groups === undefined) return expected;
    const { line, lastLine = line, column, lastColumn = column, codes = '', words = '' } = groups;
    expected.push({
      written,
      codes: codes.split('|'),
      words: words.split(', ').map((word) => word.toLowerCase().split('|')),
      lines: [Number(line), Number(lastLine)],
      columns: [Number(column ?? 1), Number(lastColumn ?? Number.POSITIVE_INFINITY)],
    });
  }
  return expected;
}

const isWithin = (number: number | undefined, [first, last]: readonly [number, number]): boolean =>
  number !== undefined && number >= first && number <= last;

describe('a bad pack', () => {
  test.each(filesIn('bad'))(
    '$file is refused with its problems and no others',
    async ({ path }) => {
      const expected = readExpected(path);
      expect(expected).not.toEqual([]);
      const read = await readPackFile(path, process.stdin);
      const problems = 'problems' in read ? read.problems : [];
      const said = problems.map((problem) => reportLine('', problem)).join('');
      expect(problems.length, said).toBe(expected.length);
      for (const { written, codes, words, lines, columns } of expected) {
        const fits = problems.some(
          ({ line, column, code, message }) =>
            isWithin(line, lines) &&
            isWithin(column, columns) &&
            codes.includes(code) &&
            words.every((forms) => forms.some((form) => message.toLowerCase().includes(form))),
        );
        expect(fits, `expected ${written}\nfound\n${said}`).toBe(true);
      }
    },
  );
});

describe('a good pack', () => {
  test.each(filesIn('good'))('$file is accepted, and its examples hold', async ({ path }) => {
    const { exit, stdout } = await runForTest(['lint', path]);
    expect(stdout.split('\n').filter((line) => line.includes(': error '))).toEqual([]);
    expect(exit).toBe(0);
  });
});
