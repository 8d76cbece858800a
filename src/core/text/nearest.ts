/** How many single letters must change to turn one word into the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
};

const COMPARED_MOST = 40;

/** The known word that a misspelt one most likely means; null where none is near. */
export const nearestOf = (word: string, known: readonly string[]): string | null => {
  if (word.length > COMPARED_MOST) return null;
  const lower = word.toLowerCase().replaceAll('_', '-');
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(lower, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
};

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const nearest = nearestOf(word, known);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
};
