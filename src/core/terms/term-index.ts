import { Effort } from '../effort.ts';
import { widthAt } from '../text/characters.ts';
import { countBefore } from '../text/count-before.ts';
import type { Link } from '../text/links.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { hashOf, type Words } from '../text/words.ts';
import { type Ground, groundOf, matchAround, matchFrom } from './match.ts';
import { isRunTogether, tagWords, withoutUnderscores } from './run-together.ts';
import type { Piece, TagPiece, Term, WordPiece } from './term.ts';
import type { TermText } from './term-text.ts';
import { WildWords } from './wild-words.ts';

/** Takes one match of term number `term`; the offsets are into the folded text. */
export type OnMatch = (term: number, start: number, end: number) => void;

type Report = (term: number, match: Span | null) => void;

/** What it takes to compare a term with a place of the text, besides a step for each of its pieces. */
const STEPS_TO_COMPARE = 10;

/** A term by one of its pieces: where the piece is found, the whole term may be. */
interface Entry {
  readonly term: number;
  readonly piece: number;
}

const addTo = <Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void => {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
};

/** The fixed parts of words or tags with wildcards, by the ends that are open. */
interface WildParts {
  readonly parts: WildWords<Entry>;
  fits(piece: WordPiece | TagPiece): boolean;
}

const wildWords = (): readonly WildParts[] => [
  { parts: new WildWords('prefix'), fits: ({ head, tail }) => !head && tail },
  { parts: new WildWords('suffix'), fits: ({ head, tail }) => head && !tail },
  { parts: new WildWords('inside'), fits: ({ head, tail }) => head && tail },
];

/** How often each word without wildcards stands in the terms: the rarest makes the shortest lists. */
const countWords = (terms: readonly Term[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { pieces } of terms) {
    for (const piece of pieces) {
      if (piece.kind === 'word') counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
    }
  }
  return counts;
};

/** The piece of a term to look it up by: a tag, else the rarest whole word, else any word; -1 for signs alone. */
const chooseAnchor = (pieces: readonly Piece[], counts: ReadonlyMap<string, number>): number => {
  if (pieces[0]?.kind === 'tag') return 0;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'word') continue;
    const cost = (piece.head || piece.tail ? 1e9 : 0) + (counts.get(piece.text) ?? 0);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
};

/**
 * Finds all matches of many terms in one pass over the words of a text. Each term is known by one of
 * its pieces, the rarest word of it; where that word stands, the rest is compared to both sides:
 *
 *    text      the   Project   Nimbus   launch
 *    words     the   project   nimbus   launch      each looked up by its hash
 *                       ▲        │
 *                       │        └── term 7, piece 2 of [project, gap, nimbus]
 *                       └── gap and word before it match: «Project Nimbus»
 *
 * The time depends on the text and on the terms that share a word with it, not on how many terms
 * there are.
 */
export class TermIndex {
  readonly #terms: readonly Term[];
  readonly #whole = new Map<number, Entry[]>();
  // One bit for each hash's lowest 16: most words of a text belong to no term and stop here.
  readonly #wholeBits = new Uint8Array(1 << 16);
  readonly #wildWords = wildWords();
  readonly #signs = new Map<string, Entry[]>();
  // By the lowest eight bits of a sign's first code unit: letters hardly ever go on from here.
  readonly #signBits = new Uint8Array(256);
  readonly #tags = new Map<number, Entry[]>();
  readonly #wildTags = wildWords();
  readonly #joined = new Map<number, Entry[]>();
  readonly #joinedPrefixes = new WildWords<Entry>('prefix');
  readonly #joinedInsides = new WildWords<Entry>('inside');

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    const counts = countWords(terms);
    for (const [term, { pieces }] of terms.entries()) {
      this.#addAnchor({ term, piece: chooseAnchor(pieces, counts) }, pieces);
      const words = tagWords(terms[term] as Term);
      if (words !== null) this.#addJoined({ term, piece: 0 }, words);
    }
  }

  #addAnchor(entry: Entry, pieces: readonly Piece[]): void {
    const piece = pieces[Math.max(0, entry.piece)] as Piece;
    if (piece.kind === 'tag') {
      const wild = this.#wildTags.find(({ fits }) => fits(piece));
      if (wild === undefined) addTo(this.#tags, hashOf(piece.text), entry);
      else wild.parts.add(piece.text, entry);
    } else if (piece.kind === 'word') {
      this.#addWord(entry, piece);
    } else {
      // A term of signs alone may begin with a gap (a dash): look it up by its first sign.
      const first = pieces.findIndex(({ kind }) => kind === 'sign');
      const { text } = pieces[first] as { text: string };
      addTo(this.#signs, text, { term: entry.term, piece: first });
      this.#signBits[text.charCodeAt(0) & 0xff] = 1;
    }
  }

  #addWord(entry: Entry, piece: WordPiece): void {
    const wild = this.#wildWords.find(({ fits }) => fits(piece));
    if (wild !== undefined) {
      wild.parts.add(piece.text, entry);
      return;
    }
    const hash = hashOf(piece.text);
    addTo(this.#whole, hash, entry);
    this.#wholeBits[hash & 0xffff] = 1;
  }

  #addJoined(entry: Entry, words: readonly WordPiece[]): void {
    const first = words[0] as WordPiece;
    const wild = words.some(({ head, tail }) => head || tail);
    if (!wild)
      addTo(
        this.#joined,
        hashOf(withoutUnderscores(words.map(({ text }) => text).join(''))),
        entry,
      );
    else if (first.head) this.#joinedInsides.add(first.text, entry);
    else this.#joinedPrefixes.add(first.text, entry);
  }

  /**
   * Finds every match of every term, in no particular order, overlaps included. Plain terms are
   * found in the text and in hashtags, not in URLs, mail addresses and handles. Where `effort` does
   * not suffice, some are missing.
   */
  find(subject: TermText, onMatch: OnMatch, effort = new Effort()): void {
    const addresses = subject.links.filter(({ kind }) => kind !== 'hashtag');
    const ground = groundOf(subject, effort);
    const report = (term: number, match: Span | null): void => {
      if (match === null || overlapsAny(addresses, match)) return;
      const isTagged = ground.tagAt(match.start - 1)?.kind === 'hashtag';
      onMatch(term, isTagged ? match.start - 1 : match.start, match.end);
    };
    this.#findWords(ground, effort, report);
    if (this.#signs.size > 0) this.#findSigns(ground, effort, report);
    for (const link of subject.links) {
      if (link.kind === 'hashtag' || link.kind === 'handle')
        this.#findTags(ground, link, effort, onMatch);
    }
  }

  /** The pieces of a term that is about to be compared, where there is effort left for it. */
  #piecesOf({ term }: Entry, effort: Effort): readonly Piece[] | null {
    const { pieces } = this.#terms[term] as Term;
    return effort.spend(STEPS_TO_COMPARE + pieces.length) ? pieces : null;
  }

  #findWords(ground: Ground, effort: Effort, report: Report): void {
    const { text, words } = ground;
    let word = 0;
    const tryEntry = (entry: Entry): void => {
      const pieces = this.#piecesOf(entry, effort);
      if (pieces !== null) report(entry.term, matchAround(ground, pieces, entry.piece, word));
    };
    const tryWhole = (entry: Entry): void => {
      const start = words.starts[word] as number;
      const length = (words.ends[word] as number) - start;
      const piece = (this.#terms[entry.term] as Term).pieces[entry.piece] as WordPiece;
      effort.spend(1);
      if (piece.text.length === length && text.startsWith(piece.text, start)) tryEntry(entry);
    };
    for (; word < words.count && effort.left > 0; word += 1) {
      const hash = words.hashes[word] as number;
      const start = words.starts[word] as number;
      const end = words.ends[word] as number;
      if (this.#wholeBits[hash & 0xffff] === 1) this.#whole.get(hash)?.forEach(tryWhole);
      for (const { parts } of this.#wildWords) parts.find(text, start, end, effort, tryEntry);
    }
  }

  #findSigns(ground: Ground, effort: Effort, report: Report): void {
    const { text, words } = ground;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#signBits[text.charCodeAt(at) & 0xff] === 0) continue;
      for (const entry of this.#signs.get(text.slice(at, at + widthAt(text, at))) ?? []) {
        const pieces = this.#piecesOf(entry, effort);
        if (pieces === null) return;
        // A gap before the sign is one dash or space.
        const from = at - entry.piece;
        if (from >= 0)
          report(entry.term, matchFrom(ground, pieces, from, firstWordFrom(words, at)));
      }
    }
  }

  #findTags(ground: Ground, tag: Link, effort: Effort, onMatch: OnMatch): void {
    const { text, words } = ground;
    const from = tag.start + 1;
    const body = text.slice(from, tag.end);
    const tryTag = (entry: Entry): void => {
      const pieces = this.#piecesOf(entry, effort);
      if (pieces === null) return;
      const match = matchFrom(ground, pieces, tag.start, firstWordFrom(words, tag.end));
      if (match !== null) onMatch(entry.term, match.start, match.end);
    };
    this.#tags.get(hashOf(body))?.forEach(tryTag);
    for (const { parts } of this.#wildTags) parts.find(text, from, tag.end, effort, tryTag);
    if (tag.kind !== 'hashtag') return;
    const tryJoined = (entry: Entry): void => {
      const pieces = this.#piecesOf(entry, effort);
      if (pieces === null || !effort.spend(body.length * pieces.length)) return;
      if (isRunTogether(body, pieces)) onMatch(entry.term, tag.start, tag.end);
    };
    this.#joined.get(hashOf(withoutUnderscores(body)))?.forEach(tryJoined);
    this.#joinedPrefixes.find(text, from, tag.end, effort, tryJoined);
    this.#joinedInsides.find(text, from, tag.end, effort, tryJoined);
  }
}

const firstWordFrom = ({ starts, count }: Words, offset: number): number =>
  countBefore(count, (word) => (starts[word] as number) < offset);
