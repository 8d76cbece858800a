import { type Link, linksOf } from '../text/links.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** A folded text, ready for terms: its words, and the addresses and tags in it. All offsets are its own. */
export interface TermText {
  readonly text: string;
  readonly words: Words;
  readonly links: readonly Link[];
}

/** Prepares a folded text on its own, without named domains. */
export const termTextOf = (folded: string): TermText => ({
  text: folded,
  words: wordsOf(folded),
  links: linksOf(folded),
});
