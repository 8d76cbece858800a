import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, editBetween, moveSpan } from './edit.ts';
import { readMarked, writeMarked } from './marked.ts';

const edited = (before: string, after: string): Edit => {
  const edit = editBetween(before, after);
  if (edit === null) throw new Error('The texts of this case must differ.');
  return edit;
};

/** Moves the one mark of `before` to the text `after`. */
const moved = (before: string, after: string): string | null => {
  const { text, spans } = readMarked(before);
  const [span] = spans;
  if (span === undefined) throw new Error(`Mark something in "${before}".`);
  const result = moveSpan(span, edited(text, after));
  return result === null ? null : writeMarked(after, [result]);
};

describe('the stretch in which two texts differ', () => {
  test.each([
    ['a letter typed', 'ab', 'axb', { start: 1, removed: '', inserted: 'x' }],
    ['a letter taken out', 'axb', 'ab', { start: 1, removed: 'x', inserted: '' }],
    ['a word replaced', 'en ape her', 'en bil her', { start: 3, removed: 'ape', inserted: 'bil' }],
    ['a doubled letter', 'al', 'all', { start: 2, removed: '', inserted: 'l' }],
    ['all of it', 'ja', 'nei', { start: 0, removed: 'ja', inserted: 'nei' }],
    [
      'an emoji for another that shares its first half',
      '😀',
      '😁',
      { start: 0, removed: '😀', inserted: '😁' },
    ],
    [
      'an emoji for another that shares its second half',
      '🐀',
      '😀',
      { start: 0, removed: '🐀', inserted: '😀' },
    ],
  ])('is right for %s', (_, before, after, expected) => {
    expect(editBetween(before, after)).toEqual(expected);
  });

  test('is null where nothing differs', () => {
    expect(editBetween('same', 'same')).toBeNull();
  });

  test('turns the old text into the new one, and parts no surrogate pair', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', '😁', '🐀', '\uD83D', '\uDE00'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edit = editBetween(before, after);
        if (edit === null) {
          expect(after).toBe(before);
          return;
        }
        const end = edit.start + edit.removed.length;
        expect(before.slice(0, edit.start) + edit.inserted + before.slice(end)).toBe(after);
        const wellFormed = (text: string): boolean =>
          !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text);
        if (![before, after].some((text) => /[\uD800-\uDFFF]/u.test(text))) {
          expect(wellFormed(edit.removed) && wellFormed(edit.inserted)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a span after an edit', () => {
  test.each([
    ['moves with words typed before it', 'se «dust» her', 'se på dust her', 'se på «dust» her'],
    ['stays for words typed after it', 'se «dust» her', 'se dust her nå', 'se «dust» her nå'],
    ['stays for a space typed right after it', 'se «dust»', 'se dust ', 'se «dust» '],
    ['stays for a full stop right after it', 'se «dust»', 'se dust.', 'se «dust».'],
    ['is gone when it grows a letter', 'se «dust»', 'se duste', null],
    ['is gone when a letter comes before it', 'se «dust»', 'se adust', null],
    ['is gone when it becomes a tag', 'se «dust»', 'se #dust', null],
    ['is gone when it is edited', 'se «dust» her', 'se dst her', null],
    ['is gone when the space after it goes', 'se «dust» her', 'se dusther', null],
    ['is gone when it is replaced with more', 'se «dust» her', 'her', null],
  ])('%s', (_, before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });

  test('holds the same words wherever it survives', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (before, after, a, b) => {
        const edit = editBetween(before, after);
        if (edit === null || before.length === 0) return;
        const start = a % before.length;
        const end = start + 1 + (b % (before.length - start));
        const span = moveSpan({ start, end }, edit);
        if (span === null) return;
        expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
      }),
      { numRuns: 3000 },
    );
  });
});
