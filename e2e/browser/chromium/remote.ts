import type { CDPSession } from 'playwright';

export interface RemoteValue {
  readonly value?: unknown;
  readonly objectId?: string;
}

/** An object of the page for a node, or nothing if the node is gone. */
export async function resolveNode(
  session: CDPSession,
  backendNodeId: number,
): Promise<string | undefined> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    return object.objectId;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Calls a function in the page with the object as its first argument, and awaits what it gives. */
export async function callOn<Args extends unknown[]>(
  session: CDPSession,
  objectId: string,
  fn: (root: ShadowRoot, ...args: Args) => unknown,
  args: Args,
  result: 'value' | 'reference' = 'value',
): Promise<RemoteValue> {
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId,
    // Some compilers wrap named functions in a helper of their module; the page has none.
    functionDeclaration: `function (...args) {
      const __name = (fn) => fn;
      return (${fn.toString()})(this, ...args);
    }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: result === 'value',
    awaitPromise: true,
  });
  const { exceptionDetails } = answer;
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return answer.result as RemoteValue;
}

/** The protocol tells only by its message that a node or its page went away in the meantime. */
export function isGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /No node with given id|does not belong to the document|Could not find (node|object)|Cannot find context|Node is detached|does not have a layout object|Could not compute content quads|Execution context was destroyed|Inspected target navigated/.test(
    message,
  );
}
