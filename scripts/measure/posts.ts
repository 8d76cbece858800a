import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../src/core/checker/finding.ts';

/** A post of which somebody said, before any rule saw it, whether it deserves a second look. */
export interface Row extends Post {
  /** `fine`: a near miss, which looks like the topic and deserves nothing. */
  readonly want: 'nudge' | 'fine';
}

/** Posts of one topic. */
export interface Topic {
  readonly topic: string;
  readonly rows: readonly Row[];
}

/** The posts of a file with one JSON object to a line. @throws SyntaxError for a line that is none */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const folder = 'src/packs/posts';

/**
 * The posts of all topics, from a to z.
 * @param set `topics`: those that authors of rules read; `held-out`: those that none of them ever read
 */
export const readTopics = (set: 'topics' | 'held-out'): Topic[] => {
  const path = join(folder, set);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((name) => ({
      topic: name.replace(/\.jsonl$/, ''),
      rows: readLines<Row>(join(path, name)),
    }));
};
