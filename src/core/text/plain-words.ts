import { fold } from './fold.ts';

/** Words as a replacement is looked up: folded, without the sign of a tag, with each gap as one space. */
export const plainWords = (words: string): string =>
  fold(words)
    .text.trim()
    .replace(/^#/, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();
