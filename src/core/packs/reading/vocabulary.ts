import type { Term } from '../../terms/term.ts';
import { TermIndex } from '../../terms/term-index.ts';
import { type TermText, termTextOf } from '../../terms/term-text.ts';
import { type FoldedText, fold } from '../../text/fold.ts';
import type { WrittenTerm } from '../source/notes.ts';

/**
 * The terms of a pack, all together: one index over all of them is cheap, one for each rule is not.
 */

/** A text, folded and cut into words. */
export interface Subject {
  readonly folded: FoldedText;
  readonly terms: TermText;
}

/** Makes a text ready. */
export const subjectOf = (text: string): Subject => {
  const folded = fold(text);
  return { folded, terms: termTextOf(folded.text) };
};

/** The terms of a pack, each once, with one index over them. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly index: TermIndex;
  /** By how it is written: the number of the term, whatever its capitals. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Gathers terms as they are written in a pack. */
export const vocabularyOf = (written: readonly WrittenTerm[]): Vocabulary => {
  const numbers = new Map<string, number>();
  const terms: Term[] = [];
  for (const { term, node } of written) {
    if (!numbers.has(node.text)) numbers.set(node.text, terms.push({ pieces: term.pieces }) - 1);
  }
  return { terms, index: new TermIndex(terms), numbers };
};
