import type { Editor } from './editor.ts';
import { richEditor } from './rich.ts';
import { closesBlock, type Grammar, readBlocks } from './walk.ts';

/**
 * Lexical (Facebook, Messenger, Instagram's captions). A block that is empty, or that ends in a line break or in a
 * decorator, is closed by a managed `<br>` that is no text: marked as such since June 2026 (Lexical PR #8615), known
 * by its place before.
 */
const grammar: Grammar = {
  ignores: (element) =>
    element.tagName === 'IMG' && element.hasAttribute('data-lexical-managed-linebreak'),
  isBreak: (br, block) =>
    !br.hasAttribute('data-lexical-managed-linebreak') && !isManaged(br, block),
};

function isManaged(br: Element, block: Element): boolean {
  if (!closesBlock(br, block)) return false;
  const before = br.previousSibling;
  if (!before) return br.parentNode === block;
  return (
    before instanceof Element &&
    (before.tagName === 'BR' || before.getAttribute('contenteditable') === 'false')
  );
}

/** A mention is a token without spelling; Meta's emoji have an element of their own around the character (2025). */
const pieces =
  '[contenteditable="false"], [data-lexical-text][spellcheck="false"], [data-lexical-text] *';

export const lexicalEditor = (element: HTMLElement): Editor =>
  richEditor('lexical', element, (root) => readBlocks(root, grammar), pieces);

/** Whether this contenteditable is Lexical, which says so itself. */
export const isLexical = (element: HTMLElement): boolean =>
  element.getAttribute('data-lexical-editor') === 'true';
