import type { Effort } from '../effort.ts';
import { countBefore } from '../text/count-before.ts';
import type { Link } from '../text/links.ts';
import type { Span } from '../text/span.ts';
import type { Words } from '../text/words.ts';
import { Gaps } from './gaps.ts';
import type { Piece, TagPiece, WordPiece } from './term.ts';
import type { TermText } from './term-text.ts';

/** What terms are matched against: a folded text, its words, and the tags and handles in it. */
export interface Ground {
  readonly text: string;
  readonly words: Words;
  /** The tag or handle that starts at an offset. */
  tagAt(at: number): Link | undefined;
  readonly gaps: Gaps;
  /** What comparing may take. */
  readonly effort: Effort;
}

/** Lays the ground in a folded text: where its words are is known, and so are its links. */
export const groundOf = ({ text, words, links }: TermText, effort: Effort): Ground => ({
  text,
  words,
  tagAt: (at) => {
    const link = links[firstFrom(links, at)];
    const isTag = link?.kind === 'hashtag' || link?.kind === 'handle';
    return isTag && link.start === at ? link : undefined;
  },
  gaps: new Gaps(text),
  effort,
});

/** The number of the first link that starts at `at` or later. */
const firstFrom = (links: readonly Link[], at: number): number =>
  countBefore(links.length, (link) => (links[link] as Link).start < at);

/** Whether the word or name of the text from `start` to `end` is the piece's, wildcards allowed for. */
const isWord = (
  ground: Ground,
  start: number,
  end: number,
  piece: WordPiece | TagPiece,
): boolean => {
  const { text, effort } = ground;
  const { text: word, head, tail } = piece;
  if (word.length > end - start) return false;
  if (!head) return (tail || end - start === word.length) && text.startsWith(word, start);
  if (!tail) return text.startsWith(word, end - word.length);
  effort.spend(end - start);
  return text.slice(start, end).includes(word);
};

const isTag = (ground: Ground, at: number, piece: TagPiece): number => {
  const tag = ground.tagAt(at);
  if (tag === undefined) return -1;
  const sign = ground.text.charAt(at);
  const signs = piece.sign === '#' ? '#＃' : '@＠';
  const isName = signs.includes(sign) && isWord(ground, at + 1, tag.end, piece);
  return isName ? tag.end : -1;
};

/** Where the pieces from `index` on end, if they match from `at`, where word `word` is the next; else -1. */
const matchOnward = (
  ground: Ground,
  pieces: readonly Piece[],
  index: number,
  at: number,
  word: number,
): number => {
  const { text, words, gaps } = ground;
  let end = at;
  let next = word;
  for (let i = index; i < pieces.length && end >= 0; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'gap') end = gaps.endFrom(end);
    else if (piece.kind === 'sign')
      end = text.startsWith(piece.text, end) ? end + piece.text.length : -1;
    else if (piece.kind === 'tag') end = isTag(ground, end, piece);
    else if (words.starts[next] === end && isWord(ground, end, words.ends[next] as number, piece)) {
      end = words.ends[next] as number;
      next += 1;
    } else end = -1;
  }
  return end;
};

/** Where the pieces before `index` start, if they match up to `at`, where word `word` is the one before; else -1. */
const matchBackward = (
  ground: Ground,
  pieces: readonly Piece[],
  index: number,
  at: number,
  word: number,
): number => {
  const { text, words, gaps } = ground;
  let start = at;
  let next = word;
  for (let i = index - 1; i >= 0 && start >= 0; i -= 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'gap') start = gaps.startFrom(start);
    else if (piece.kind === 'sign') {
      const from = start - piece.text.length;
      start = from >= 0 && text.startsWith(piece.text, from) ? from : -1;
    } else if (
      piece.kind === 'word' &&
      words.ends[next] === start &&
      isWord(ground, words.starts[next] as number, start, piece)
    ) {
      start = words.starts[next] as number;
      next -= 1;
    } else start = -1;
  }
  return start;
};

/** The match of a term whose piece number `index` is a word piece that matches word `word` of the text. */
export const matchAround = (
  ground: Ground,
  pieces: readonly Piece[],
  index: number,
  word: number,
): Span | null => {
  const start = ground.words.starts[word] as number;
  const end = ground.words.ends[word] as number;
  const last = matchOnward(ground, pieces, index + 1, end, word + 1);
  if (last < 0) return null;
  const first = matchBackward(ground, pieces, index, start, word - 1);
  return first < 0 ? null : { start: first, end: last };
};

/** The match of a whole term from `at` on, where word number `word` is the first at or after `at`. */
export const matchFrom = (
  ground: Ground,
  pieces: readonly Piece[],
  at: number,
  word: number,
): Span | null => {
  const end = matchOnward(ground, pieces, 0, at, word);
  return end < 0 ? null : { start: at, end };
};
