import { classAt, LINE_BREAK, OTHER, widthAt } from '../text/characters.ts';
import { LINE_END, LINE_START, NO_WORD_EDGE, TEXT_END, TEXT_START, WORD_EDGE } from './program.ts';
import { bitOf } from './states.ts';
import { isEdge, NO_WORD, type WordBefore, wordAfter } from './word-edges.ts';

const bit = (assertion: number): number => bitOf.get(assertion) as number;
const [textStart, textEnd] = [bit(TEXT_START), bit(TEXT_END)];
const [lineStart, lineEnd] = [bit(LINE_START), bit(LINE_END)];
const [wordEdge, noWordEdge] = [bit(WORD_EDGE), bit(NO_WORD_EDGE)];

/**
 * What holds at each place of a text, as bits: `bitOf` says which. Every character is looked at a
 * fixed number of times, however many marks are heaped onto one letter.
 * @returns for the start of each character, and for the end of the text; 0 in the middle of a pair
 */
export const heldIn = (text: string): Uint8Array => {
  const held = new Uint8Array(text.length + 1);
  let word: WordBefore = NO_WORD;
  let isAfterBreak = true;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const kind = classAt(text, at);
    const isBreak = kind === LINE_BREAK;
    held[at] =
      (isEdge(text, at, word, kind) ? wordEdge : noWordEdge) |
      (isAfterBreak ? lineStart : 0) |
      (isBreak ? lineEnd : 0);
    word = wordAfter(text, at, word, kind);
    isAfterBreak = isBreak;
  }
  const end = text.length;
  held[end] =
    (isEdge(text, end, word, OTHER) ? wordEdge : noWordEdge) |
    (isAfterBreak ? lineStart : 0) |
    lineEnd |
    textEnd;
  held[0] = (held[0] as number) | textStart;
  return held;
};

/** What holds at the places of a text, found when somebody asks, and once for all patterns that do. */
export class Places {
  readonly #text: string;
  #held: Uint8Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What `heldIn` says. */
  get held(): Uint8Array {
    this.#held ??= heldIn(this.#text);
    return this.#held;
  }
}
