import type { Span } from '../text/span.ts';

/** The language of a post as far as it is known: what numbers look like depends on it. */
export type PostLanguage = 'en' | 'nb' | null;

/** A built-in recogniser. `find` gives spans into `text` as written, in order, in linear time. */
export interface Detector {
  /** Its name in packs. */
  readonly id: string;
  find(text: string, language: PostLanguage): Span[];
}
