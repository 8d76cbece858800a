import type { Pack } from '../../packs/pack.ts';
import { parsePack } from '../../packs/parse.ts';
import { writeMarked } from '../../text/marked.ts';
import { createChecker } from '../checker.ts';
import type { Post } from '../finding.ts';

/** Small packs for the tests, written as people write them. */

/** A pack of rules, one or more lines each, with more lines at its top level. */
export const packOf = (rules: string, more = '', id = 'test'): Pack => {
  const indented = rules
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  const source = `omtanke: 1\nid: ${id}\nversion: 1\ntitle: Test\npolicy: { sections: { s: { title: S, summary: Why. } } }\n${more}\nrules:\n${indented}\n`;
  const read = parsePack(source);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.pack;
};

/** A pack of one rule `r` that finds `find`. */
export const packFinding = (find: string, more = '', top = ''): Pack =>
  packOf(`r:\n  section: s\n  level: warn\n  message: M\n  find: ${find}\n${more}`, top);

/** The post with what a pack finds in it marked. */
export const check = (pack: Pack | Pack[], post: string | Post): string => {
  const whole = typeof post === 'string' ? { text: post } : post;
  return writeMarked(whole.text, createChecker([pack].flat()).check(whole).findings);
};
