import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

const folded = (text: string): string => fold(text).text;

/** What of the source the first occurrence of a folded stretch stands for. */
const sourceOf = (source: string, stretch: string): string => {
  const result = fold(source);
  const at = result.text.indexOf(stretch);
  const span = result.sourceSpan(at, at + stretch.length);
  return source.slice(span.start, span.end);
};

describe('folding', () => {
  test.each([
    ['capitals', 'ÅRSTALL Æ Ø', 'årstall æ ø'],
    ['bold letters of mathematics', '𝐛𝐨𝐥𝐝 𝗜𝗱𝗶𝗼𝘁 𝟙𝟚𝟛', 'bold idiot 123'],
    ['full width', 'ＦＵＬＬ　ｗｉｄｔｈ１２', 'full width12'],
    ['ligatures', 'oﬃce ﬁrma', 'office firma'],
    ['a decomposed å', 'a\u030Ar', 'år'],
    ['a capital å of a letter and a ring', 'A\u030AR', 'år'],
    ['zero-width characters and soft hyphens', 'id\u200Bi\u00ADo\u2060t\uFEFF', 'idiot'],
    ['curly quotes and dashes', '‘a’ “b” c–d—e−f‑g', `'a' "b" c-d-e-f-g`],
    ['no-break spaces', 'a\u00A0b\u202Fc', 'a b c'],
    ['final sigma', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['a long s', 'ſo', 'so'],
    ['a capital sharp s', 'GROẞ', 'groß'],
    ['half-width kana', 'ｶﾞ', 'ガ'],
  ])('makes %s plain', (_, written, plain) => {
    expect(folded(written)).toBe(plain);
  });

  test.each([
    ['diacritics', 'café naïve blåbærsyltetøy'],
    ['symbols with letters and digits in them', 'acme™ m² ½ ①②③ ⅷ'],
    ['ß, which is not ss', 'straße'],
    ['the dotless ı and other alphabets', 'ı привет مرحبا'],
    ['guillemets', '«nei»'],
    ['lone surrogates', 'a\uD83Db\uDE00c'],
  ])('leaves %s as they are', (_, text) => {
    expect(folded(text)).toBe(text);
  });

  test('lets İ stay İ, however it is composed', () => {
    expect(folded('İ')).toBe('İ');
    expect(folded('I\u0307')).toBe('İ');
  });

  test('agrees with the engine that a character and its folded form are one but for case', () => {
    for (let point = 0; point < 0x20000; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const character = String.fromCodePoint(point);
      if (
        character.normalize('NFKC') !== character ||
        /\p{DI}|\p{Pd}|\p{Zs}|[\u2018-\u201F\u2212]/u.test(character)
      )
        continue;
      const form = folded(character);
      if (form === character) continue;
      const escaped = `\\u{${(form.codePointAt(0) ?? 0).toString(16)}}`;
      expect(new RegExp(`^${escaped}$`, 'iu').test(character), point.toString(16)).toBe(true);
    }
  });
});

describe('the way back from the folded text', () => {
  test.each([
    ['a zero-width space inside', 'x id\u200Biot y', 'idiot', 'id\u200Biot'],
    ['a zero-width space after it', 'idiot\u200B y', 'idiot', 'idiot'],
    ['a decomposed å at the end', 'bla\u030A.', 'blå', 'bla\u030A'],
    ['a ligature', 'en oﬃce her', 'office', 'oﬃce'],
    ['half a ligature', 'ﬁn', 'f', 'ﬁ'],
    ['an emoji of several', 'x 👨‍👩‍👧 y', '👩', '👨‍👩‍👧'],
    ['a heart with its presentation', 'jeg ❤️ deg', '❤', '❤️'],
    ['a flag before a word', '🇳🇴norge', 'norge', 'norge'],
    ['bold letters', 'du 𝗜𝗱𝗶𝗼𝘁!', 'idiot', '𝗜𝗱𝗶𝗼𝘁'],
    ['Hebrew with points', 'שָׁלוֹם', 'ש', 'שָׁ'],
  ])('leads to whole graphemes for %s', (_, source, stretch, expected) => {
    const target = folded(stretch);
    expect(sourceOf(source, target)).toBe(expected);
  });

  test('holds for any text: spans are in bounds, in order, and fold to what they stand for', () => {
    const strange = fc.string({
      unit: fc.constantFrom(
        'a',
        'Å',
        'a\u030A',
        '\u200B',
        '\u00AD',
        '👩‍👧',
        '🇳🇴',
        '\uD83D',
        'ﬃ',
        '𝐛',
        ' ',
        '–',
        'ש',
        '가',
        '\u1161',
        '\u0301',
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(strange, fc.string({ unit: 'binary' })),
        fc.nat(),
        fc.nat(),
        (source, a, b) => {
          const result = fold(source);
          const start = Math.min(a, b) % (result.text.length + 1);
          const end = start + (Math.max(a, b) % (result.text.length + 1 - start));
          if (start === end) return;
          const span = result.sourceSpan(start, end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(span.start).toBeLessThan(span.end);
          expect(fold(source.slice(span.start, span.end)).text).toContain(
            result.text.slice(start, end),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is the same whether a text is folded or folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(folded(folded(source))).toBe(folded(source));
      }),
      { numRuns: 1000 },
    );
  });
});
