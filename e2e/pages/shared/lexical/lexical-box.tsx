import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type Ref, useImperativeHandle, useState } from 'react';
import type { DemoEditor } from '../../demo.ts';
import { useDemoEditor } from '../register.ts';
import { EmojiNode } from './emoji-node.ts';
import { type LexicalKind, readText, writeText } from './text.ts';
import { useLexical } from './use-lexical.ts';

export interface LexicalHandle {
  text(): string;
  clear(): void;
  focus(): void;
}

export interface LexicalBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly kind: LexicalKind;
  /** Shown while the box is empty; it is the editor's `aria-placeholder` too. */
  readonly placeholder: string;
  readonly label?: string | undefined;
  /** A box that suggests words while one writes is a combobox. */
  readonly role?: 'textbox' | 'combobox';
  /** What stands in it from the start. */
  readonly start?: string;
  readonly emoji?: boolean;
  readonly focus?: boolean;
  readonly ref?: Ref<LexicalHandle>;
  onText?(text: string): void;
  /** With it, Enter sends and Shift+Enter breaks the line. */
  onEnter?(): void;
}

/** A stock Lexical editor in the element that Meta's sites give it. */
export function LexicalBox({ name, kind, placeholder, label, ref, ...props }: LexicalBoxProps) {
  const { role = 'textbox', start = '', emoji = false, focus = false, onText, onEnter } = props;
  const [editor, setEditor] = useState(() => editorWith(kind, start));
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [empty, setEmpty] = useState(start === '');
  const changed = (text: string) => {
    setEmpty(text === '');
    onText?.(text);
  };
  const ready = useLexical(editor, root, { kind, emoji, focus, onText: changed, onEnter });
  useImperativeHandle(ref, () => ({
    text: () => readText(editor),
    clear: () => writeText(editor, kind, ''),
    focus: () => editor.focus(),
  }));
  const remount = () => setEditor(copyOf(editor));
  useDemoEditor(name, ready && root ? demoEditor(editor, kind, root, remount) : undefined);
  return (
    <div className="lexical-box">
      <div
        // A new editor gets a new element, as on the sites.
        key={editor.getKey()}
        ref={setRoot}
        className="notranslate editable"
        contentEditable={true}
        role={role}
        spellCheck={true}
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {empty ? (
        <div aria-hidden="true" className="placeholder">
          <div>{placeholder}</div>
        </div>
      ) : null}
    </div>
  );
}

function newEditor(): LexicalEditor {
  return createEditor({
    namespace: 'demo',
    nodes: [EmojiNode],
    onError: (error) => {
      throw error;
    },
  });
}

function editorWith(kind: LexicalKind, text: string): LexicalEditor {
  const editor = newEditor();
  if (text !== '') writeText(editor, kind, text);
  return editor;
}

function copyOf(editor: LexicalEditor): LexicalEditor {
  const copy = newEditor();
  copy.setEditorState(copy.parseEditorState(JSON.stringify(editor.getEditorState())));
  return copy;
}

function demoEditor(
  editor: LexicalEditor,
  kind: LexicalKind,
  root: HTMLElement,
  remount: () => void,
): DemoEditor {
  return {
    model: () => readText(editor),
    element: () => root,
    setText: (text) => writeText(editor, kind, text),
    remount,
    insertEmoji: (emoji) => appendText(editor, emoji),
    insertSoftBreak: () => void editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
  };
}

function appendText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      $getRoot().selectEnd();
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(text);
    },
    { discrete: true },
  );
}
