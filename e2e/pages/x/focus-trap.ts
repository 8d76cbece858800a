import { type RefObject, useEffect } from 'react';

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, [contenteditable="true"], ' +
  '[tabindex]:not([tabindex="-1"])';

/**
 * The trap of X's modals, after its bundle of about 2023. Focus that leaves the modal is brought
 * back; from an element marked `no-focustrapview-refocus` (the text box) it goes to the first
 * tabbable element without the mark, which is the close button. And whenever the modal has rendered,
 * or the window gets the focus, an active element that is not in the modal's own list loses it.
 * @param set Whether it is set: not while another modal lies over this one.
 */
export function useFocusTrap(root: RefObject<HTMLElement | null>, set = true): void {
  useEffect(() => {
    const modal = root.current;
    if (!modal || !set) return;
    const onFocusOut = (event: FocusEvent) => {
      const to = event.relatedTarget;
      if (to instanceof Node && modal.contains(to)) return;
      // The window lost the focus, not the modal.
      if (to === null && !document.hasFocus()) return;
      const from = event.target instanceof HTMLElement ? event.target : null;
      const marked = from?.hasAttribute('no-focustrapview-refocus') ?? false;
      // A removed element loses the focus too; the move may only come after the removal.
      queueMicrotask(() => (marked ? firstUnmarked(modal)?.focus() : from?.focus()));
    };
    const onWindowFocus = () => bringBack(modal);
    modal.addEventListener('focusout', onFocusOut);
    addEventListener('focus', onWindowFocus);
    return () => {
      modal.removeEventListener('focusout', onFocusOut);
      removeEventListener('focus', onWindowFocus);
    };
  }, [root, set]);
  useEffect(() => {
    if (root.current && set) bringBack(root.current);
  });
}

function bringBack(modal: HTMLElement): void {
  const list = [...modal.querySelectorAll<HTMLElement>(TABBABLE)];
  const active = document.activeElement;
  if (active instanceof HTMLElement && list.includes(active)) return;
  list[0]?.focus();
}

function firstUnmarked(modal: HTMLElement): HTMLElement | undefined {
  return [...modal.querySelectorAll<HTMLElement>(TABBABLE)].find(
    (element) => !element.hasAttribute('no-focustrapview-refocus'),
  );
}
