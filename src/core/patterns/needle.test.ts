import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPattern, parsePattern, readNeedles } from './index.ts';
import { shownNeedles } from './raw-word.ts';

/** The rarest needles, as people read them. */
const shown = (source: string): string[] => shownNeedles(readNeedles(source, false) ?? '');

describe('the rarest needle', () => {
  test.each<[source: string, words: string[]]>([
    ['\\bguarantee\\w*', ['guarantee']],
    ['[A-Z]\\w+ (?:Inc|Ltd)', [' inc', ' ltd']],
    ['(?:you|the) (?:\\w+ ){0,2}moron', ['moron']],
    ['\\b(?:kill|hurt) (?:him|them)\\b', ['kill him', 'kill them', 'hurt him', 'hurt them']],
    ['\\bone\\w*|\\btwo\\w*', ['one', 'two']],
    ['colou?r', ['colour', 'color']],
    ['(?:ab){2}', ['abab']],
    ['(?:ab){2,}', ['abab']],
    ['#\\d{3}', ['#\\d\\d\\d']],
    ['#[0-9]-7', ['#\\d-7']],
    ["don['’]t", ["don't", 'don’t']],
    ['ÆRLIG', ['ærlig']],
    ['[😀😁]', ['😀', '😁']],
    ['a much longer text', ['a much longer text']],
  ])('of %s is %j', (source, words) => {
    expect(shown(source)).toEqual(words);
  });

  test.each([
    ['what may be left out', '(?:word)?\\w+'],
    ['any word', '\\w+ing|\\d*'],
    ['all but one letter', '[^a]+'],
    ['a place', '\\b|^'],
    ['a letter of two units with other cases', '𐐀'],
    ['one way of several that needs nothing', 'word|\\w\\w'],
  ])('is none for %s', (_, source) => {
    expect(readNeedles(source, false)).toBe('');
  });

  test('is none for what is refused', () => {
    expect(readNeedles('(', false)).toBe(null);
    expect(knownPattern('a{2}{3}', false)).toBe(null);
  });

  test('does not grow with what is repeated', () => {
    const deep = '(?:(?:(?:(?:ab|cd){1,9}e?){9}){9}|x(?:y{1,9}){9})';
    expect((readNeedles(deep, false) as string).length).toBeLessThan(10_000);
  });
});

const words = [
  'kill',
  'KILL',
  'hurt',
  'him',
  'hims',
  'them',
  'a',
  'Æ',
  'æ',
  '7',
  '42',
  '٣',
  '-',
  '👍',
  'ſ',
];
const glue = [' ', ' ', ' ', '', '-', '_', "'", '\n', '\u0301'];

const literal = fc.constantFrom(...words);
const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: literal },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' ',
      '\\b',
      '\\b',
      '\\w+',
      '.',
      '\\d',
      '[0-9]',
      '[3-7]',
      '[hk]',
      '\\s*',
      '^',
      '$',
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.array(literal, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
      .map((options) => `(?:${options.map((all) => all.join(' ')).join('|')})`),
  },
);
const repeated = fc
  .tuple(part, fc.constantFrom('', '', '', '?', '{2}', '{1,2}', '{2,}', '+', '*'))
  .map(([one, repeat]) => (repeat === '' ? one : `(?:${one})${repeat}`));
const sources = fc
  .array(fc.array(repeated, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((ways) => ways.map((all) => all.join('')).join('|'));
const texts = fc
  .array(fc.tuple(literal, fc.constantFrom(...glue)), { minLength: 1, maxLength: 8 })
  .map((all) => all.flat().join(''));

test('a pattern that finds something is never passed over', () => {
  const seen = { found: 0, passedOver: 0 };
  fc.assert(
    fc.property(
      sources,
      fc.boolean(),
      fc.array(texts, { minLength: 20, maxLength: 20 }),
      (source, exact, all) => {
        const read = parsePattern(source, exact);
        if ('faults' in read) return;
        for (const text of all) {
          const run = read.pattern.search(text);
          expect(read.pattern.find(text).spans, text).toEqual(run.spans);
          if (run.spans.length > 0) seen.found += 1;
          else if (read.pattern.find(text).steps === 0) seen.passedOver += 1;
        }
      },
    ),
    { numRuns: 1500, seed: 4 },
  );
  expect(seen.found).toBeGreaterThan(3000);
  expect(seen.passedOver).toBeGreaterThan(3000);
});
