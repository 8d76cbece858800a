import type { Editor } from './editor.ts';
import { richEditor } from './rich.ts';
import { closesBlock, type Grammar, readBlocks } from './walk.ts';

/**
 * Any other contenteditable: a `<br>` that closes its block only keeps the line open. Whose it is nobody knows, so
 * nothing is written into it.
 */
const grammar: Grammar = {
  ignores: () => false,
  isBreak: (br, block) => !closesBlock(br, block),
};

export const plainEditor = (element: HTMLElement): Editor =>
  richEditor('contenteditable', element, (root) => readBlocks(root, grammar));
