import { plainEditor } from './contenteditable.ts';
import { draftEditor, isDraft } from './draft.ts';
import type { Editor } from './editor.ts';
import { isLexical, lexicalEditor } from './lexical.ts';
import { isProseMirror, proseMirrorEditor } from './prosemirror.ts';
import { isQuill, quillEditor } from './quill.ts';
import { isTextControl, textareaEditor } from './textarea.ts';

/**
 * The driver for a field, told by the field itself and never by the site: sites change their editors, and run two
 * at once. Null for what is no text field of ours.
 */
export function editorOf(element: HTMLElement): Editor | null {
  if (isTextControl(element)) return textareaEditor(element);
  if (!element.isContentEditable) return null;
  if (isLexical(element)) return lexicalEditor(element);
  if (isProseMirror(element)) return proseMirrorEditor(element);
  if (isQuill(element)) return quillEditor(element);
  if (isDraft(element)) return draftEditor(element);
  return plainEditor(element);
}
