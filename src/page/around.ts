/** What is around an element, through the hosts of open shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and everything around it, through the hosts of open shadow roots, from the inside out. */
export function outward(element: Element): Element[] {
  const chain: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) chain.push(node);
  return chain;
}

/** Whether `inner` is `outer` or lies in it, be it in an open shadow root inside it. */
export const holds = (outer: Element, inner: Element): boolean => outward(inner).includes(outer);

/** Every match inside `root`, also in the open shadow roots in it, in document order. */
export const allIn = (root: ParentNode, select: string): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(select) ? [element] : []),
    ...(element.shadowRoot ? allIn(element.shadowRoot, select) : []),
  ]);
