import type { Editor } from './editor.ts';
import { richEditor } from './rich.ts';
import { type Grammar, readBlocks } from './walk.ts';

/**
 * ProseMirror, and TipTap on it (LinkedIn). `.ProseMirror-trailingBreak` keeps an empty line open,
 * `.ProseMirror-separator` is an image beside a caret, `.ProseMirror-widget` is a decoration.
 */
const grammar: Grammar = {
  ignores: (element) => element.matches('.ProseMirror-separator, .ProseMirror-widget'),
  isBreak: (br) => !br.classList.contains('ProseMirror-trailingBreak'),
};

/** TipTap's mentions, also where they may be edited. */
const pieces = '[contenteditable="false"], [data-type="mention"]';

export const proseMirrorEditor = (element: HTMLElement): Editor =>
  richEditor('prosemirror', element, (root) => readBlocks(root, grammar), pieces);

/** Whether this contenteditable is ProseMirror, by the class that its view always sets. */
export const isProseMirror = (element: HTMLElement): boolean =>
  element.classList.contains('ProseMirror');
