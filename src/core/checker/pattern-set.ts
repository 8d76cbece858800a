import { parsePattern } from '../patterns/index.ts';
import type { Pattern } from '../patterns/pattern.ts';

/** The patterns of all packs, each compiled once, so that equal ones run once for a post. */
export class PatternSet {
  readonly #patterns = new Map<string, Pattern | null>();

  /** The pattern of a source that the parser of packs accepts; null for any other. */
  add(source: string, exact: boolean): Pattern | null {
    const key = `${exact ? '=' : '~'}${source}`;
    const known = this.#patterns.get(key);
    if (known !== undefined) return known;
    const read = parsePattern(source, exact);
    const pattern = 'pattern' in read ? read.pattern : null;
    this.#patterns.set(key, pattern);
    return pattern;
  }
}
