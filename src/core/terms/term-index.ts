import { Effort } from '../effort.ts';
import { widthAt } from '../text/characters.ts';
import { countBefore } from '../text/count-before.ts';
import { HashLists } from '../text/hash-lists.ts';
import type { Link } from '../text/links.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { hashOf, type Words } from '../text/words.ts';
import { type Ground, groundOf, matchAround, matchFrom } from './match.ts';
import { isRunTogether, tagWords, withoutUnderscores } from './run-together.ts';
import { piecesOfSimple, SimpleTerms } from './simple-terms.ts';
import type { Piece, Term, WordPiece } from './term.ts';
import type { TermText } from './term-text.ts';
import { WholeWords } from './whole-words.ts';
import { type WildParts, WildWords } from './wild-words.ts';
import { chooseAnchor, rarestWord, WordCounts } from './word-counts.ts';

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

/** The fixed parts of words or tags with wildcards, by the ends that are open. */
const wildParts = (): readonly WildParts<Entry>[] => [
  { parts: new WildWords('prefix'), fits: ({ head, tail }) => !head && tail },
  { parts: new WildWords('suffix'), fits: ({ head, tail }) => head && !tail },
  { parts: new WildWords('inside'), fits: ({ head, tail }) => head && tail },
];

const addTo = <Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void => {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
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
  readonly #terms: readonly (Term | string)[];
  /** The pieces of simple terms that were compared so far. */
  readonly #pieces = new Map<number, readonly Piece[]>();
  readonly #whole = new WholeWords();
  readonly #wildWords = wildParts();
  readonly #signs = new Map<string, Entry[]>();
  // By the lowest eight bits of a sign's first code unit: letters hardly ever go on from here.
  readonly #signBits = new Uint8Array(256);
  readonly #tags = new Map<number, Entry[]>();
  readonly #wildTags = wildParts();
  /** Terms of several words by the hash of their words run together. */
  readonly #joined = new HashLists();
  readonly #joinedPrefixes = new WildWords<Entry>('prefix');
  readonly #joinedInsides = new WildWords<Entry>('inside');

  /**
   * @param terms as they were read; simple ones may come as they are written
   * @param simple the words of those, in the same order
   */
  constructor(terms: readonly (Term | string)[], simple = new SimpleTerms()) {
    this.#terms = terms;
    const counts = new WordCounts();
    for (const term of terms) if (typeof term !== 'string') counts.addPieces(term.pieces);
    counts.addAll(simple.hashes);
    let simples = 0;
    for (let number = 0; number < terms.length; number += 1) {
      const term = terms[number] as Term | string;
      if (typeof term !== 'string') this.#addRead(number, term, counts);
      else {
        this.#addSimple(number, simple, simples, counts);
        simples += 1;
      }
    }
  }

  #addRead(term: number, read: Term, counts: WordCounts): void {
    this.#addAnchor({ term, piece: chooseAnchor(read.pieces, counts) }, read.pieces);
    const words = tagWords(read);
    if (words !== null) this.#addJoined(term, words);
  }

  /** Adds the simple term that is number `at` of those. */
  #addSimple(term: number, simple: SimpleTerms, at: number, counts: WordCounts): void {
    const hashes = simple.hashes.all;
    const stars = simple.stars.all;
    const start = simple.startOf(at);
    const end = simple.ends.all[at] as number;
    const anchor = rarestWord(simple, start, end, counts);
    const piece = 2 * (anchor - start);
    if (stars[anchor] === 1) this.#addAnchor({ term, piece }, this.#piecesOf(term));
    else {
      let side: -1 | 0 | 1 = 0;
      if (anchor + 1 < end && stars[anchor + 1] === 0) side = 1;
      else if (anchor > start && stars[anchor - 1] === 0) side = -1;
      this.#whole.add(hashes[anchor] as number, term, piece, side, hashes[anchor + side]);
    }
    if (end - start < 2 || simple.canJoin.all[at] === 0) return;
    if (simple.hasStar(at)) this.#addJoined(term, tagWords({ pieces: this.#piecesOf(term) }) ?? []);
    else this.#joined.add(simple.joined.all[at] as number, term);
  }

  /** The pieces of a term. */
  #piecesOf(term: number): readonly Piece[] {
    const read = this.#terms[term] as Term | string;
    if (typeof read !== 'string') return read.pieces;
    let pieces = this.#pieces.get(term);
    if (pieces === undefined) {
      pieces = piecesOfSimple(read);
      this.#pieces.set(term, pieces);
    }
    return pieces;
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
    this.#whole.add(hashOf(piece.text), entry.term, entry.piece);
  }

  #addJoined(term: number, words: readonly WordPiece[]): void {
    const first = words[0] as WordPiece;
    const entry = { term, piece: 0 };
    if (first.head) this.#joinedInsides.add(first.text, entry);
    else if (words.some(({ head, tail }) => head || tail))
      this.#joinedPrefixes.add(first.text, entry);
    else this.#joined.add(hashOf(withoutUnderscores(words.map(({ text }) => text).join(''))), term);
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
  #toCompare(term: number, effort: Effort): readonly Piece[] | null {
    const pieces = this.#piecesOf(term);
    return effort.spend(STEPS_TO_COMPARE + pieces.length) ? pieces : null;
  }

  #findWords(ground: Ground, effort: Effort, report: Report): void {
    const { text, words } = ground;
    let word = 0;
    const tryEntry = ({ term, piece }: Entry): void => {
      const pieces = this.#toCompare(term, effort);
      if (pieces !== null) report(term, matchAround(ground, pieces, piece, word));
    };
    const tryWhole = (term: number, piece: number): void => {
      const start = words.starts[word] as number;
      const { text: anchor } = this.#piecesOf(term)[piece] as WordPiece;
      const isThere = anchor.length === (words.ends[word] as number) - start;
      if (isThere && text.startsWith(anchor, start)) tryEntry({ term, piece });
    };
    const wild = this.#wildWords.filter(({ parts }) => !parts.isEmpty);
    for (; word < words.count && effort.left > 0; word += 1) {
      this.#whole.find(words, word, effort, tryWhole);
      const start = words.starts[word] as number;
      const end = words.ends[word] as number;
      for (const { parts } of wild) parts.find(text, start, end, effort, tryEntry);
    }
  }

  #findSigns(ground: Ground, effort: Effort, report: Report): void {
    const { text, words } = ground;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#signBits[text.charCodeAt(at) & 0xff] === 0) continue;
      for (const entry of this.#signs.get(text.slice(at, at + widthAt(text, at))) ?? []) {
        const pieces = this.#toCompare(entry.term, effort);
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
      const pieces = this.#toCompare(entry.term, effort);
      if (pieces === null) return;
      const match = matchFrom(ground, pieces, tag.start, firstWordFrom(words, tag.end));
      if (match !== null) onMatch(entry.term, match.start, match.end);
    };
    this.#tags.get(hashOf(body))?.forEach(tryTag);
    for (const { parts } of this.#wildTags) parts.find(text, from, tag.end, effort, tryTag);
    if (tag.kind !== 'hashtag') return;
    const tryJoined = ({ term }: { readonly term: number }): void => {
      const pieces = this.#toCompare(term, effort);
      if (pieces === null || !effort.spend(body.length * pieces.length)) return;
      if (isRunTogether(body, pieces)) onMatch(term, tag.start, tag.end);
    };
    const joined = this.#joined;
    let link = joined.first(hashOf(withoutUnderscores(body)));
    for (; link >= 0; link = joined.next(link)) tryJoined({ term: joined.at(link) });
    this.#joinedPrefixes.find(text, from, tag.end, effort, tryJoined);
    this.#joinedInsides.find(text, from, tag.end, effort, tryJoined);
  }
}

const firstWordFrom = ({ starts, count }: Words, offset: number): number =>
  countBefore(count, (word) => (starts[word] as number) < offset);
