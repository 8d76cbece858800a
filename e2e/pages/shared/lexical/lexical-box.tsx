import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useEffectEvent, useImperativeHandle, useState, type Ref } from 'react';
import type { DemoEditor } from '../../demo.ts';
import { useDemoEditor } from '../register.ts';
import { EmojiNode, registerEmoji } from './emoji-node.ts';
import { type LexicalKind, readText, writeText } from './text.ts';

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
  readonly emoji?: boolean;
  readonly focus?: boolean;
  readonly ref?: Ref<LexicalHandle>;
  onText?(text: string): void;
  /** With it, Enter sends and Shift+Enter breaks the line. */
  onEnter?(): void;
}

const HISTORY_DELAY = 300;

/** A stock Lexical editor in the element that Meta's sites give it. */
export function LexicalBox({ name, kind, placeholder, label, ref, ...props }: LexicalBoxProps) {
  const { emoji = false, focus = false, onText, onEnter } = props;
  const [editor, setEditor] = useState(newEditor);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [ready, setReady] = useState(false);
  const [empty, setEmpty] = useState(true);
  const changed = useEffectEvent((text: string) => {
    setEmpty(text === '');
    onText?.(text);
  });
  const entered = useEffectEvent((event: KeyboardEvent | null) => {
    if (!onEnter || !event || event.shiftKey || event.isComposing) return false;
    event.preventDefault();
    onEnter();
    return true;
  });
  useEffect(() => {
    if (!root) return;
    editor.setRootElement(root);
    const stop = mergeRegister(
      kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY),
      emoji ? registerEmoji(editor) : () => undefined,
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => entered(event), COMMAND_PRIORITY_HIGH),
      editor.registerUpdateListener(() => changed(readText(editor))),
    );
    if (focus) {
      // Lexical's own `focus` comes a task later; a key that is typed before would be lost.
      root.focus();
      editor.focus();
    }
    setReady(true);
    return () => {
      setReady(false);
      stop();
      editor.setRootElement(null);
    };
  }, [editor, root, kind, emoji, focus]);
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
        role="textbox"
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
