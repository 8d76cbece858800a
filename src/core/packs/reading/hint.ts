import { didYouMean } from '../../text/nearest.ts';
import type { Notes } from '../source/notes.ts';

/** How many names are compared for one pack: many wrong names beside many right ones are no slips. */
export const COMPARED_MOST = 100_000;

/** ` Did you mean "x"?` with the nearest of the names that a pack may have declared, or nothing. `sign` stands before it. */
export const hint = (notes: Notes, word: string, known: ReadonlySet<string>, sign = ''): string => {
  if (!notes.comparing.spend(known.size)) return '';
  return didYouMean(word, [...known]).replace('"', () => `"${sign}`);
};
