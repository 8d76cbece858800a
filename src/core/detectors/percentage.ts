import type { Detector } from './detector.ts';
import { number, wordEnd } from './number.ts';
import { outsideAddresses } from './surroundings.ts';

/**
 * Percentages: `8%`, `8 %`, `8,5 prosent`, `8 percent`, `8 per cent`, `2 prosentpoeng`.
 * The sign stands after the number, with or without a space (Språkrådet and ISO 80000-1 ask for one).
 */
const percent =
  '(?:%(?![\\p{L}\\p{M}\\p{Nd}])|' +
  `(?:prosent(?:en|er|s|poeng(?:et|ene)?)?|percent(?:age points?)?|per cent|pct|pst)${wordEnd})`;
const pattern = new RegExp(`${number}[ -]?${percent}`, 'giu');

export const percentage: Detector = {
  id: 'percentage',
  find: (text) =>
    outsideAddresses(
      text,
      Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => ({
        start,
        end: start + found.length,
      })),
    ),
};
