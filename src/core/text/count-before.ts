/**
 * How many of the first things of an ordered list come before a place: a binary search.
 * @param length of the list
 * @param isBefore asked by index; true for the first of them, and false for all that follow
 */
export const countBefore = (length: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
