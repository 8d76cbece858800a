import { isInLanguage } from './holds.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import type { Hits } from './term-slots.ts';

/**
 * Whether a matcher may find something in a post, without running any pattern: its yes may be wrong,
 * its no is not. A matcher of several that must be there finds nothing where one of them is not.
 */
export const mayFind = (node: Node, reading: Reading, hits: Hits): boolean => {
  // Where there is no effort left, running it will tell so.
  if (!reading.effort.spend(1)) return true;
  switch (node.kind) {
    case 'terms':
      return hits.has(node.slot);
    case 'pattern':
      return reading.mayMatch(node.pattern);
    case 'detector':
      return reading.detected(node.id).length > 0;
    case 'link':
      return reading.links.length > 0;
    case 'any':
      return node.members.some((member) => mayFind(member, reading, hits));
    case 'all':
      return mayFind(node.first, reading, hits) && mayFindOthers(node, reading, hits);
    case 'count':
      return mayFind(node.of, reading, hits);
    case 'in-language':
      return isInLanguage(node.languages, reading.spoken) && mayFind(node.of, reading, hits);
  }
};

/** Whether all but the first of the matchers that must be there may be. */
export const mayFindOthers = (
  { others }: Extract<Node, { kind: 'all' }>,
  reading: Reading,
  hits: Hits,
): boolean => others.every(({ node, not }) => not || mayFind(node, reading, hits));
