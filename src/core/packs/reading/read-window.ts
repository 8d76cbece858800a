import { didYouMean } from '../../text/nearest.ts';
import type { Window } from '../pack.ts';
import { quoted } from '../quoted.ts';
import { keyAt } from '../source/tree.ts';
import { asLine, problem, type Read } from './read.ts';

/** How far from a match another may be. */

/** The windows of `all` that have a name, besides `N words`. */
export const memberWindows = ['post', 'paragraph', 'sentence'] as const;

/** The same for an exception, which may also have to overlap what it excuses. */
export const exceptionWindows = ['match', 'sentence', 'paragraph', 'post'] as const;

/** One of some windows with a name, or `N words`. `key` is where it stands. */
const windowOf =
  (key: string, names: readonly Exclude<Window, object>[]): Read<Window> =>
  (node, notes) => {
    const text = asLine(notes, node, key)?.text;
    if (text === undefined) return undefined;
    const named = names.find((name) => name === text);
    if (named !== undefined) return named;
    const count = /^(\d{1,9}) words?$/.exec(text)?.[1];
    if (count !== undefined) return { words: Number(count) };
    const message = `Found ${quoted(text)} for ${key}; allowed are ${names.join(', ')}, or a number of words as in "5 words".${didYouMean(text, names)}`;
    return problem(notes, 'within', node, message);
  };

/** In what window the members of an `all` are. */
export const memberWindow: Read<Window> = windowOf('within', memberWindows);

/** How far a part of `unless` reaches. */
export const partWindow: Read<Window> = windowOf('within', exceptionWindows);

/** How far `unless` reaches. */
export const unlessWithin: Read<Window> = windowOf('unless-within', exceptionWindows);

/** Refuses the window of an `any` that is no part of `unless`. */
export const noWindow: Read<Window> = (node, notes) => {
  const message =
    'Found within at an any that is no part of unless: only unless itself, or one of the matchers of its list or any, may say how far it reaches; take it away, or write { all: [ … ], within: … } where its members must be near each other.';
  return problem(notes, 'within', node, message, keyAt(node));
};
