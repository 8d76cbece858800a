import type { Assertion, Node } from './syntax.ts';

/** Whether a node can match nothing at a place where `holds` tells which assertions hold. */
export const canBeEmpty = (node: Node, holds: (assertion: Assertion) => boolean): boolean => {
  switch (node.kind) {
    case 'literal':
    case 'character':
      return false;
    case 'assertion':
      return holds(node.holds);
    case 'sequence':
      return node.items.every((item) => canBeEmpty(item, holds));
    case 'choice':
      return node.options.some((option) => canBeEmpty(option, holds));
    case 'repeat':
      return node.least === 0 || canBeEmpty(node.body, holds);
  }
};

/** Whether a node matches the empty text somewhere: at the start of the post, or at the edge of a word. */
export const matchesEmptyText = (node: Node): boolean => canBeEmpty(node, () => true);
