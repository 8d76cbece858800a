import { detectLanguage, detectVariety } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type Cell, foldText } from './fold.ts';
import { findParts, type Part, spanOf } from './links.ts';
import { type Cuts, paragraphCuts, sentenceCuts } from './windows.ts';
import { widener, wordNumbers, wordsOf } from './words.ts';

/** A text, folded in one of the two ways. */
export interface Folded {
  readonly cells: readonly Cell[];
  /** The characters of the cells. */
  readonly chars: string;
  /** For each cell the number of its word, null where it is in none. */
  readonly words: readonly (number | null)[];
  readonly parts: readonly Part[];
}

/** A link of the text, in code units. */
export interface Link extends Span {
  /** Folded. */
  readonly host: string;
  /** Whether it has a scheme or `www.`. */
  readonly isWritten: boolean;
}

/** A post, read once for all matchers. */
export interface Reading {
  readonly text: string;
  readonly folded: Folded;
  /** With capitals as they are written. */
  readonly exact: Folded;
  readonly links: readonly Link[];
  /** Words, each address, tag and handle being one. */
  readonly words: readonly Span[];
  readonly paragraphs: Cuts;
  readonly sentences: Cuts;
  readonly language: 'en' | 'nb' | null;
  /** The language as the words tell, with Nynorsk apart from Bokmål. */
  readonly variety: 'en' | 'nb' | 'nn' | null;
  /** The language that rules and matchers ask for: as the post names it, else `variety`. */
  readonly spoken: string | null;
  widen(span: Span): Span;
}

const foldedBy = (text: string, exact: boolean, named: readonly string[]): Folded => {
  const cells = foldText(text, exact);
  const chars = cells.map(({ char }) => char).join('');
  return { cells, chars, words: wordNumbers(cells), parts: findParts(cells, text, named) };
};

/** Words, of which what is in a longer one counts with it. */
const countedWords = (single: readonly Span[], whole: readonly Span[]): Span[] => {
  const isInside = ({ start }: Span): boolean =>
    whole.some((one) => start >= one.start && start < one.end);
  return [...whole, ...single.filter((word) => !isInside(word))];
};

/**
 * Reads a text. `named` are the domains that are links where they are written bare; `language` is the one given, as
 * detectors know it, and `tag` as it is written.
 */
export const readText = (
  text: string,
  named: readonly string[],
  language: 'en' | 'nb' | null | undefined,
  tag?: string,
): Reading => {
  const folded = foldedBy(text, false, named);
  const single = wordsOf(folded.cells);
  const variety = detectVariety(single.map(({ word }) => word));
  const parts = folded.parts.map((part) => ({
    ...part,
    ...spanOf(folded.cells, part.from, part.to),
  }));
  const addresses = parts.filter(({ kind }) => kind === 'link' || kind === 'mail');
  return {
    text,
    folded,
    exact: foldedBy(text, true, named),
    links: parts.flatMap(({ start, end, host, isWritten }) =>
      host === undefined ? [] : [{ start, end, host, isWritten: isWritten === true }],
    ),
    words: countedWords(single, parts),
    paragraphs: paragraphCuts(text),
    sentences: sentenceCuts(text, addresses),
    language: language === undefined ? detectLanguage(single.map(({ word }) => word)) : language,
    variety,
    spoken: tag ?? variety,
    widen: widener(text),
  };
};
