/**
 * Folding, as "Terms" of the format has it: NFC, simple case folding, plain letters and digits for their compatibility
 * forms, straight quotes and dashes, a space for the no-break space, and nothing for what has no width.
 */

/** One folded character and the characters of the text it comes from, in UTF-16 code units, half-open. */
export interface Cell {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

const zeroWidth = /^\p{Default_Ignorable_Code_Point}$/u;
const letterOrDigit = /^[\p{L}\p{Nd}]$/u;
const mark = /^\p{M}$/u;
// Vowels and finals of Hangul, which join the syllable before them (Unicode 3.12).
const joiningJamo = /^[\u1160-\u11FF]$/;
const singleQuote = /^[‘’‚‛]$/;
const doubleQuote = /^[“”„‟]$/;
const dash = /^[\p{Pd}−]$/u;

/** A function of texts that computes each answer once. */
export const remembered = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text) ?? compute(text);
    known.set(text, answer);
    return answer;
  };
};

/** A character's plain form: several where it is a ligature, none where it has no width. */
const plain = remembered((char) => {
  if (zeroWidth.test(char)) return '';
  if (letterOrDigit.test(char)) return char.normalize('NFKC');
  if (singleQuote.test(char)) return "'";
  if (doubleQuote.test(char)) return '"';
  if (dash.test(char)) return '-';
  if (char === '\u00A0' || char === '\u202F') return ' ';
  return char;
});

/** Whether two characters are one by simple case folding, which is how `i` and `u` together compare. */
const sameLetter = (a: string, b: string): boolean =>
  [...b].length === 1 && new RegExp(`^\\u{${a.codePointAt(0)?.toString(16)}}$`, 'iu').test(b);

/** The letter that stands for all that are the same in any case. */
const caseFolded = remembered((char) => {
  const upper = sameLetter(char, char.toUpperCase()) ? char.toUpperCase() : char;
  return sameLetter(upper, upper.toLowerCase()) ? upper.toLowerCase() : upper;
});

const foldExactly = remembered((piece) => [...piece].map(plain).join('').normalize('NFC'));
const foldFully = remembered((piece) =>
  [...foldExactly(piece)].map(caseFolded).join('').normalize('NFC'),
);

const foldPiece = (piece: string, exact: boolean): string =>
  exact ? foldExactly(piece) : foldFully(piece);

/** Whether a character joins the one before it: it is a mark, or becomes one, or a later part of a syllable. */
const joinsBefore = (char: string): boolean => {
  const [first = ''] = plain(char);
  return mark.test(first) || joiningJamo.test(first);
};

interface Written {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into pieces that can be folded apart: a character with all that joins it. */
const pieces = (text: string): Written[][] => {
  const found: Written[][] = [];
  let start = 0;
  for (const char of text) {
    const written = { char, start, end: start + char.length };
    start = written.end;
    if (plain(char) === '') continue;
    const last = found.at(-1);
    if (last !== undefined && joinsBefore(char)) last.push(written);
    else found.push([written]);
  }
  return found;
};

const cellsOf = (piece: readonly Written[], exact: boolean): Cell[] => {
  const start = piece[0]?.start ?? 0;
  const end = piece.at(-1)?.end ?? 0;
  const whole = foldPiece(piece.map(({ char }) => char).join(''), exact);
  if (piece.length === 1) return [...whole].map((char) => ({ char, start, end }));
  const apart = piece.flatMap(({ char, ...span }) =>
    [...foldPiece(char, exact)].map((one) => ({ char: one, ...span })),
  );
  if (apart.map(({ char }) => char).join('') === whole) return apart;
  return [...whole].map((char) => ({ char, start, end }));
};

/** The folded characters of a text; `exact` keeps capitals as they are written. */
export const foldText = (text: string, exact: boolean): Cell[] =>
  pieces(text).flatMap((piece) => cellsOf(piece, exact));

/** The folded text alone. */
export const fold = (text: string, exact = false): string =>
  foldText(text, exact)
    .map(({ char }) => char)
    .join('');
