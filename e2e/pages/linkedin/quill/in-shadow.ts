import type Quill from 'quill/core';

/** What Quill listens for on the document, for editors that it finds there. */
const heard = ['selectionchange', 'mousedown', 'mouseup', 'click'];

/**
 * Makes an editor at home in an open shadow root. Quill asks the document for the focus and the selection, and finds
 * neither there; what LinkedIn does about it is not public, and without anything Enter is left to the browser.
 */
export function settleInShadow(quill: Quill, signal: AbortSignal): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const { selection, emitter } = quill;

  const live = (): StaticRange | Range | null => {
    const now = document.getSelection();
    if (!now || now.rangeCount === 0) return null;
    // Firefox before 142 lacks the method, and shows its selection through open roots.
    return now.getComposedRanges?.({ shadowRoots: [root] })[0] ?? now.getRangeAt(0);
  };

  selection.hasFocus = () => quill.root.contains(root.activeElement);
  selection.getNativeRange = () => {
    const range = live();
    return range ? selection.normalizeNative(range as Range) : null;
  };
  selection.setNativeRange = (start, startOffset = 0, end = start, endOffset = startOffset) => {
    if (!start || !end) {
      quill.root.blur();
      return;
    }
    if (!start.parentNode || !end.parentNode) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    const from = pointOf(start, startOffset);
    const to = pointOf(end, endOffset);
    const range = live();
    const there = range && isAt(range.startContainer, range.startOffset, from);
    if (there && isAt(range.endContainer, range.endOffset, to)) return;
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };

  for (const type of heard) {
    document.addEventListener(type, (event) => emitter.handleDOM(event), { signal });
  }
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** No caret stands inside a `<br>`, but before it. */
function pointOf(node: Node, offset: number): Point {
  const parent = node.parentNode;
  if (!(node instanceof HTMLBRElement) || !parent) return { node, offset };
  return { node: parent, offset: [...parent.childNodes].indexOf(node) };
}

const isAt = (node: Node, offset: number, point: Point): boolean =>
  node === point.node && offset === point.offset;
