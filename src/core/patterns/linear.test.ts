import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { parsePattern } from './index.ts';
import { parse } from './parse.ts';
import { Reader } from './reader.ts';
import { STEPS_OF_PLACE, searchOf } from './search.ts';
import { type States, statesOf } from './states.ts';
import type { Node } from './syntax.ts';

const read = (source: string): Node => {
  const reader = new Reader(source);
  const node = parse(reader, false);
  expect(reader.faults, source).toEqual([]);
  return node;
};

/** Patterns that hang engines which try one way after the other, with a text that does it. */
const hostile: readonly (readonly [name: string, source: string, unit: string])[] = [
  ['OWASP, nested plus', '(a+)+$', 'a'],
  ['OWASP, letters', '([a-zA-Z]+)*!', 'a'],
  ['OWASP, overlapping choice', '(a|aa)+$', 'a'],
  ['two plus in a plus', '(x+x+)+y', 'x'],
  ['OWASP, mail address', '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$', 'a'],
  ['OWASP, Java class', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
  [
    'a liberal URL',
    '(?:https?://|www\\d{0,3}[.])(?:[^\\s()]+|\\(([^\\s()]+|(\\([^\\s()]+\\)))*\\))+!',
    'www.((',
  ],
  ['a firewall, 2019', '(?:(?:"|\\d|(?:nan|null)|-|\\+)+[)]*;?((?:\\s|-|~|!)*.*(?:.*=.*)))', '1=x'],
  ['white space at an end', '^[\\s\\x{200c}]+|[\\s\\x{200c}]+$', ' '],
  [
    'terminal codes',
    '[\\x1b\\x{9b}][\\[\\]()#;?]*(?:(?:[a-z\\d]*(?:;[-a-z\\d]*)*)?\\x07)',
    '\x1b[;',
  ],
  ['dates', 'D[oD]?(\\[[^\\[\\]]*\\]|\\s+)+MMMM', 'D '],
  ['durations', '(?:\\d+)?\\.?\\d+ *(?:ms|s|m|h|d|y)?x', '5'],
  ['mail addresses', '[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}', 'a'],
  ['a list of words', '(\\w+\\s?)*;', 'a '],
  ['company names', '(?:[A-Z]\\w+\\s*)+(Inc|Ltd)', 'Ab '],
  ['sums', '(\\d+,?)+\\s?USD', '1,'],
  ['a match at each place, a better one hoped for', 'a.*b|a', 'a'],
  ['the same, hoped for from each place', '.*a|b', 'b'],
  ['the same, lazily', 'a.*?b|a.*c|a', 'a'],
  ['optional parts', '(?:a?){30}b|a', 'a'],
  ['word edges between marks', '\\b(?:a|.\\b)*x|.', 'a\u0301\u0301'],
];

const statesIn = (source: string): States => statesOf(compile(read(source))) as States;

/** How many ways the states of a pattern have. */
const waysOf = (source: string): number => statesIn(source).targets.length;

/** The most steps that a pattern takes for one character. */
const mostSteps = (source: string): number => STEPS_OF_PLACE + waysOf(source);

describe('the time', () => {
  test.each(hostile)('is linear for %s', (_, source, unit) => {
    const search = searchOf(statesIn(source));
    const stepsPerCharacter = (length: number): number => {
      search.run(unit.repeat(Math.ceil(length / unit.length)));
      return search.steps / length;
    };
    expect(stepsPerCharacter(100_000)).toBeLessThanOrEqual(1.5 * stepsPerCharacter(1000));
  });

  test.each(hostile)(
    'stays within its bound for %s, where the text goes wrong in the end',
    (_, source, unit) => {
      const search = searchOf(statesIn(source));
      for (const length of [3000, 50_000]) {
        const text = `${unit.repeat(Math.ceil(length / unit.length))}\n\0`;
        search.run(text);
        expect(search.steps).toBeLessThanOrEqual(mostSteps(source) * (text.length + 1));
      }
    },
  );

  test('is at most a step for each way and character, whatever the pattern', () => {
    const all = ['a{0,1000}b|a', '(?:a?){60}', '(?:(?:a|b|ab){1,10}){1,100}z|[ab]'];
    for (const source of all) {
      const search = searchOf(statesIn(source));
      search.run('ab'.repeat(500));
      expect(search.steps).toBeLessThanOrEqual(mostSteps(source) * 1001);
    }
  });

  test('is next to nothing where no character can begin a match', () => {
    const search = searchOf(statesIn('\\bguarantee\\w*|\\d+ %'));
    const text = 'so proud of it! '.repeat(100);
    expect(search.run(text)).toEqual([]);
    expect(search.steps).toBeLessThan(text.length);
  });

  test('ends where it may not take longer, and says so', () => {
    const result = parsePattern('(?:a|b)+c|a', true);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    const { pattern } = result;
    const whole = pattern.find('ab'.repeat(500));
    expect(whole).toMatchObject({ cut: false });
    expect(whole.spans).toHaveLength(500);
    expect(pattern.find('ab'.repeat(500), whole.steps)).toEqual(whole);
    const short = pattern.find('ab'.repeat(500), 100);
    expect(short).toMatchObject({ spans: [], cut: true });
    expect(short.steps).toBeLessThanOrEqual(100 + pattern.mostSteps);
  });
});

describe('the ways', () => {
  test.each<[source: string, ways: number]>([
    ['abc', 4],
    ['ab*c', 1 + 2 + 2 + 1],
    ['a|b', 4],
    ['a{0,1000}b', 2 + 1000 * 2 - 1 + 1],
    ['\\bword\\b', 5],
  ])('of %s are %i', (source, ways) => {
    expect(waysOf(source)).toBe(ways);
  });
});
