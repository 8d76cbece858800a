import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from '../text/marked.ts';
import { type Pattern, parsePattern } from './index.ts';

const read = (source: string, exact = true): Pattern => {
  const result = parsePattern(source, exact);
  if ('faults' in result) throw new Error(`${source}: ${JSON.stringify(result.faults)}`);
  return result.pattern;
};

/** The text with what a pattern finds in it between guillemets. */
const found = (source: string, text: string, exact = true): string =>
  writeMarked(text, read(source, exact).find(text).spans);

/** Checks that a pattern finds just what is marked. */
const expectMarks = (source: string, marked: string, exact = true): void => {
  expect(found(source, readMarked(marked).text, exact), source).toBe(marked);
};

describe('single characters', () => {
  test.each([
    ['abc', 'x«abc»abab«abc»'],
    ['a.c', '«abc» «a-c» ac a\nc'],
    ['(?s)a.c', '«abc» «a\nc»'],
    ['a.c', 'a\rc a\u2028c a\u0085c'],
    ['[xyz]', '«x»a«z»]'],
    ['[^xyz]', '«a»xyz«\n»'],
    ['[a-c5]', '«a»d«5»6«c»'],
    ['[]a]', '«]»«a»b'],
    ['[^]a]', ']a«b»'],
    ['[a-]', '«a»b«-»'],
    ['[-a]', '«a»b«-»'],
    ['[a-b-d]', '«a»c«-»«d»'],
    ['[--/]', '«-»«.»«/»0,'],
    ['[\\d-z]', '«1»«-»«z»a'],
    ['[.*+?(|)]', '«.»«+»a«)»'],
    ['[\\]\\\\^]', '«]»«\\»«^»['],
    ['[^\\x00-\\x{10FFFF}]', 'abc'],
    ['[:alpha:]', '«a»«:»b«l»'],
  ])('%s finds %s', expectMarks);
});

describe('named characters', () => {
  test.each([
    ['\\d', 'a«1»«٣»²½'],
    ['\\D', '1«a»«²»'],
    ['\\w+', '«blå_2» «ét» ☃ «e\u0301a»'],
    ['\\W+', 'blå« ☃ »e\u0301'],
    ['\\s+', 'a« \t\n\u00a0\u2009»b\u200b'],
    ['\\S+', ' «a-b»\n«c» '],
    ['[^\\W\\d]+', '«ab»12«_ø»'],
    ['[\\D5]', '«a»4«5»'],
    ['\\pL+', '«ab»1«ø»'],
    ['\\PL', 'a«1»ø'],
    ['\\p{Greek}+', 'abc «αβγ» abc'],
    ['\\p{^Greek}', 'α«a»β'],
    ['\\P{^Greek}', '«α»a«β»'],
    ['\\p{Lu}', '«A»b«Å»å'],
    ['\\p{Nd}{2}', '«12» ²³ «٣٤»'],
    ['[\\p{Sc}\\d]+', 'kr «10€» «5»%'],
    ['[^\\p{L}]', 'a«1»b'],
    ['\\p{Any}', '«a»«\n»'],
    ['\\p{C}', 'a«\u0000»«\u200b»\u0378'],
    ['[[:alpha:]]+', '«ab»ø«c»1'],
    ['[[:^alpha:]]+', 'ab«ø1»c'],
    ['[^[:space:][:punct:]]+', '«ab», «c»!'],
    ['[[:word:]-]+', '«a_1-b»ø'],
    ['[[:xdigit:]]{4}', '«00fF» 00gF'],
  ])('%s finds %s', expectMarks);
});

describe('escapes', () => {
  test.each([
    ['\\.\\*\\_\\-\\/\\#', 'a«.*_-/#»'],
    ['\\t\\n\\r\\f\\v\\a', 'a«\t\n\r\f\v\x07»'],
    ['\\x41\\x{e5}\\x{1F600}', '«Aå😀» aå'],
    ['\\0', 'a«\0»0'],
    ['\\101\\12', '«A\n»A'],
    ['\\018', '«\x018»'],
    ['\\Qa.b*(\\E+', 'axb*( «a.b*((»'],
    ['\\Qa.b', 'axb «a.b»'],
    ['\\Qa\\\\E', 'a «a\\»'],
    ['\\Q\\E', 'a'],
  ])('%s finds %s', expectMarks);
});

describe('groups, choices and repeats', () => {
  test.each([
    ['ab|cd', '«ab»ad«cd»'],
    ['a|ab', '«a»b'],
    ['ab|a', '«ab»«a»'],
    ['(a)(?:b)(?P<x>c)(?<y>d)', 'abc «abcd»'],
    ['x(?:a|b|)y', '«xay» «xby» «xy» xaby'],
    ['ab*', '«a»«abbb»'],
    ['ab*?', '«a»«a»bbb'],
    ['ab+', 'a«abbb»'],
    ['ab+?', 'a«ab»bb'],
    ['ab?', '«ab»b«a»'],
    ['ab??c', '«ac»«abc»abbc'],
    ['a{2}', 'a «aa» «aa»a'],
    ['a{2,}', 'a «aa» «aaaa»'],
    ['a{2,3}', 'a «aa» «aaa»«aa»'],
    ['a{2,3}?', '«aa»«aa»a'],
    ['a{2,}?b', 'ab «aaaab»'],
    ['a{0,1}b', '«ab»«b»'],
    ['ax{0}b', '«ab»axb'],
    ['(?:ab){2}', 'ab «abab»ab'],
    ['a{,2}', 'aa «a{,2}»'],
    ['a{01}', 'a «a{01}»'],
    ['a{ 1}', 'a «a{ 1}»'],
    ['a{', 'a«a{»'],
    ['{}a', '«{}a»a'],
    ['a*{', '«aa{»a'],
    ['x*', 'a«xx»a«x»'],
    ['x*?', 'axxa'],
    ['(?:|x)*y', '«xxy»'],
    ['(?:a*)*b', '«aaab»aa'],
    ['(?:a|b*)*c', '«abbac»ab'],
    ['(?:)', 'abc'],
  ])('%s finds %s', expectMarks);
});

describe('flags', () => {
  test.each([
    ['(?i)øl', '«ØL» «øl»'],
    ['a(?i)b|c', '«aB» AB «C»'],
    ['(?:(?i)a)b', '«Ab» AB'],
    ['(?i:a)b', '«Ab» AB'],
    ['(?i)a(?-i)b', '«Ab» AB'],
    ['(?i-s:A.)', '«ab» a\n'],
    ['(?is)A.', '«ab» «a\n»'],
    ['(?U)a+', '«a»«a»'],
    ['(?U)a+?', '«aa»'],
    ['(?U:a+)a*', '«aaa»'],
    ['(?)a', '«a»'],
    ['(?i)[^k]', 'kK«a»'],
    ['(?i)[[:upper:]]+', '«aBc»1'],
    ['(?i)\\p{Lu}+', '«aBø»1'],
    ['(?i)\\P{Lu}+', 'aB«1»c'],
  ])('%s finds %s', expectMarks);

  test('capitals count only in an exact pattern, or after (?-i)', () => {
    expectMarks('Acme', '«Acme» «ACME» «acme»', false);
    expectMarks('Acme', '«Acme» ACME acme', true);
    expectMarks('(?-i)Acme', '«Acme» ACME acme', false);
  });
});

describe('anchors', () => {
  test.each([
    ['^a', '«a»a\na'],
    ['a$', 'a\na«a»'],
    ['(?m)^a', '«a»a\n«a»'],
    ['(?m)a$', '«a»\na«a»'],
    ['(?m)^.*$', '«en»\r\n«to»\n\n«tre»'],
    ['\\Aa', '«a»a'],
    ['(?m)\\Aa', '«a»\na'],
    ['a\\z', 'a\na«a»'],
    ['(?m)a\\z', 'a\n«a»'],
    ['\\bøl\\b', 'en «øl», «øl»! ølet tøl'],
    ['\\bcafe\\b', '«cafe» cafe\u0301 café'],
    ['\\b_?id\\b', '«_id» x_id «id»'],
    ['\\Bl\\B', 'l al lå ø«l»et'],
    ['a^b', 'ab a\nb'],
    ['(?m)a\\n^b', 'ab «a\nb»'],
    ['\\b', 'ord og ord'],
    ['(?:^|,)a', '«a»a«,a»'],
  ])('%s finds %s', expectMarks);
});

describe('words as terms see them', () => {
  test.each([
    ['a mark alone is a word, and letters after it belong to it', '\\bx', '\u0301x «x»'],
    ['an emoji with its presentation is none', '\\bAcme\\b', '❤️«Acme»❤️'],
    ['each character of Han is one', '\\b京\\b', '東«京»都 «京»'],
    ['and a letter after it begins another', '\\ba', '東«a»a'],
    ['and after its mark too', '\\ba', 'か\u3099«a» e\u0301a'],
    ['digits and letters make one', '\\b12\\b', 'a12 12b «12»'],
    ['full width too', '\\b１\\b', '「«１»」１２'],
    ['astral letters too', '\\b𝐛\\b', '«𝐛» 𝐛a a𝐛'],
  ])('%s', (_, source, marked) => {
    expectMarks(source, marked);
  });

  test('however many marks stand on one letter, and wherever the search comes from', () => {
    const marks = '\u0301'.repeat(1000);
    expect(read('\\b\\x{301}').find(`a${marks}`).spans).toEqual([]);
    expect(read('\\b\\x{301}').find(` ${marks}`).spans).toEqual([{ start: 1, end: 2 }]);
    expect(read('\\bx').find(`か${marks}x`).spans).toEqual([{ start: 1001, end: 1002 }]);
    expect(read('\\bx').find(`a${marks}x`).spans).toEqual([]);
  });
});

describe('Unicode', () => {
  test.each([
    ['ß is ẞ, not ss', 'straße', '«STRAẞE» «Straße» strasse'],
    ['a long s and the Kelvin sign are letters', 'sk', '«ſK» «SK» sx'],
    ['and are found as such', '[\\x{17f}\\x{212a}]+', '«sSkK»x'],
    ['the sigmas are one', 'σ', '«Σ»«ς»«σ»s'],
    ['the dotless ı is not i', 'i', '«I»«i»ıİ'],
    ['Cyrillic has cases', '[а-я]+', '«ПРИВЕТ» hei'],
    ['astral letters have cases', '𐐨', '«𐐀»𐐁'],
    ['the micro sign is mu', 'µ', '«μ»«Μ»m'],
  ])('in any case %s', (_, source, marked) => {
    expectMarks(source, marked, false);
  });

  test.each([
    ['an emoji is one character', '^.$', '«😀»'],
    ['a flag is two', '^..$', '«🇳🇴»'],
    ['a family is many', '^.{5}$', '«👨‍👩‍👧»'],
    ['an emoji can be repeated', '😀{2}', '😀 «😀😀»'],
    ['and stand in sets and ranges', '[😀-😃]', '«😁»🙈«😃»'],
    ['a decomposed å is two, and not the composed one', 'å', 'a\u030a «å»'],
    ['and the other way round', 'a\\x{30a}', '«a\u030a» å'],
    ['full width letters are others', 'a', 'ａ«a»'],
    ['a bold letter is another', 'b', '𝐛«b»'],
  ])('%s', (_, source, marked) => {
    expectMarks(source, marked);
  });

  test('a lone surrogate is a character of its own, and half of a pair is none', () => {
    expect(read('^.$').find('\uD83D').spans).toEqual([{ start: 0, end: 1 }]);
    expect(read('\\x{D83D}').find('\uD83D\uDE00\uD83D').spans).toEqual([{ start: 2, end: 3 }]);
    expect(read('\\x{DE00}').find('\uD83D\uDE00\uDE00').spans).toEqual([{ start: 2, end: 3 }]);
    expect(read('\\p{Cs}+').find('a\uDE00\uD83Db').spans).toEqual([{ start: 1, end: 3 }]);
    expect(read('[^a]').find('\uD83D\uDE00a\uDE00').spans).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  test('a text of more characters than are remembered is read as well', () => {
    const text = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(
      '',
    );
    expect(read('\\p{Han}+').find(text + text).spans).toEqual([{ start: 0, end: 6000 }]);
    expect(read('[^\\x{4e05}]+').find(text).spans).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 3000 },
    ]);
  });
});

describe('many matches', () => {
  test.each([
    ['a.*b|a', '«aaab»«a»«a»'],
    ['.*a|b', '«bba»«b»«b»'],
    ['a.*?b|a', '«aab»«a»'],
    ['(?:abc)+d|ab|c', '«ab»«c»«ab»«c»'],
    ['(?:abc)+d|ab|c', '«abcabcd»«c»'],
    ['aa|a.*x', '«aa»«aa»«ax»'],
    ['a.*x|b.*y|.', '«a»«b12y»«1»'],
  ])('%s finds %s', expectMarks);

  test('a pattern keeps nothing from one text to the next', () => {
    const pattern = read('a+$|a');
    expect(pattern.find('aab').spans).toHaveLength(2);
    expect(pattern.find('xaa').spans).toEqual([{ start: 1, end: 3 }]);
    expect(pattern.find('').spans).toEqual([]);
    expect(pattern.find('aab').spans).toHaveLength(2);
  });
});

describe('matching the empty text', () => {
  test.each([
    '',
    'a*',
    'a?',
    '(?:a|)',
    '^',
    '$',
    '^$',
    '\\A\\z',
    '\\B',
    '\\b',
    '^\\b',
    '\\b(?:a)?',
    'a{0,2}',
    'x{0}',
    '(?i)',
    '(?:a*)+',
    '|a',
  ])('%s does', (source) => {
    expect(read(source).matchesEmpty).toBe(true);
  });

  test.each(['a', 'a+', '\\ba', '^\\b.', '.', '(?:a|b)', 'a*b', '(?:^a)', '\\n', '[^a]'])(
    '%s does not',
    (source) => {
      expect(read(source).matchesEmpty).toBe(false);
    },
  );
});
