import type { Numbers } from '../text/numbers.ts';
import { hashOf } from '../text/words.ts';
import type { SimpleTerms } from './simple-terms.ts';
import type { Piece } from './term.ts';

// Words that fall together are taken for more frequent than they are, which does no harm.
const PLACES = 1 << 16;

/** Rather any whole word than one with a wildcard. */
const COST_OF_WILDCARD = 1e9;

/** How often words stand in terms, about: a term is looked up by its rarest, which makes the shortest lists. */
export class WordCounts {
  readonly #counts = new Int32Array(PLACES);

  /** Counts the words of a term. */
  addPieces(pieces: readonly Piece[]): void {
    for (const piece of pieces) if (piece.kind === 'word') this.#add(hashOf(piece.text));
  }

  /** Counts words, given their hashes. */
  addAll(hashes: Numbers): void {
    const { all, count } = hashes;
    for (let word = 0; word < count; word += 1) this.#add(all[word] as number);
  }

  #add(hash: number): void {
    const place = hash & (PLACES - 1);
    this.#counts[place] = (this.#counts[place] as number) + 1;
  }

  /** What it costs to look a term up by a word of it, to be compared with other words. */
  costOf(hash: number, isWild: boolean): number {
    return (isWild ? COST_OF_WILDCARD : 0) + (this.#counts[hash & (PLACES - 1)] as number);
  }
}

/** The piece of a term to look it up by: a tag, else the rarest whole word, else any word; -1 for signs alone. */
export const chooseAnchor = (pieces: readonly Piece[], counts: WordCounts): number => {
  if (pieces[0]?.kind === 'tag') return 0;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'word') continue;
    const cost = counts.costOf(hashOf(piece.text), piece.head || piece.tail);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
};

/** The word of a simple term to look it up by, from word number `start` up to `end`. */
export const rarestWord = (
  { hashes, stars }: SimpleTerms,
  start: number,
  end: number,
  counts: WordCounts,
): number => {
  let rarest = start;
  let least = Number.POSITIVE_INFINITY;
  for (let word = start; word < end; word += 1) {
    const cost = counts.costOf(hashes.all[word] as number, stars.all[word] === 1);
    if (cost < least) {
      rarest = word;
      least = cost;
    }
  }
  return rarest;
};
