/**
 * Takes away what an earlier copy of us left in the page: Firefox ends the content scripts of an extension that is
 * updated and starts those of the new one in the same page. Our element has no name that a page could know it by, so
 * it is known by what is in its closed root, which only an extension can look into.
 * @param isOurs Whether a closed root is one of ours.
 */
export function clearLeftovers(isOurs: (root: ShadowRoot) => boolean): void {
  for (const host of popoversIn(document)) {
    const root = closedRootOf(host);
    if (root && isOurs(root)) host.remove();
  }
}

/** In the page and in its open shadow roots. */
function popoversIn(start: Document | ShadowRoot): HTMLElement[] {
  return [...start.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.shadowRoot) return popoversIn(element.shadowRoot);
    return element.popover === 'manual' ? [element] : [];
  });
}

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** Firefox has it as a property of elements, Chromium as a function; content scripts alone have either. */
function closedRootOf(element: HTMLElement): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: ChromiumDom };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
