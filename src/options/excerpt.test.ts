import { describe, expect, test } from 'vitest';
import { excerptAt } from './excerpt.ts';

/** The excerpt with its place in «», for a place that is marked by ‸ in the file. */
function shown(file: string): string {
  const before = file.slice(0, file.indexOf('‸')).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const excerpt = excerptAt(file.replace('‸', '').split('\n'), before.length, column);
  return excerpt ? `${excerpt.line}|${excerpt.before}«${excerpt.place}»${excerpt.after}` : '';
}

describe('the excerpt of a place', () => {
  test.each([
    ['a word', 'a: 1\nrules:\n  x: { ‸level: wran }', '3|  x: { «level»: wran }'],
    ['a value', '  level: ‸wran', '1|  level: «wran»'],
    ['a quoted text', 'find: [ ‸"a, b", c ]', '1|find: [ «"a, b"», c ]'],
    ['a text in single quotes', "find: ‸'it''s' # no", "1|find: «'it''s'» # no"],
    ['a quote that never ends', 'find: ‸"a b', '1|find: «"a» b'],
    ['a sign', 'find: ‸[ a', '1|find: «[» a'],
    ['a character outside the plane', 'find: ‸😀', '1|find: «😀»'],
    ['the end of a line', 'find:‸\nnext: 1', '1|find:«»'],
    ['a file from Windows', 'a: 1\r\nb:‸\r\n', '2|b:«»'],
    ['an empty file', '‸', '1|«»'],
  ])('marks %s', (_what, file, excerpt) => {
    expect(shown(file)).toBe(excerpt);
  });

  test('is none where the file has no such line', () => {
    expect(excerptAt(['a'], 2, 1)).toBeNull();
  });

  test('stays on the line where the column is not', () => {
    expect(excerptAt(['abc'], 1, 99)).toMatchObject({ before: 'abc', place: '', after: '' });
  });

  test('cuts a long line on both sides', () => {
    const line = `${'a'.repeat(500)} here ${'b'.repeat(500)}`;
    expect(excerptAt([line], 1, 502)).toEqual({
      line: 1,
      before: `…${'a'.repeat(89)} `,
      place: 'here',
      after: ` ${'b'.repeat(89)}…`,
    });
  });

  test('cuts no character in two', () => {
    const line = `${'😀'.repeat(60)}x`;
    for (const [file, column] of [
      [line, 121],
      [`x${line}`, 122],
      [`x ${line}`, 1],
      [`x  ${line}`, 1],
      [`"${line}"`, 1],
      [`" ${line}"`, 1],
    ] as const) {
      const { before, place, after } = excerptAt([file], 1, column) ?? {};
      for (const part of [before, place, after]) expect(part).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('shows what turns the writing round, and does not do it', () => {
    expect(excerptAt(['a: \u202eevil\u2066 \u0000'], 1, 4)).toMatchObject({
      place: '\ufffdevil\ufffd',
      after: ' \ufffd',
    });
  });
});
