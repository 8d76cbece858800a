import type { Window } from '../packs/pack.ts';
import type { Pattern } from '../patterns/pattern.ts';

/**
 * A matcher, ready to run. `terms` nodes get their spans by slot from the one pass over the words;
 * equal patterns are one `Pattern`, which runs once for a post.
 */
export type Node =
  | { readonly kind: 'terms'; readonly slot: number }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  | { readonly kind: 'detector'; readonly id: string }
  | { readonly kind: 'link'; readonly hosts: ReadonlySet<string> | 'any' }
  /** `within` is how far it reaches as a part of an exception. */
  | { readonly kind: 'any'; readonly members: readonly Node[]; readonly within?: Window }
  | {
      readonly kind: 'all';
      readonly first: Node;
      readonly others: readonly OtherMember[];
      readonly within: Window;
      /** Whether each member that must be there stands behind the one before. */
      readonly inOrder: boolean;
    }
  | { readonly kind: 'count'; readonly of: Node; readonly atLeast: number }
  | { readonly kind: 'in-language'; readonly of: Node; readonly languages: readonly string[] };

export interface OtherMember {
  readonly node: Node;
  /** Whether it must be absent. */
  readonly not: boolean;
}

/** Whether a host is one of the domains or below one. */
export const isOnHost = (host: string, hosts: ReadonlySet<string>): boolean => {
  // A host has at most 253 characters; longer ones are no hosts, and would take long to cut up.
  if (host.length > 253) return false;
  for (let at = 0; ; ) {
    if (hosts.has(host.slice(at))) return true;
    const dot = host.indexOf('.', at);
    if (dot < 0) return false;
    at = dot + 1;
  }
};
