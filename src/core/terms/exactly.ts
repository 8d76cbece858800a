import { Effort } from '../effort.ts';
import { fold } from '../text/fold.ts';
import { groundOf, matchFrom } from './match.ts';
import { isRunTogether } from './run-together.ts';
import type { Term } from './term.ts';
import { termTextOf } from './term-text.ts';

/**
 * Whether a term with capitals as written matches the whole of a piece of text as it was written,
 * or all of it behind the `#` of a tag.
 */
export const isExactly = ({ exact }: Term, written: string): boolean => {
  if (exact === undefined) return true;
  const ground = groundOf(termTextOf(fold(written, true).text), new Effort());
  const { text } = ground;
  const first = ground.tagAt(0);
  const isTag = first?.kind === 'hashtag' && first.end === text.length;
  if (isTag && isRunTogether(text.slice(1), exact)) return true;
  const starts = first?.kind === 'hashtag' ? [0, 1] : [0];
  return starts.some((start) => matchFrom(ground, exact, start, 0)?.end === text.length);
};
