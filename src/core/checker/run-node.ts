import type { Span } from '../text/span.ts';
import { isInLanguage } from './holds.ts';
import { followedBy } from './in-order.ts';
import { mayFindOthers } from './may-find.ts';
import { nearTo } from './near.ts';
import { isOnHost, type Node } from './node.ts';
import type { Reading } from './reading.ts';
import { merged, thinned } from './spans.ts';
import type { Hits } from './term-slots.ts';

// Each is copied, compared with its neighbours and looked up in its window.
const STEPS_OF_SPAN = 5;

const linkSpans = (reading: Reading, hosts: ReadonlySet<string> | 'any'): readonly Span[] => {
  const spans: Span[] = [];
  reading.spend(reading.links.length);
  for (const { link, start, end } of reading.links) {
    if (link.kind !== 'url') continue;
    if (hosts === 'any' ? link.full === true : isOnHost(link.host ?? '', hosts)) {
      spans.push({ start, end });
    }
  }
  return spans;
};

const runAll = (
  node: Extract<Node, { kind: 'all' }>,
  reading: Reading,
  hits: Hits,
): readonly Span[] => {
  if (!mayFindOthers(node, reading, hits)) return [];
  let spans = runNode(node.first, reading, hits);
  const behind: (readonly Span[])[] = [];
  for (const { node: other, not } of node.others) {
    if (spans.length === 0 || !reading.spend(spans.length)) return [];
    const found = runNode(other, reading, hits);
    if (node.inOrder && !not) {
      behind.push(found);
      continue;
    }
    const isNear = nearTo(found, node.within, reading);
    spans = spans.filter((span) => isNear(span) !== not);
  }
  return behind.length === 0 ? spans : spans.filter(followedBy(behind, node.within, reading));
};

/** What a matcher finds in a post, in order. Where the reading becomes unfinished, the answer says nothing. */
export const runNode = (node: Node, reading: Reading, hits: Hits): readonly Span[] => {
  if (!reading.spend(1)) return [];
  const spans = spansOf(node, reading, hits);
  reading.spend(STEPS_OF_SPAN * spans.length);
  return spans;
};

const spansOf = (node: Node, reading: Reading, hits: Hits): readonly Span[] => {
  switch (node.kind) {
    case 'terms':
      return hits.get(node.slot) ?? [];
    case 'pattern':
      return reading.matched(node.pattern);
    case 'detector':
      return reading.detected(node.id);
    case 'link':
      return linkSpans(reading, node.hosts);
    case 'any':
      return merged(node.members.map((member) => runNode(member, reading, hits)));
    case 'all':
      return runAll(node, reading, hits);
    case 'count':
      return thinned(runNode(node.of, reading, hits)).slice(node.atLeast - 1);
    case 'in-language':
      return isInLanguage(node.languages, reading.spoken) ? runNode(node.of, reading, hits) : [];
  }
};
