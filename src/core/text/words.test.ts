import { expect, test } from 'vitest';
import { wordsOf, wordTexts } from './words.ts';

const wordsIn = (text: string): string[] => wordTexts(text, wordsOf(text));

test.each([
  ['letters, digits and underscores', 'år_1 og 2x', ['år_1', 'og', '2x']],
  ['marks with their letters', 'q\u0307a b', ['q\u0307a', 'b']],
  ['an apostrophe as a border', "acme's", ['acme', 's']],
  ['Han characters one by one', '会社acme員', ['会', '社', 'acme', '員']],
  ['Kana with the long vowel', 'カー', ['カ', 'ー']],
  ['Thai with its marks', 'ม้า', ['ม้', 'า']],
  ['letters outside the basic plane', '𐐨𐐩 x', ['𐐨𐐩', 'x']],
  ['no emoji and no symbols', '™ 👍 ² …', []],
  ['nothing in an empty text', '', []],
  ['no lone surrogates', 'a\uD83Db', ['a', 'b']],
])('words are %s', (_, text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});
