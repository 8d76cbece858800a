import type { CDPSession } from 'playwright';

/** What is used of a node as the debugging protocol tells it. */
interface TreeNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
  readonly contentDocument?: TreeNode;
}

/** The closed shadow roots of a page, in document order, by the protocol's lasting node ids. */
export async function closedRootsOf(session: CDPSession): Promise<number[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  collect(root, found);
  return found;
}

/** Through open roots, frames of the same process, and closed roots within closed roots. */
function collect(node: TreeNode, found: number[]): void {
  if (node.shadowRootType === 'closed') found.push(node.backendNodeId);
  for (const root of node.shadowRoots ?? []) collect(root, found);
  if (node.contentDocument) collect(node.contentDocument, found);
  for (const child of node.children ?? []) collect(child, found);
}
