/**
 * Tells of every text field that someone enters, at the bottom of all open shadow roots. Until then nothing of ours
 * runs in a page but this listener.
 *
 * `input` counts too: a field may become a composer only after it has the focus (LinkedIn shows the button of a
 * comment box once something is typed), and Facebook fills a dialog that was opened empty.
 */
export function watchFields(onField: (target: Element) => void, signal: AbortSignal): void {
  const roots = new WeakSet<Node>();

  const listener = (event: Event): void => {
    // Only a person's doing counts: a page must not be able to make us look somewhere.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    for (const node of path) {
      // Focus that moves inside one shadow root never leaves it, so the root itself is watched from now on.
      if (node instanceof ShadowRoot) watch(node);
    }
    const target = path[0];
    if (target instanceof Element) onField(target);
  };

  const watch = (root: Window | ShadowRoot): void => {
    if (root instanceof Node) {
      if (roots.has(root)) return;
      roots.add(root);
    }
    root.addEventListener('focusin', listener, { capture: true, signal });
    root.addEventListener('input', listener, { capture: true, signal });
  };

  watch(window);
}
