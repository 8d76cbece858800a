import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect, useEffectEvent, useState } from 'react';
import { registerEmoji } from './emoji-node.ts';
import { type LexicalKind, readText } from './text.ts';

export interface LexicalOptions {
  readonly kind: LexicalKind;
  readonly emoji: boolean;
  readonly focus: boolean;
  onText(text: string): void;
  /** With it, Enter sends and Shift+Enter breaks the line. */
  readonly onEnter: (() => void) | undefined;
}

const HISTORY_DELAY = 300;

/** Puts a stock editor into an element, and tells when it can be typed into. */
export function useLexical(
  editor: LexicalEditor,
  root: HTMLElement | null,
  { kind, emoji, focus, onText, onEnter }: LexicalOptions,
): boolean {
  const [ready, setReady] = useState(false);
  const changed = useEffectEvent(() => onText(readText(editor)));
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
      editor.registerUpdateListener(() => changed()),
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
  return ready;
}
