import { classAt, classBefore, LINE_BREAK } from '../text/characters.ts';
import { LINE_END, LINE_START, NO_WORD_EDGE, TEXT_END, TEXT_START, WORD_EDGE } from './program.ts';
import { bitOf } from './states.ts';
import { WordEdges } from './word-edges.ts';

const bit = (assertion: number): number => bitOf.get(assertion) as number;
const [textStart, textEnd] = [bit(TEXT_START), bit(TEXT_END)];
const [lineStart, lineEnd] = [bit(LINE_START), bit(LINE_END)];
const [wordEdge, noWordEdge] = [bit(WORD_EDGE), bit(NO_WORD_EDGE)];

/** A place in a text that moves from left to right, and what holds there. */
export class Place {
  /** Offset into the text, in UTF-16 code units. */
  at = 0;
  readonly #text: string;
  readonly #edges: WordEdges;
  /** The bits of all that holds here; -1 until somebody asks. */
  #held = -1;

  constructor(text: string) {
    this.#text = text;
    this.#edges = new WordEdges(text);
  }

  goTo(at: number): void {
    this.at = at;
    this.#held = -1;
  }

  /** Whether everything holds here that `need` has a bit for. */
  holds(need: number): boolean {
    if (need === 0) return true;
    if (this.#held < 0) this.#held = this.#allThatHolds();
    return (this.#held & need) === need;
  }

  #allThatHolds(): number {
    const text = this.#text;
    const at = this.at;
    const isStart = at === 0;
    const isEnd = at === text.length;
    let held = this.#edges.isEdge(at) ? wordEdge : noWordEdge;
    if (isStart) held |= textStart;
    if (isEnd) held |= textEnd;
    if (isStart || classBefore(text, at) === LINE_BREAK) held |= lineStart;
    if (isEnd || classAt(text, at) === LINE_BREAK) held |= lineEnd;
    return held;
  }
}
