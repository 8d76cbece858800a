import { allIn } from '../around.ts';

/**
 * Takes away what an earlier copy of us left in the page: Firefox ends the content scripts of an extension that is
 * updated and starts those of the new one in the same page. Our element has no name that a page could know it by, so
 * it is known by what is in its closed root, which only an extension can look into.
 * @param isOurs Whether a closed root is one of ours.
 * @param onFocusLost Called with what was around one of ours that had the focus: it went with it.
 */
export function clearLeftovers(
  isOurs: (root: ShadowRoot) => boolean,
  onFocusLost: (around: ParentNode) => void,
): void {
  for (const host of allIn(document, '[popover="manual"]')) {
    const root = closedRootOf(host);
    const around = host.parentNode;
    if (!root || !isOurs(root) || !around) continue;
    const hadFocus = root.activeElement !== null;
    host.remove();
    if (hadFocus) onFocusLost(around);
  }
}

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Firefox has it as a property of elements, Chromium as a function; content scripts alone have either. */
function closedRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: ChromiumDom };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
