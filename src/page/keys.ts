/** Told of a key. @returns Whether it ends here: nobody after us is told of it, the page neither. */
export type OnKey = (event: KeyboardEvent) => boolean;

const types = ['keydown', 'keypress', 'keyup'] as const;

const told = new Set<OnKey>();
let standing = new AbortController();

const listener = (event: KeyboardEvent): void => {
  for (const onKey of told) {
    if (!onKey(event)) continue;
    event.stopImmediatePropagation();
    return;
  }
};

/**
 * Tells of every key in the page, in turn whoever asked for it. All of ours hear of a key by one listener: the way to a
 * listener costs the page as much as what most of them do (a fifth of what Omtanke took for a key; Chromium 156, 2026-11).
 * Who asks when the content script starts, at `document_start`, stands before all listeners of the page, and so do all
 * who ask later.
 */
export function onKeys(onKey: OnKey, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (told.size === 0) {
    standing = new AbortController();
    const options = { capture: true, signal: standing.signal };
    for (const type of types) window.addEventListener(type, listener, options);
  }
  told.add(onKey);
  signal.addEventListener('abort', () => {
    told.delete(onKey);
    if (told.size === 0) standing.abort();
  });
}
