import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Effort } from '../effort.ts';
import { fold } from '../text/fold.ts';
import { piecesOfSimple, SimpleTerms } from './simple-terms.ts';
import { readTerm, type Term } from './term.ts';
import { TermIndex } from './term-index.ts';
import { TermList } from './term-list.ts';
import { termTextOf } from './term-text.ts';

const isSimple = (written: string): boolean => new SimpleTerms().add(written);

describe('a simple term', () => {
  test.each(['kunde', 'å', '24-7', "don't sign", 'kunde*', 'stor* kunde*', 'ab cd-ef', 'x y'])(
    '%s is one, with the pieces that it has anyway',
    (written) => {
      expect(isSimple(written)).toBe(true);
      expect({ pieces: piecesOfSimple(written) }).toEqual(readTerm(written));
    },
  );

  test.each([
    '',
    ' ab',
    'ab ',
    'a  b',
    'a*',
    'a b* c',
    '*ab',
    'ab**',
    'ab*c',
    'ab*-*cd',
    'Kunde',
    'kunde_ny',
    'café',
    '#kunde',
    "'ab",
    'ab--c',
    'a\u0300',
    '会社',
  ])('«%s» is none', (written) => {
    expect(isSimple(written)).toBe(false);
  });

  test('leaves nothing behind where it is taken back, or is none', () => {
    const terms = new SimpleTerms();
    for (const written of ['ab', 'c d', 'e f!', "g's hi*"]) terms.add(written);
    const { count } = terms.hashes;
    terms.add('ij kl');
    terms.takeBack();
    expect([count, terms.hashes.count, terms.ends.count, terms.joined.count]).toEqual([6, 6, 3, 3]);
  });
});

describe('a list of terms', () => {
  test('gives each term one number, with capitals another', () => {
    const list = new TermList();
    const add = (written: string, exact = false): number | null => list.add(written, exact);
    expect([add('ab'), add('Ab'), add('c d'), add('ab'), add('Ab')]).toEqual([0, 1, 2, 0, 1]);
    expect([add('ab', true), add('c d'), add('ab', true), add('*'), add('*')]).toEqual([
      3,
      2,
      3,
      null,
      null,
    ]);
    expect(list.terms.map((term) => typeof term === 'string')).toEqual([true, false, true, false]);
  });
});

const words = ['ab', 'abc', 'b', 'å1', 'ab*', 'abc*', 'x', 'y'];
const term = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '-', "'")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.flat().slice(0, -1).join(''));
const text = fc
  .array(
    fc.constantFrom(
      'ab',
      'ABC',
      'abcd',
      'b',
      'å1',
      'x',
      'y',
      ' ',
      ' ',
      ' ',
      '-',
      "'",
      '’',
      '#',
      '#AbB',
      '_',
      '!',
      '@ab',
      '\n',
    ),
    { maxLength: 20 },
  )
  .map((all) => all.join(''));

test('an index finds simple terms as it finds those that were read', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(term, { maxLength: 12 }),
      fc.array(text, { maxLength: 8 }),
      (written, all) => {
        const list = new TermList();
        for (const one of written) list.add(one, false);
        const read = list.terms.map(
          (one) => (typeof one === 'string' ? readTerm(one) : one) as Term,
        );
        const [quick, slow] = [new TermIndex(list.terms, list.simple), new TermIndex(read)];
        const matches = (index: TermIndex, source: string): string[] => {
          const matched: string[] = [];
          index.find(
            termTextOf(fold(source).text),
            (number, start, end) => matched.push(`${number} ${start}-${end}`),
            new Effort(),
          );
          return matched.sort();
        };
        for (const source of all) {
          const expected = matches(slow, source);
          expect(matches(quick, source), source).toEqual(expected);
          found += expected.length;
        }
      },
    ),
    { numRuns: 3000, seed: 2 },
  );
  expect(found).toBeGreaterThan(2000);
});
