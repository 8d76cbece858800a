import { options, type VNode } from 'preact';

/**
 * Has every word that is rendered from now on drawn by a style instead of standing in the document as text.
 *
 * A closed root does not keep its text from `window.find`: by it a page's script learns whether words stand there, in
 * Chromium it can then widen the selection and read all of them, and in Firefox the selection hands it a node inside
 * our root, and with it the whole root (measured in Chromium 156 and Firefox 153, 2026-11). What a style draws is not
 * found or selected, and is read out like any text. The names of rules and the words of a policy are a company's own.
 *
 * One hook for all, so that nobody who adds a word to the panel has to think of it; `overlay.css` draws.
 */
export function drawWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (isText(vnode)) {
      // No name with a hyphen: a page may define elements of such names, also of those in our root.
      Object.assign(vnode, { type: 'span', props: { 'data-words': String(vnode.props) } });
    }
    before?.(vnode);
  };
}

/** Preact's own nodes for text have no type, and the text in place of their properties. */
function isText(vnode: VNode): boolean {
  return (vnode.type as unknown) === null;
}
