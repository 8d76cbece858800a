import { describe, expect, test } from 'vitest';
import { growth } from '../growth-for-test.ts';
import { packWith } from './cases/case.ts';
import { entries, jsonPack, rules, times } from './cases/many.ts';
import { parsePack } from './parse.ts';

/** Packs that grow with a number; their reading may not grow with its square. */
const growing: readonly (readonly [what: string, pack: (size: number) => string, name: string])[] =
  [
    [
      'unknown lists beside known ones',
      (size) =>
        jsonPack({
          lists: entries(size, 'list-number-', () => []),
          ...rules(size, (at) => ({ find: `$lost-number-${at}` })),
        }),
      'a.json',
    ],
    [
      'unknown sections beside known ones',
      (size) =>
        jsonPack({
          policy: { sections: entries(size, 'section-', () => ({ title: 'S' })) },
          ...rules(size, (at) => ({ section: `lost-${at}` })),
        }),
      'a.json',
    ],
    [
      'problems under a long key',
      (size) => jsonPack({ lists: { ['a'.repeat(20 * size)]: Array(size).fill(1) } }),
      'a.json',
    ],
    [
      'replacements for many terms',
      (size) =>
        jsonPack(
          rules(1, () => ({
            find: Array.from({ length: size }, (_, at) => `w${at}`),
            replace: entries(size, 'w', () => 'x'),
          })),
        ),
      'a.json',
    ],
    [
      'replacements for many patterns',
      (size) =>
        jsonPack(
          rules(1, () => ({
            find: { any: Array.from({ length: size }, (_, at) => ({ pattern: `w${at}x+` })) },
            replace: entries(size, 'w', () => 'x'),
          })),
        ),
      'a.json',
    ],
    [
      'too broad terms with capitals as written',
      (size) =>
        jsonPack(rules(1, () => ({ find: { terms: Array(size).fill('.'), case: 'exact' } }))),
      'a.json',
    ],
    ['brackets that close nothing', (size) => packWith(`lists: ${']'.repeat(size * 4)}`), 'a.yaml'],
    [
      'texts that start with @',
      (size) => packWith(`lists: { own: [ ${'@a, '.repeat(size)}] }`),
      'a.yaml',
    ],
    ['anchors', (size) => packWith(`lists: { own: [ ${'&a b, '.repeat(size)}] }`), 'a.yaml'],
    ['tags', (size) => packWith(`lists: { own: [ ${'!a b, '.repeat(size)}] }`), 'a.yaml'],
    ['slips of one line', (size) => packWith('noise: a: b\n'.repeat(size)), 'a.yaml'],
    ['lines without a colon', (size) => packWith('a\n'.repeat(size)), 'a.yaml'],
    ['keys twice', (size) => packWith('noise: 1\n'.repeat(size)), 'a.yaml'],
    ['comments', (size) => packWith('# a\n'.repeat(size * 4)), 'a.yaml'],
    [
      'text cut by comments',
      (size) => packWith(`lists:\n  own:\n${times(size, (at) => `  - a${at} #b\n`)}`),
      'a.yaml',
    ],
  ];

describe('the time of reading', () => {
  test.each(growing)('grows with the file, not with its square: %s', (_, pack, name) => {
    const short = pack(1000);
    const long = pack(4000);
    // Four times as much; sixteen is the square.
    const read = (source: string) => (): void => {
      parsePack(source, name);
    };
    expect(growth(read(short), read(long), 8)).toBeLessThan(9);
  });
});
