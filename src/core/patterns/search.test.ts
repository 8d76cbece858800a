import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classAt, isWordClass } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { membership } from './character-set.ts';
import { compile } from './compile.ts';
import { parsePattern } from './index.ts';
import { parse } from './parse.ts';
import * as op from './program.ts';
import { Reader } from './reader.ts';
import { searchOf } from './search.ts';
import { type States, statesOf } from './states.ts';
import type { Node } from './syntax.ts';

const read = (source: string): Node => {
  const reader = new Reader(source);
  const node = parse(reader, false);
  expect(reader.faults, source).toEqual([]);
  return node;
};

/** A pattern, and whether it may match without a character. */
interface Made {
  readonly source: string;
  readonly empty: boolean;
}

const emptyRepeats = new Set(['*', '?', '*?', '??', '{0,2}', '{0}', '{0,1}?']);
const repeats = [...emptyRepeats, '+', '+?', '{2}', '{1,2}', '{2,}', '{1,}?', '{1,3}?'];

/** Patterns on which RE2 and the engine agree; with `loops`, repeats of what may be empty too, on which they do not. */
const patterns = (loops: boolean): fc.Arbitrary<Made> =>
  fc
    .letrec<{ part: Made }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        {
          weight: 3,
          arbitrary: fc
            .constantFrom(
              'a',
              'a',
              'b',
              'b',
              'c',
              '-',
              '.',
              '[ab]',
              '[^a]',
              '[^b\\n]',
              '\\w',
              '\\W',
              '\\d',
              '\\s',
              '[\\w-]',
              '\\n',
            )
            .map((source) => ({ source, empty: false })),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('^', '$', '\\b', '\\B')
            .map((source) => ({ source, empty: true })),
        },
        {
          weight: 3,
          arbitrary: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => ({
            source: parts.map(({ source }) => source).join(''),
            empty: parts.every(({ empty }) => empty),
          })),
        },
        {
          weight: 2,
          arbitrary: fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts) => ({
            source: `(?:${parts.map(({ source }) => source).join('|')})`,
            empty: parts.some(({ empty }) => empty),
          })),
        },
        {
          weight: 3,
          arbitrary: fc.tuple(tie('part'), fc.constantFrom(...repeats)).map(([part, repeat]) =>
            part.empty && !loops
              ? part
              : {
                  source: `(?:${part.source})${repeat}`,
                  empty: part.empty || emptyRepeats.has(repeat),
                },
          ),
        },
      ),
    }))
    .part.filter(({ source }) => source.length < 300);

const texts = fc.string({
  unit: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', 'A', '-', ' ', '1', '\n'),
  maxLength: 20,
});

const someTexts = fc.array(texts, { minLength: 6, maxLength: 6 });

const write = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

describe('what is found', () => {
  test('is what the engine finds, wherever both mean the same', () => {
    const flags = fc.constantFrom('', 'i', 's', 'm', 'ims');
    fc.assert(
      fc.property(patterns(false), flags, someTexts, ({ source, empty }, flag, all) => {
        const result = parsePattern(flag === '' ? source : `(?${flag})${source}`, true);
        if ('faults' in result) throw new Error(JSON.stringify(result.faults));
        const native = new RegExp(source, `gu${flag}`);
        for (const text of all) {
          const spans = [...text.matchAll(native)]
            .filter(([match]) => match !== '')
            .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
          expect(write(result.pattern.find(text).spans), text).toBe(write(spans));
        }
        expect(result.pattern.matchesEmpty).toBe(empty);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('is what one search after the other would find', () => {
    fc.assert(
      fc.property(patterns(true), someTexts, ({ source }, all) => {
        const node = read(source);
        const program = compile(node);
        const search = searchOf(statesOf(program) as States);
        const sets = program.sets.map(membership);
        for (const text of all) {
          expect(write(search.run(text) ?? []), text).toBe(write(oneByOne(program, sets, text)));
        }
      }),
      { numRuns: 700 },
    );
  }, 60_000);
});

type Sets = readonly ((point: number) => boolean)[];

/** The plain way: from each place, the first way through the program that leads to a match. */
const oneByOne = (program: op.Program, sets: Sets, text: string): Span[] => {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfMatch(program, sets, text, start);
    if (end > start) spans.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return spans;
};

const endOfMatch = (program: op.Program, sets: Sets, text: string, start: number): number => {
  const { ops, args, others } = program;
  const tried = new Set<number>();
  const follow = (pc: number, at: number): number => {
    const way = pc * (text.length + 1) + at;
    if (tried.has(way)) return -1;
    tried.add(way);
    const arg = args[pc] as number;
    switch (ops[pc]) {
      case op.MATCH:
        return at;
      case op.JUMP:
        return follow(arg, at);
      case op.SPLIT: {
        const preferred = follow(arg, at);
        return preferred >= 0 ? preferred : follow(others[pc] as number, at);
      }
      case op.CHARACTER:
        return at < text.length && sets[arg]?.(text.charCodeAt(at)) ? follow(pc + 1, at + 1) : -1;
      default:
        return holds(ops[pc] as number, text, at) ? follow(pc + 1, at) : -1;
    }
  };
  return follow(0, start);
};

const holds = (assertion: number, text: string, at: number): boolean => {
  if (assertion === op.TEXT_END) return at === text.length;
  if (assertion === op.TEXT_START) return at === 0;
  const before = at > 0 && isWordClass(classAt(text, at - 1));
  const after = isWordClass(classAt(text, at));
  return (before !== after) === (assertion === op.WORD_EDGE);
};
