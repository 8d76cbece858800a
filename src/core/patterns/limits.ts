import { widthAt } from '../text/characters.ts';
import type { PatternFault } from './pattern.ts';
import type { Node, Repeat } from './syntax.ts';

/** How long a pattern may be, in UTF-16 code units (pack format, "Validity"). */
export const MOST_CHARACTERS = 500;

/** How often a part may be repeated by number, nested repeats multiplied (pack format; RE2 too). */
const MOST_COPIES = 1000;

/**
 * How many steps a pattern may take for one character of a text, whatever the text: the ways in its
 * states. Measured (November 2026), a step takes as long as reading one or two characters in a plain
 * loop does, so that no pattern takes longer than some thousand such loops. A part such as `\w+\s+`,
 * of four ways, can be repeated the full thousand times.
 */
export const MOST_STEPS = 5000;

/** A number as the pack format writes it: 1,000. */
const inFull = (number: number): string => number.toLocaleString('en-US');

const copiesOf = ({ least, most }: Repeat): number =>
  Math.max(1, most === Number.POSITIVE_INFINITY ? least : most);

const partsOf = (node: Node): readonly Node[] => {
  if (node.kind === 'repeat') return [node.body];
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'choice' ? node.options : [];
};

const tooManyCopies = (repeat: Repeat, around: number): PatternFault => {
  const copies = copiesOf(repeat);
  const found =
    copies > MOST_COPIES
      ? `a repeat of ${inFull(copies)}`
      : `a repeat of ${inFull(copies)} inside others, which makes ${inFull(copies * around)}`;
  return {
    at: repeat.at,
    message: `Found ${found}; at most ${inFull(MOST_COPIES)} are allowed, nested repeats multiplied: write a smaller number, or *, + or {n,} for any number.`,
  };
};

/** The repeats that go over the limit, of which the part around is repeated `around` times. */
const repeatFaults = (node: Node, around: number): PatternFault[] => {
  const copies = node.kind === 'repeat' ? around * copiesOf(node) : around;
  if (node.kind === 'repeat' && copies > MOST_COPIES) return [tooManyCopies(node, around)];
  return partsOf(node).flatMap((part) => repeatFaults(part, copies));
};

const sizeOfRepeat = ({ body, least, most }: Repeat): number => {
  const size = sizeOf(body);
  if (most !== Number.POSITIVE_INFINITY) return least * size + (most - least) * (size + 1);
  return least > 0 ? least * size + 1 : size + 2;
};

const countCharacters = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) count += 1;
  return count;
};

/** How many instructions `compile` makes of a node. */
const sizeOf = (node: Node): number => {
  if (node.kind === 'repeat') return sizeOfRepeat(node);
  if (node.kind === 'literal') return countCharacters(node.text);
  const size = partsOf(node).reduce((sum, part) => sum + sizeOf(part), 0);
  if (node.kind === 'choice') return size + 2 * (node.options.length - 1);
  return node.kind === 'sequence' ? size : 1;
};

/** The largest of the repeats that lie in no other. */
const largestRepeat = (node: Node): Repeat | null => {
  if (node.kind === 'repeat') return node;
  const found = partsOf(node)
    .map(largestRepeat)
    .filter((repeat) => repeat !== null);
  return found.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
};

const tooLarge = (node: Node, steps: string): PatternFault => ({
  at: largestRepeat(node)?.at ?? 0,
  message: `Found a pattern that takes ${steps} steps for a character when its repeats are written out; at most ${inFull(MOST_STEPS)} are allowed: repeat less often, or repeat a shorter part.`,
});

/** Why a pattern would be too large to write out; nothing if it is not. */
export const sizeFaults = (node: Node): PatternFault[] => {
  const faults = repeatFaults(node, 1);
  const size = sizeOf(node);
  if (faults.length > 0 || size <= MOST_STEPS) return faults;
  return [tooLarge(node, inFull(size))];
};

/** Why a pattern is refused whose states have more than `MOST_STEPS` ways. */
export const tooManySteps = (node: Node): PatternFault => {
  const { at, message } = tooLarge(node, `more than ${inFull(MOST_STEPS)}`);
  return { at, message: `${message.slice(0, -1)}, with nothing in it that may be left out.` };
};
