import type { TextNode } from './tree.ts';

/** The way from a character of a text back to where it is written, for problems inside a text. */

const escapeWidths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** How much of a quoted scalar one character of its text takes. */
const widthOfQuoted = (written: string, at: number, quote: string): number => {
  if (quote === "'") return written.startsWith("''", at) ? 2 : 1;
  return written.charAt(at) === '\\' ? (escapeWidths[written.charAt(at + 1)] ?? 2) : 1;
};

const quoteOf = (node: TextNode): string => {
  const first = node.written.charAt(0);
  return !node.plain && (first === '"' || first === "'") ? first : '';
};

const onOneLine = ({ written }: TextNode, index: number, quote: string): number => {
  if (quote === '') return index;
  let at = 1;
  for (let units = 0; units < index && at < written.length; units += 1) {
    at += widthOfQuoted(written, at, quote);
  }
  return at;
};

// What folding adds and takes away (YAML 1.2, section 6.5); all else stays, in its order.
const isFoldable = (sign: string): boolean => /[ \t\r\n]/.test(sign);

// Escapes of double quotes that stand for white space, or for nothing at the end of a line.
const isFoldableEscape = (written: string, at: number): boolean =>
  /^\\(?:[\s tnr]|x(?:09|0[aA]|0[dD]|20))/.test(written.slice(at, at + 4));

/**
 * Over several lines the reader folds line breaks and indentation, so the signs between them are
 * counted instead, in the text and in what is written.
 */
const overLines = (node: TextNode, index: number, quote: string): number => {
  const { text, written } = node;
  let wanted = 0;
  for (const sign of text.slice(0, index)) if (!isFoldable(sign)) wanted += sign.length;
  const isBlock = !node.plain && quote === '';
  let at = isBlock ? written.indexOf('\n') + 1 : quote.length;
  const isNext = (): boolean =>
    !isFoldable(written.charAt(at)) && !(quote === '"' && isFoldableEscape(written, at));
  while (at < written.length && (wanted > 0 || !isNext())) {
    if (isNext()) wanted -= 1;
    at += quote === '' ? 1 : widthOfQuoted(written, at, quote);
  }
  return Math.min(at, written.length - 1);
};

/**
 * Where the character at `index` of a text stands in the file, in UTF-16 code units. Exact but for
 * white space in a text of several lines, where it is the next sign.
 */
export const offsetIn = (node: TextNode, index: number): number => {
  const quote = quoteOf(node);
  const isLong = node.written.includes('\n');
  return node.at + (isLong ? overLines(node, index, quote) : onOneLine(node, index, quote));
};
