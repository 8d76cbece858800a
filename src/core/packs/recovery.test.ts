import { describe, expect, test } from 'vitest';
import { parsePack } from './parse.ts';

/** A slip in one line hides no problem in another, and makes none up. */

const head = `omtanke: 1
id: acme
version: 7
title: Acme
lists:
  own: [ a1, b1 ]
  two:
    - c1
    - d1
policy:
  sections:
    s:
      title: S
      avoid:
        - One thing
        - Another
rules:
`;

const ruleOf = (id: string): string => `  ${id}:
    section: s
    level: warn
    message: M
    advice: Look at it
    find:
      - words1
      - $own
    unless: [ words2, words3 ]
    yields: true
    examples:
      nudge:
        - some words1
        - text: more words1
          site: x
      fine: [ "nothing" ]
`;

const pack = `${head}${['a', 'b', 'c', 'd'].map(ruleOf).join('')}`;
const lines = pack.split('\n');

/** The lines with problems, from 1, each once, of the pack with some lines in place of its own. */
const told = (changed: ReadonlyMap<number, string>): number[] => {
  const source = lines.map((line, at) => changed.get(at) ?? line).join('\n');
  const read = parsePack(source, 'pack.yaml');
  return 'problems' in read ? [...new Set(read.problems.map(({ line }) => line))] : [];
};

const slips: readonly (readonly [what: string, line: string, slip: string])[] = [
  ['a colon in text', '    advice: Look at it', '    advice: Note: look'],
  ['text that starts with {', '    advice: Look at it', '    advice: {match} is new'],
  ['text that starts with [', '    advice: Look at it', '    advice: [sic] is new'],
  ['an apostrophe in quotes', '    advice: Look at it', "    advice: 'it's'"],
  ['quotes in quotes', '    message: M', '    message: "say "please" first"'],
  ['an open quote', '    message: M', '    message: "M'],
  ['text behind a bar', '    message: M', '    message: | text here'],
  ['text behind an arrow', '    message: M', '    message: > text here'],
  ['no space after a colon', '    yields: true', '    yields:true'],
  ['no space after the colon of a key that is needed', '    level: warn', '    level:warn'],
  ['no colon', '    yields: true', '    yields true'],
  ['a word alone', '    level: warn', '    level'],
  ['a tag in brackets', '    unless: [ words2, words3 ]', '    unless: [ #foo ]'],
  ['an open bracket', '    unless: [ words2, words3 ]', '    unless: [ foo'],
  ['a bracket too many', '    unless: [ words2, words3 ]', '    unless: [ foo ] ]'],
  ['a comma too many', '    unless: [ words2, words3 ]', '    unless: [ foo,, bar ]'],
  ['a list on the line of its key', '    unless: [ words2, words3 ]', '    unless: - foo'],
  ['an item with a star', '      - words1', '      - *words and more'],
  ['an item with quotes in it', '      - words1', "      - 'it's'"],
  ['an item with an open bracket', '      - words1', '      - [ foo'],
  ['an item with two colons', '      - words1', '      - Note: this: that'],
  ['an example with a colon', '        - text: more words1', '        - text: Note: this'],
  ['a key behind a value', '          site: x', '          site: x: y'],
  ['a bad level', '    level: warn', '    level: warm'],
  ['a bad section', '    section: s', '    section: t'],
  ['text that starts with @', '      - words1', '      - @foo'],
  ['a tab', '    level: warn', '\tlevel: warn'],
  ['a space too many', '    level: warn', '     level: warn'],
  ['a space too few', '    message: M', '   message: M'],
  ['a list of lists that can not be read', '  own: [ a1, b1 ]', '  own: [ #foo ]'],
  ['sections that can not be read', '      title: S', '      title: S: T'],
];

const placesOf = (line: string): number[] => lines.flatMap((one, at) => (one === line ? [at] : []));

describe('a slip is told once for each line that has it', () => {
  test.each(slips)('%s', (_, line, slip) => {
    const places = placesOf(line);
    expect(places).not.toEqual([]);
    expect(told(new Map(places.map((at) => [at, slip])))).toEqual(places.map((at) => at + 1));
  });
});

test('slips of all kinds are told beside each other, and nothing else is', () => {
  let seed = 11;
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let run = 0; run < 150; run += 1) {
    const changed = new Map<number, string>();
    for (let count = 0; count < 2 + next(6); count += 1) {
      const [, line = '', slip = ''] = slips[next(slips.length)] ?? [];
      const places = placesOf(line);
      changed.set(places[next(places.length)] ?? 0, slip);
    }
    const expected = [...changed.keys()].map((at) => at + 1).sort((a, b) => a - b);
    expect(told(changed), JSON.stringify([...changed])).toEqual(expected);
  }
});
