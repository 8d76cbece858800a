import type { Span } from '../text/span.ts';

/** A built-in recogniser. `find` gives spans into `text` as written, in order, in linear time. */
export interface Detector {
  /** Its name in packs. */
  readonly id: string;
  find(text: string): Span[];
}
