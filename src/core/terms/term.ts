import { ALONE, classAt, isWordClass, LINE_BREAK, SPACE, widthAt } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordEnd } from '../text/words.ts';

/** A whole word of the text; with `head` or `tail` other word characters may come before or after. */
export interface WordPiece {
  readonly kind: 'word';
  readonly text: string;
  readonly head: boolean;
  readonly tail: boolean;
}

/** A whole tag or handle, `text` without its sign; with `head` or `tail` it may begin or end otherwise. */
export interface TagPiece {
  readonly kind: 'tag';
  readonly sign: '#' | '@';
  readonly text: string;
  readonly head: boolean;
  readonly tail: boolean;
}

/** What a term is made of: words, gaps (white space or one dash), and signs that stand for themselves. */
export type Piece =
  | WordPiece
  | TagPiece
  | { readonly kind: 'gap' }
  | { readonly kind: 'sign'; readonly text: string };

/** A term, read and folded. */
export interface Term {
  readonly pieces: readonly Piece[];
  /** The same with capitals as written, where the term asks for them. */
  readonly exact?: readonly Piece[];
}

/** Why a string can't be a term, as the end of a sentence that begins with the term. */
export interface TermFault {
  readonly fault: string;
}

const starFault: TermFault = {
  fault:
    'has a * where it means nothing: it may only begin or end a word of two or more characters, as in kunde* or *prosjekt',
};

const isSpace = (kind: number): boolean => kind === SPACE || kind === LINE_BREAK;

const countCharacters = (text: string): number => Array.from(text).length;

/** The tag or handle that a term starts with, or null. */
const readTag = (text: string): { piece: TagPiece; end: number } | null => {
  const found = /^([#@])(\*?)([\p{L}\p{Nd}\p{M}_]+(?:\.[\p{L}\p{Nd}\p{M}_]+)*)(\*?)/u.exec(text);
  if (found === null) return null;
  const [, sign, star = '', body = '', last] = found;
  const name = sign === '#' ? body.replace(/\..*$/u, '') : body;
  const isLong = countCharacters(name) >= 2;
  // Where a star means nothing, the sign stands for itself, and the word tells what is wrong.
  if (star !== '' && !isLong) return null;
  const tail = last === '*' && name === body && isLong;
  return {
    piece: { kind: 'tag', sign: sign as '#' | '@', text: name, head: star !== '', tail },
    end: 1 + star.length + name.length + (tail ? 1 : 0),
  };
};

const readWord = (text: string, start: number): { piece: WordPiece; end: number } | TermFault => {
  const head = text.startsWith('*', start);
  const from = head ? start + 1 : start;
  if (!isWordClass(classAt(text, from))) return starFault;
  const end = wordEnd(text, from);
  const tail = text.startsWith('*', end);
  const word = text.slice(from, end);
  const star = head || tail;
  if (star && (countCharacters(word) < 2 || classAt(text, from) === ALONE)) return starFault;
  const after = tail ? end + 1 : end;
  if (tail && (text.startsWith('*', after) || isWordClass(classAt(text, after)))) return starFault;
  return { piece: { kind: 'word', text: word, head, tail }, end: after };
};

/** The piece that starts at `at`, and where the next one starts. */
const readPiece = (text: string, at: number): { piece: Piece; end: number } | TermFault => {
  const kind = classAt(text, at);
  if (text.charAt(at) === '-') return { piece: { kind: 'gap' }, end: at + 1 };
  if (isWordClass(kind) || text.charAt(at) === '*') return readWord(text, at);
  if (!isSpace(kind)) {
    const end = at + widthAt(text, at);
    return { piece: { kind: 'sign', text: text.slice(at, end) }, end };
  }
  let end = at;
  while (isSpace(classAt(text, end))) end += 1;
  return { piece: { kind: 'gap' }, end };
};

const readPieces = (text: string): Piece[] | TermFault => {
  const pieces: Piece[] = [];
  let next: { piece: Piece; end: number } | null = readTag(text);
  for (let at = 0; at < text.length; next = null) {
    const read = next ?? readPiece(text, at);
    if ('fault' in read) return read;
    pieces.push(read.piece);
    at = read.end;
  }
  return pieces;
};

/**
 * Reads a term of the pack format. With `exact` its capitals count.
 * A term that would match the empty text, and a misplaced `*`, give a fault.
 */
export const readTerm = (term: string, exact = false): Term | TermFault => {
  const folded = fold(term.trim()).text.trim();
  // Zero-width characters vanish, so what looks empty may be written with them.
  if (folded === '') return { fault: 'is empty, and so too broad: it has no word to look for' };
  const pieces = readPieces(folded);
  if ('fault' in pieces) return pieces;
  if (pieces.every((piece) => piece.kind === 'gap')) {
    return { fault: 'has no word or sign to look for' };
  }
  if (!exact) return { pieces };
  const withCase = readPieces(fold(term.trim(), true).text.trim());
  return 'fault' in withCase ? withCase : { pieces, exact: withCase };
};
