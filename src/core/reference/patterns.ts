import type { Span } from '../text/span.ts';
import { remembered } from './fold.ts';
import { aloneSet } from './words.ts';

/**
 * Patterns, by the JavaScript engine: their RE2 syntax is rewritten where the two differ. Only what `generate-packs.ts` writes
 * is understood.
 */

/** Word characters, as a set of the engine. What has no width is none. */
const word = '[[\\p{L}\\p{Nd}_\\p{M}]--\\p{DI}]';
const mark = '[\\p{M}--\\p{DI}]';
// A character that is a word only together with its neighbours.
const social = `[[\\p{L}\\p{Nd}_]--\\p{DI}--${aloneSet}]`;
const joined = `(?:(?<=${word})(?=${mark})|(?<=(?:${social}|(?<!${word})${mark})${mark}*)(?=${social}))`;
const boundary = `(?:(?!${joined})(?:(?<=${word})|(?=${word})))`;
const lineBreak = '\\n\\r\\v\\f\\u0085\\u2028\\u2029';

const inSet: Readonly<Record<string, string>> = {
  '\\w': word,
  '\\d': '\\p{Nd}',
  '\\s': '\\s\\u0085',
};

const alike: Readonly<Record<string, string>> = {
  '.': `[^${lineBreak}]`,
  '\\b': boundary,
  '\\B': `(?!${boundary})`,
  '\\w': word,
  '\\W': `[^${word}]`,
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
  '\\s': '[\\s\\u0085]',
  '\\S': '[^\\s\\u0085]',
};

const lineEdges: Readonly<Record<string, string>> = {
  '^': `(?<![^${lineBreak}])`,
  $: `(?![^${lineBreak}])`,
};

const token = /\\.|\[(?:\\.|[^\]])*\]|[^\\]/gsu;

/** A pattern in the syntax of the engine's `v` mode. */
const translate = (pattern: string): string => {
  const lines = pattern.startsWith('(?m)');
  const parts = (lines ? pattern.slice(4) : pattern).replaceAll('\\x{', '\\u{').match(token) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('['))
        return part.replace(/\\.|-(?=\])/gsu, (one) => (one === '-' ? '\\-' : (inSet[one] ?? one)));
      return (lines ? lineEdges[part] : undefined) ?? alike[part] ?? part;
    })
    .join('');
};

// The engine takes long to make one.
const compileExactly = remembered((pattern) => new RegExp(translate(pattern), 'gv'));
const compileFully = remembered((pattern) => new RegExp(translate(pattern), 'giv'));

/** What a pattern finds in a text as written: leftmost first, without overlaps, nothing empty. */
export const matchPattern = (pattern: string, text: string, exact: boolean): Span[] =>
  [...text.matchAll(exact ? compileExactly(pattern) : compileFully(pattern))]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
