/**
 * How many times as long `long` takes as `short`, by the shortest run of each: a busy machine makes a run slower, never
 * faster. It tries again, at most ten times, until the answer is at most `enough`; what grows with the square of its
 * input never gets there.
 */
export const growth = (short: () => void, long: () => void, enough: number): number => {
  const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10 && found > enough; round += 1) {
    best.short = Math.min(best.short, timeOf(short));
    best.long = Math.min(best.long, timeOf(long));
    // Below a millisecond the clock says little.
    found = best.long / Math.max(1, best.short);
  }
  return found;
};

const timeOf = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
