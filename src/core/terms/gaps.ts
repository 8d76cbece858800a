import { classAt, classBefore, LINE_BREAK, SPACE } from '../text/characters.ts';

/** The place in a text where white space with at most one line break comes to its end. */
const spaceEnd = (text: string, at: number): number => {
  let end = at;
  let breaks = 0;
  for (let kind = classAt(text, end); isSpace(kind); kind = classAt(text, end)) {
    if (kind === LINE_BREAK && !(text.charAt(end) === '\n' && text.charAt(end - 1) === '\r'))
      breaks += 1;
    if (breaks > 1) return -1;
    end += 1;
  }
  return end > at ? end : -1;
};

/** The same from its end to its start. */
const spaceStart = (text: string, end: number): number => {
  let start = end;
  let breaks = 0;
  for (let kind = classBefore(text, start); isSpace(kind); kind = classBefore(text, start)) {
    if (kind === LINE_BREAK && !(text.charAt(start - 1) === '\r' && text.charAt(start) === '\n'))
      breaks += 1;
    if (breaks > 1) return -1;
    start -= 1;
  }
  return start < end ? start : -1;
};

const isSpace = (kind: number): boolean => kind === SPACE || kind === LINE_BREAK;

/**
 * The gaps of a text, each measured once: many terms may begin with one word, and a gap may be long.
 * A gap is white space with at most one line break, or one dash.
 */
export class Gaps {
  readonly #text: string;
  readonly #ends = new Map<number, number>();
  readonly #starts = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the gap that starts at `at`; -1 if none does. */
  endFrom(at: number): number {
    if (this.#text.charAt(at) === '-') return at + 1;
    return remembered(this.#ends, at, () => spaceEnd(this.#text, at));
  }

  /** The start of the gap that ends at `end`; -1 if none does. */
  startFrom(end: number): number {
    if (this.#text.charAt(end - 1) === '-') return end - 1;
    return remembered(this.#starts, end, () => spaceStart(this.#text, end));
  }
}

const remembered = (memory: Map<number, number>, at: number, find: () => number): number => {
  let found = memory.get(at);
  if (found === undefined) {
    found = find();
    memory.set(at, found);
  }
  return found;
};
