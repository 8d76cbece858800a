import { onKeys } from '../keys.ts';

/**
 * The moments to look. A field may become a composer only after it has the focus: LinkedIn shows the button of a
 * comment box once something is typed, Facebook fills a dialog that was opened empty, and an editor may get its
 * attributes late. And not every edit fires `input`: a paste, a drop or a line break may come first.
 */
const moments = ['focusin', 'input', 'paste', 'drop', 'pointerup'] as const;

/**
 * Tells of every text field that someone enters, is in or may be writing in, at the bottom of all open shadow roots.
 * Until then nothing of ours runs in a page but this listener, so who is told returns at once where nothing is to be
 * done.
 */
export function watchFields(onField: (target: Element) => void, signal: AbortSignal): void {
  const watched = new WeakSet<Node>();

  const listener = (event: Event): void => {
    // An event that a page makes up does not count. A focus that its script sets does, and is trusted all the same:
    // who is told has to see for itself whether a person can be there.
    const { isTrusted, target } = event;
    if (!isTrusted || !(target instanceof Element)) return;
    // Focus that moves inside one shadow root never leaves it, so the root itself is watched from now on: it is told next.
    const roots = target.shadowRoot ? rootsInside(target, event) : [];
    for (const root of roots) watch(root);
    if (roots.length === 0) onField(target);
  };

  const watch = (root: Window | ShadowRoot): void => {
    if (root instanceof Node) {
      if (watched.has(root)) return;
      watched.add(root);
      root.addEventListener('keyup', listener, { capture: true, signal });
    }
    for (const moment of moments)
      root.addEventListener(moment, listener, { capture: true, signal });
  };

  watch(window);
  onKeys((event) => {
    if (event.type === 'keyup') listener(event);
    return false;
  }, signal);
  // Someone may be in a field already: after an update we are started in the middle of a draft.
  const within = focused();
  for (const { shadowRoot } of within) if (shadowRoot) watch(shadowRoot);
  const target = within.at(-1);
  if (target) onField(target);
}

/** The open shadow roots between where an event came from and the element that a listener sees it come from. */
function rootsInside(target: Element, event: Event): ShadowRoot[] {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(target)).filter((node) => node instanceof ShadowRoot);
}

/** The element that has the focus, after the hosts of the open shadow roots that it is in, from the outside in. */
function focused(): Element[] {
  const chain: Element[] = [];
  let active = document.activeElement;
  while (active) {
    chain.push(active);
    active = active.shadowRoot?.activeElement ?? null;
  }
  return chain;
}
