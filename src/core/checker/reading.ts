import { detectors } from '../detectors/index.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { detectLanguage } from '../text/language.ts';
import { type IsNamedHost, type Link, linksOf } from '../text/links.ts';
import type { Span } from '../text/span.ts';
import { type Windows, windowsOf } from '../text/windows.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** An address of a post, with its place in the text as written. */
export interface SourceLink extends Span {
  readonly link: Link;
}

/** One reading of one post: everything that rules share, found at most once. */
export class Reading {
  readonly text: string;
  readonly folded: FoldedText;
  readonly words: Words;
  readonly #isNamedHost: IsNamedHost;
  readonly #detected = new Map<string, readonly Span[]>();
  #foldedLinks: readonly Link[] | undefined;
  #links: readonly SourceLink[] | undefined;
  #windows: Windows | undefined;
  #counted: readonly number[] | undefined;
  #language: 'en' | 'nb' | null | undefined;

  constructor(text: string, isNamedHost: IsNamedHost) {
    this.text = text;
    this.folded = fold(text);
    this.words = wordsOf(this.folded.text);
    this.#isNamedHost = isNamedHost;
  }

  /** The addresses and tags of the folded text, in its own offsets. */
  get foldedLinks(): readonly Link[] {
    this.#foldedLinks ??= linksOf(this.folded.text, this.#isNamedHost);
    return this.#foldedLinks;
  }

  /** The addresses and tags of the post, in order. */
  get links(): readonly SourceLink[] {
    this.#links ??= this.foldedLinks.map((link) => ({
      link,
      ...this.folded.sourceSpan(link.start, link.end),
    }));
    return this.#links;
  }

  get windows(): Windows {
    this.#windows ??= windowsOf(this.text, this.links);
    return this.#windows;
  }

  get language(): 'en' | 'nb' | null {
    if (this.#language === undefined) {
      const { starts, ends } = this.words;
      const words = starts.map((start, at) => this.folded.text.slice(start, ends[at]));
      this.#language = detectLanguage(words);
    }
    return this.#language;
  }

  /** What a detector finds in the post; nothing where there is no such detector. */
  detected(id: string): readonly Span[] {
    let spans = this.#detected.get(id);
    if (spans === undefined) {
      spans = detectors.get(id)?.find(this.text) ?? [];
      this.#detected.set(id, spans);
    }
    return spans;
  }

  /** How many words start before `offset`; an address or tag counts as one word. */
  wordsBefore(offset: number): number {
    this.#counted ??= this.#countedStarts();
    let low = 0;
    let high = this.#counted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#counted[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #countedStarts(): number[] {
    const starts = this.links.map(({ start }) => start);
    let next = 0;
    for (const at of this.words.starts) {
      const start = this.folded.sourceStart(at);
      while ((this.links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      if ((this.links[next]?.start ?? Number.POSITIVE_INFINITY) > start) starts.push(start);
    }
    return starts.sort((a, b) => a - b);
  }
}
