import { describe, expect, test } from 'vitest';
import { parsePattern } from './index.ts';

const faultsOf = (source: string) => {
  const result = parsePattern(source, false);
  return 'faults' in result ? result.faults : [];
};

/** Checks that a pattern has one fault, where the ^ below it points, which says `words`. */
const expectFault = (source: string, pointer: string, words: string): void => {
  const faults = faultsOf(source);
  expect(faults, source).toHaveLength(1);
  expect(faults[0]?.message).toContain(words);
  expect(faults[0]?.message).toMatch(/^Found .*[.]$/s);
  expect(faults[0]?.at, source).toBe(pointer.indexOf('^'));
};

describe('what linear time forbids', () => {
  test.each([
    ['ab(?=c)', '  ^', 'look-ahead'],
    ['ab(?!c)', '  ^', 'negative look-ahead'],
    ['(?<=a)b', '^', 'look-behind'],
    ['a(?<!a)b', ' ^', 'negative look-behind'],
    ['(a)\\1', '   ^', 'back-reference \\1'],
    ['(a)\\9', '   ^', 'back-reference'],
    ['(?P<n>a)\\k<n>', '        ^', 'back-reference \\k<n>'],
    ['(?P<n>a)(?P=n)', '        ^', 'back-reference'],
    ['(a)\\g{1}', '   ^', 'back-reference'],
    ['[a\\1]', '  ^', 'back-reference'],
    ['a++', '  ^', 'possessive'],
    ['ba*+c', '   ^', 'possessive'],
    ['a{2}+', '    ^', 'possessive'],
    ['a(?>b)', ' ^', 'atomic'],
    ['(?R)', '^', 'recursion'],
    ['(?(1)a)', '^', 'condition'],
  ])('%s is refused', expectFault);

  test.each(['\\(?=a', '[(?=]a', '\\Q(?=\\E', '\\\\1', '\\01', '\\12', 'a+\\+', 'a[+]+'])(
    '%s only looks like it',
    (source) => {
      expect(faultsOf(source)).toEqual([]);
    },
  );
});

describe('what other dialects have', () => {
  test.each([
    ['a\\y', ' ^', 'unknown escape'],
    ['\\Z', '^', 'write \\z'],
    ['\\u00e5', '^', '\\x{E5}'],
    ['\\é', '^', 'unknown escape'],
    ['[\\b]', ' ^', 'unknown escape'],
    ['[\\Q]', ' ^', 'unknown escape'],
    ['\\C', '^', 'unknown escape'],
    ['a\\E', ' ^', 'unknown escape'],
    ['\\xg1', '^', 'two hexadecimal digits'],
    ['\\x{}', '^', 'two hexadecimal digits'],
    ['\\x{110000}', '^', '\\x{10FFFF}'],
    ['a\\', ' ^', 'backslash at the end'],
    ['(?x)a', '  ^', 'Found x among the flags'],
    ['(?i-x:a)', '    ^', 'Found x among the flags'],
    ['(?-)a', '   ^', 'no flag after the -'],
    ['(?i--s)a', '    ^', 'among the flags'],
    ['(?#note)a', '^', 'comment'],
    ["(?'n'a)", '^', 'named group'],
    ['(?P<>a)', '^', 'name is not right'],
    ['(?P<a b>a)', '^', 'name is not right'],
    ['(?P<n>a)(?<n>b)', '        ^', 'second group with the name n'],
    ['\\p{Klingon}', '^', 'unknown property'],
    ['[\\p{greek}]', ' ^', 'Did you mean "Greek"?'],
    ['\\p{Script=Greek}', '^', 'unknown property'],
    ['\\pX', '^', 'unknown property'],
    ['\\p', '^', 'without a name'],
    ['\\p{L', '^', 'without a name'],
    ['[[:alfa:]]', ' ^', 'unknown class'],
  ])('%s is refused', (source, pointer, words) => {
    const [first] = faultsOf(source);
    expect(first?.at).toBe(pointer.indexOf('^'));
    expect(first?.message).toContain(words);
  });
});

describe('slips', () => {
  test.each(
    [
      ['a(b', ' ^', 'parenthesis'],
      ['a)b', ' ^', 'parenthesis'],
      ['a[b', ' ^', 'bracket'],
      ['([a-z)', ' ^', 'never closed'],
      ['[]', '^', 'never closed'],
      ['(?:a|b', '^', 'never closed'],
      ['*a', '^', 'nothing to repeat'],
      ['a|+', '  ^', 'nothing to repeat'],
      ['(?i)*', '    ^', 'nothing to repeat'],
      ['({2})', ' ^', 'nothing to repeat'],
      ['a**', '  ^', 'right after a repeat'],
      ['a{2}{3}', '    ^', 'right after a repeat'],
      ['a*??', '   ^', 'right after a repeat'],
      ['[z-a]', ' ^', 'runs backwards'],
      ['[a\\x7f-\\x01]', '  ^', 'runs backwards'],
      ['[a-\\d]', ' ^', 'no single character'],
      ['a{5,2}', ' ^', 'write {2,5}'],
    ].filter(([, pointer]) => pointer !== ''),
  )('%s is refused', expectFault);

  test.each([
    'a\\(b',
    'a]b',
    'a}b',
    '\\*a',
    '^*',
    '(?:)*',
    '(?:a*)*',
    'a{2,2}',
    '[a-a]',
    '[+--]',
    '(?i)a',
  ])('%s is fine', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

describe('limits', () => {
  test.each([
    ['a{1001}', ' ^', 'repeat of 1,001'],
    ['a{0,1001}', ' ^', 'repeat of 1,001'],
    ['a{1001,}', ' ^', 'repeat of 1,001'],
    ['(?:a{100}){100}', '    ^', 'makes 10,000'],
    ['(?:(?:a{10}b){11}c){10}', '       ^', 'makes 1,100'],
    ['(?:abcdef){1000}', '          ^', '6,000 steps'],
    ['x{2}(?:abcdef){1000}', '              ^', '6,002 steps'],
  ])('%s is refused', (source, pointer, words) => {
    const faults = faultsOf(source);
    expect(faults.map(({ at }) => at)).toEqual([pointer.indexOf('^')]);
    expect(faults[0]?.message).toContain(words);
  });

  test.each([
    'a{1000}',
    'a{1000,}',
    'a{0,1000}',
    '(?:a{100}){10}',
    '(?:a+){1000}',
    '(?:a{2}b{500}){2}',
    '(?:\\w+\\s+){1000}',
    '(?:a{0}){1000}',
  ])('%s is fine', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });

  test('a pattern has at most 500 characters', () => {
    expect(faultsOf('a'.repeat(500))).toEqual([]);
    expect(faultsOf('a'.repeat(501))).toMatchObject([{ at: 500 }]);
  });

  test('groups nest at most 100 deep', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(faultsOf(nested(100))).toEqual([]);
    expect(faultsOf(nested(101))).toMatchObject([{ at: 100 }]);
    expect(faultsOf('('.repeat(250))).toHaveLength(1);
  });
});

describe('several faults', () => {
  test('are all told, in order', () => {
    const faults = faultsOf('a)(?=b)[z-a]\\y*\\p{No_such}(?<!c');
    expect(faults.map(({ at }) => at)).toEqual([1, 2, 8, 12, 15, 26, 26]);
  });

  test('each unclosed group or set is one', () => {
    expect(faultsOf('((a').map(({ at }) => at)).toEqual([0, 1]);
    expect(faultsOf('[a\\').map(({ at }) => at)).toEqual([0, 2]);
  });
});
