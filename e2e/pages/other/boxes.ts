import { defaultKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createEditor } from 'lexical';
import Quill from 'quill/core';
import type { DemoEditor } from '../demo.ts';
import { documentOf, documentText } from '../linkedin/editor/text.ts';
import { readText, writeText } from '../shared/lexical/text.ts';

/** Puts one kind of text field into a place, as the sites that have it do. */
export type MakeBox = (place: HTMLElement) => DemoEditor;

/** A text area in a form. Mastodon, GitHub's comments. */
export const textarea: MakeBox = (place) => {
  const field = place.appendChild(document.createElement('textarea'));
  return {
    model: () => field.value,
    element: () => field,
    setText: (text) => {
      field.value = text;
    },
  };
};

/** An editable element without an editor of its own. Gmail. */
export const editable: MakeBox = (place) => {
  const field = editableIn(place);
  field.setAttribute('aria-label', 'Message Body');
  field.setAttribute('aria-multiline', 'true');
  return {
    model: () => [...field.childNodes].map((node) => node.textContent).join('\n'),
    element: () => field,
    setText: (text) => field.replaceChildren(text),
  };
};

/** Quill. Slack. */
export const quill: MakeBox = (place) => {
  const editor = new Quill(place, { modules: { keyboard: { bindings: { tab: false } } } });
  editor.root.setAttribute('role', 'textbox');
  return {
    model: () => editor.getText().replace(/\n$/, ''),
    element: () => editor.root,
    setText: (text) => editor.setText(text, 'user'),
  };
};

/** TipTap on ProseMirror. Bluesky. */
export const tipTap: MakeBox = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], injectCSS: false });
  return {
    model: () => documentText(editor.state.doc),
    element: () => editor.view.dom,
    setText: (text) => editor.commands.setContent(documentOf(text)),
  };
};

/** Lexical. Reddit. */
export const lexical: MakeBox = (place) => {
  const field = editableIn(place);
  const editor = createEditor({
    namespace: 'other',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerRichText(editor);
  return {
    model: () => readText(editor),
    element: () => field,
    setText: (text) => writeText(editor, 'rich', text),
  };
};

/** CodeMirror 6. GitHub's files. */
export const codeMirror: MakeBox = (place) => {
  const extensions = [keymap.of(defaultKeymap)];
  const view = new EditorView({ parent: place, state: EditorState.create({ extensions }) });
  return {
    model: () => view.state.doc.toString(),
    element: () => view.contentDOM,
    setText: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
  };
};

function editableIn(place: HTMLElement): HTMLElement {
  const field = place.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  return field;
}
