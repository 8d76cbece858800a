import type { PostLanguage } from '../detectors/detector.ts';
import { detectors } from '../detectors/index.ts';
import { Effort } from '../effort.ts';
import type { Pattern, PatternRun } from '../patterns/pattern.ts';
import { Places } from '../patterns/places.ts';
import { countBefore } from '../text/count-before.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { detectVariety, MOST_WORDS } from '../text/language.ts';
import { type IsNamedHost, type Link, linksOf } from '../text/links.ts';
import type { Span } from '../text/span.ts';
import { type Windows, windowsOf } from '../text/windows.ts';
import { type Words, wordsOf, wordTexts } from '../text/words.ts';
import { ruleLanguage } from './holds.ts';
import { stepsFor, stepsOfPattern } from './limits.ts';
import type { PatternSet } from './pattern-set.ts';
import { ordered } from './spans.ts';

/** An address of a post, with its place in the text as written. */
export interface SourceLink extends Span {
  readonly link: Link;
}

/** What finding out takes what holds at the places of a text, in steps for a character. */
const STEPS_OF_PLACES = 2;

const givenUp: PatternRun = { spans: [], steps: 0, cut: true };
const nothing: PatternRun = { spans: [], steps: 0, cut: false };

/** The words that count for `N words`, by where they start and end. */
interface Counted {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One reading of one post: everything that rules share, found at most once. */
export class Reading {
  /** What may still be done for this post. */
  readonly effort: Effort;
  /**
   * Whether what was asked of this reading could not all be found: its effort ran out. Who asks for
   * something sets it back before.
   */
  isUnfinished = false;
  readonly text: string;
  readonly folded: FoldedText;
  readonly words: Words;
  readonly #isNamedHost: IsNamedHost;
  readonly #namedLanguage: string | undefined;
  readonly #detected = new Map<string, readonly Span[]>();
  readonly #patterns: PatternSet;
  readonly #matched = new Map<Pattern, PatternRun>();
  /** The patterns that may match; null where nobody knows. */
  #mayMatch: ReadonlySet<Pattern> | null | undefined;
  #places: Places | undefined;
  #foldedLinks: readonly Link[] | undefined;
  #links: readonly SourceLink[] | undefined;
  #windows: Windows | undefined;
  #counted: Counted | undefined;
  #language: PostLanguage | undefined;
  #variety: PostLanguage | 'nn' | undefined;

  /**
   * @param patterns all that will be asked for
   * @param language the post's language where it is known, a BCP 47 tag
   */
  constructor(text: string, isNamedHost: IsNamedHost, patterns: PatternSet, language?: string) {
    this.text = text;
    this.#patterns = patterns;
    this.effort = new Effort(stepsFor(text.length));
    this.#namedLanguage = language;
    this.folded = fold(text);
    this.words = wordsOf(this.folded.text);
    this.#isNamedHost = isNamedHost;
  }

  /** The addresses and tags of the folded text, in its own offsets. */
  get foldedLinks(): readonly Link[] {
    this.#foldedLinks ??= linksOf(this.folded.text, this.#isNamedHost, this.#isHyphen);
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

  /** The post's language: as it was given, else as its words tell; null where neither says. */
  get language(): PostLanguage {
    if (this.#language === undefined) {
      const language = ruleLanguage(this.spoken ?? '');
      this.#language = language === 'en' || language === 'nb' ? language : null;
    }
    return this.#language;
  }

  /** The same whatever language it is, and as it was given; what rules and matchers ask for. */
  get spoken(): string | null {
    return this.#namedLanguage ?? this.variety;
  }

  /** The language as the words tell, with Nynorsk apart from Bokmål; null where they don't. */
  get variety(): PostLanguage | 'nn' {
    if (this.#variety === undefined)
      this.#variety = detectVariety(wordTexts(this.folded.text, this.words, MOST_WORDS));
    return this.#variety;
  }

  /** What a detector finds in the post; nothing where there is no such detector. */
  detected(id: string): readonly Span[] {
    let spans = this.#detected.get(id);
    if (spans === undefined) {
      spans = detectors.get(id)?.find(this.text, this.language) ?? [];
      this.#detected.set(id, spans);
    }
    return spans;
  }

  /** Whether a pattern may find something in the post, as far as a quick look tells. */
  mayMatch(pattern: Pattern): boolean {
    const { candidates } = this;
    return candidates === null || candidates.has(pattern);
  }

  /** The patterns that may find something in the post; null where there was no effort left to know. */
  get candidates(): ReadonlySet<Pattern> | null {
    if (this.#mayMatch === undefined)
      this.#mayMatch = this.#patterns.thatMayMatch(this.text, this.effort);
    return this.#mayMatch;
  }

  /** What a pattern finds in the post. */
  matched(pattern: Pattern): readonly Span[] {
    let run = this.#matched.get(pattern);
    if (run === undefined) {
      run = this.mayMatch(pattern) ? this.#search(pattern) : nothing;
      this.#matched.set(pattern, run);
    }
    if (run.cut) this.isUnfinished = true;
    return run.spans;
  }

  #search(pattern: Pattern): PatternRun {
    const { text, effort } = this;
    if (effort.left === 0) return givenUp;
    if (this.#places === undefined) {
      this.#places = new Places(text);
      effort.spend(STEPS_OF_PLACES * text.length);
    }
    const most = Math.min(effort.left, stepsOfPattern(text.length));
    const run = pattern.search(text, most, this.#places);
    effort.spend(run.steps);
    if (run.spans.length === 0) return run;
    const spans = run.spans.map(({ start, end }) => widenToGraphemes(text, start, end));
    return { ...run, spans: ordered(spans) };
  }

  /** Takes steps from the effort. @returns whether there were as many; if not, the reading is unfinished */
  spend(steps: number): boolean {
    const enough = this.effort.spend(steps);
    if (!enough) this.isUnfinished = true;
    return enough;
  }

  /** How many whole words lie between two offsets; an address or tag counts as one word. */
  wordsBetween(from: number, to: number): number {
    this.#counted ??= this.#countedWords();
    const { starts, ends } = this.#counted;
    return Math.max(0, countBelow(ends, to + 1) - countBelow(starts, from));
  }

  /** The hyphens that are short and typed between letters, the non-breaking one too. */
  readonly #isHyphen = (at: number): boolean =>
    '-\u2010\u2011\uFE63\uFF0D'.includes(this.text.charAt(this.folded.sourceStart(at)));

  #countedWords(): Counted {
    const { links, words, folded } = this;
    const counted: Span[] = [...links];
    let next = 0;
    for (let word = 0; word < words.count; word += 1) {
      const start = folded.sourceStart(words.starts[word] as number);
      while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      if ((links[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
      counted.push({ start, end: folded.sourceEnd(words.ends[word] as number) });
    }
    counted.sort((a, b) => a.start - b.start);
    return { starts: counted.map(({ start }) => start), ends: counted.map(({ end }) => end) };
  }
}

/** How many of the ordered `numbers` are below `limit`. */
const countBelow = (numbers: readonly number[], limit: number): number =>
  countBefore(numbers.length, (index) => (numbers[index] as number) < limit);
