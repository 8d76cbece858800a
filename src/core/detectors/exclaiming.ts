import type { Detector } from './detector.ts';

/**
 * `!!!` and `?!?!`: three or more exclamation and question marks in a row, at least one of them an
 * exclamation mark. `!!`, `?!` and `???` are nobody's business.
 */
const marks = /[!?]{3,}/g;

export const exclaiming: Detector = {
  id: 'exclaiming',
  find: (text) =>
    Array.from(text.matchAll(marks), ({ 0: found, index: start }) => ({ found, start }))
      .filter(({ found }) => found.includes('!'))
      .map(({ found, start }) => ({ start, end: start + found.length })),
};
