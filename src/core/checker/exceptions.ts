import type { Window } from '../packs/pack.ts';
import type { Span } from '../text/span.ts';
import { nearTo } from './near.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { runNode } from './run-node.ts';
import type { Hits } from './term-slots.ts';

/** A part of `unless`, and how far it reaches. */
export interface Exception {
  readonly node: Node;
  readonly within: Window;
}

/**
 * The parts of an `unless` matcher: each reaches as far as it says itself, else as far as `within`,
 * which the rule says. Where neither does, links reach the whole post and all else the paragraph.
 */
export const exceptionsOf = (unless: Node, within: Window | undefined): Exception[] => {
  if (unless.kind === 'any')
    return unless.members.flatMap((member) => exceptionsOf(member, unless.within ?? within));
  if (unless.kind === 'in-language')
    return exceptionsOf(unless.of, within).map((part) => ({
      node: { ...unless, of: part.node },
      within: part.within,
    }));
  return [{ node: unless, within: within ?? (unless.kind === 'link' ? 'post' : 'paragraph') }];
};

/** Drops the spans that an exception reaches. */
export const withoutExceptions = (
  spans: readonly Span[],
  exceptions: readonly Exception[],
  reading: Reading,
  hits: Hits,
): readonly Span[] => {
  let kept = spans;
  for (const { node, within } of exceptions) {
    if (kept.length === 0 || !reading.spend(kept.length)) break;
    const isExcepted = nearTo(runNode(node, reading, hits), within, reading);
    kept = kept.filter((span) => !isExcepted(span));
  }
  return kept;
};
