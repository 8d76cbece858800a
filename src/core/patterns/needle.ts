import { knownOf, needlesIn, type RawNeedle } from './known.ts';
import { NEEDLE_END, WAY_END, WORD_END } from './raw-word.ts';
import type { Node } from './syntax.ts';

/**
 * What every match of a pattern holds, so that most texts need not be searched: most posts hold no
 * match. `\b(?:kill|hurt) (?:\w+ )?(?:him|them)\b|\bhit man` matches only where there is
 *
 *    one of «kill », «hurt », a word beginning there, and one of «him», «them», a word ending there,
 *    or «hit man», a word beginning there.
 *
 * Each line is a way to match, and each «one of» in it a needle. `needle-index.ts` looks for the needles
 * of all patterns at once.
 */

/**
 * What a match must hold: for each way to match its needles, the rarest first, and for each needle its
 * words, of which one stands in every match, all as `raw-word.ts` writes them. Empty where any text may
 * hold a match.
 */
export type Needles = string;

/** How many needles of a way to match are looked for. */
const MOST_NEEDLES = 3;

/** How rare all but the rarest must be to be worth it, and how few words they may have. */
const WORTH_IT = 0.9;
const MOST_MORE_WORDS = 40;

const isWorthIt = ({ chance, words }: RawNeedle): boolean =>
  chance < WORTH_IT && words.length <= MOST_MORE_WORDS;

/** The needles of one way to match that are looked for, the rarest first. */
const needlesOfWay = (node: Node): readonly RawNeedle[] => {
  const [rarest, ...more] = [...needlesIn(knownOf(node))].sort((a, b) => a.chance - b.chance);
  return rarest === undefined ? [] : [rarest, ...more.filter(isWorthIt)].slice(0, MOST_NEEDLES);
};

const written = ({ words }: RawNeedle): string =>
  words.map((word) => word + WORD_END).join('') + NEEDLE_END;

/** Finds out what every match of a pattern holds. */
export const needlesOf = (node: Node): Needles => {
  const ways = (node.kind === 'choice' ? node.options : [node]).map(needlesOfWay);
  if (ways.some((needles) => needles.length === 0)) return '';
  return ways.map((needles) => needles.map(written).join('') + WAY_END).join('');
};
