/** The page's selection, seen from inside the open shadow root that holds `element`, if one does. */
export function liveRange(element: HTMLElement): AbstractRange | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  // Firefox has it since 142 (MDN, 2025-08); before, its selection goes through open roots by itself.
  if (!('getComposedRanges' in selection)) return (selection as Selection).getRangeAt(0);
  return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
}
