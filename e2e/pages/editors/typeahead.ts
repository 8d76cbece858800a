import type { DemoEditor } from '../demo.ts';

/** The list of people that opens under the caret on `@`, and closes when something else is written. */
export function openOnAt(editor: DemoEditor, list: HTMLElement): void {
  document.addEventListener('keyup', () => {
    const open = /@\w*$/.test(editor.model());
    list.hidden = !open;
    if (!open) return;
    const around = list.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const { left, bottom } = caretBox(editor.element());
    list.style.left = `${left - around.left}px`;
    list.style.top = `${bottom - around.top}px`;
  });
}

/** Where the caret is; in a textarea, which does not tell, the middle of it. */
function caretBox(field: HTMLElement): DOMRect {
  const selection = getSelection();
  const inField = selection?.rangeCount && field.contains(selection.anchorNode);
  if (inField && !(field instanceof HTMLTextAreaElement)) {
    const range = document.createRange();
    range.selectNodeContents(selection.anchorNode as Node);
    return range.getBoundingClientRect();
  }
  const { left, top, width } = field.getBoundingClientRect();
  return new DOMRect(left, top, width, 40);
}
