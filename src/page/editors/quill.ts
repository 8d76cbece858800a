import type { Editor } from './editor.ts';
import { richEditor } from './rich.ts';
import { closesBlock, type Grammar, readBlocks } from './walk.ts';

/**
 * Quill 1.3 and 2.0 (LinkedIn's older boxes). A line is a block, Shift+Enter's too, and a `<br>` keeps an empty one
 * open. `.ql-ui` is Quill 2's bullet or menu, no text. Where the next words will be bold, and on both sides of
 * an embed, Quill keeps U+FEFF for the caret (its `blots/cursor` and `blots/embed`); what is typed there stays there
 * until Quill takes note.
 */
const grammar: Grammar = {
  ignores: (element) => element.classList.contains('ql-ui'),
  isBreak: (br, block) => !closesBlock(br, block),
  isGuarded: ({ parentElement, nextSibling, previousSibling }) =>
    parentElement?.closest('.ql-cursor') != null ||
    isEmbed(nextSibling) ||
    isEmbed(previousSibling),
};

/** What stands between the two guards. */
const isEmbed = (node: Node | null): boolean =>
  node instanceof Element && node.getAttribute('contenteditable') === 'false';

/** Embeds, and the links that LinkedIn's mentions are (2026-10). */
const pieces = '[contenteditable="false"], .ql-mention';

export const quillEditor = (element: HTMLElement): Editor =>
  richEditor('quill', element, (root) => readBlocks(root, grammar), pieces);

/** Whether this contenteditable is Quill, by the class that Quill itself sets on its root. */
export const isQuill = (element: HTMLElement): boolean => element.classList.contains('ql-editor');
