import { Editor, type JSONContent } from '@tiptap/core';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { DemoEditor } from '../../demo.ts';
import { mounted } from '../../shared/field.tsx';
import { useDemoEditor } from '../../shared/register.ts';
import { extensions } from './extensions.ts';
import { documentOf, documentText } from './text.ts';
import { mentionOf, Typeahead, useTypeahead } from './typeahead.tsx';

export interface TiptapHandle {
  text(): string;
  clear(): void;
}

interface TiptapBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly componentKey?: string;
  readonly focus?: boolean;
  /** Who is mentioned at the beginning. */
  readonly mention?: string | undefined;
  readonly ref?: Ref<TiptapHandle>;
  onText?(text: string): void;
  /** On Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
}

const EMPTY = documentOf('');

/** A document that begins with a name, as a reply does. */
function mentioning(name: string | undefined): JSONContent {
  if (name === undefined) return EMPTY;
  const content = [
    { type: 'mention', attrs: mentionOf(name) },
    { type: 'text', text: ' ' },
  ];
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

/** TipTap's own focus comes a frame later; a key that is typed before would be lost. */
function focusAtEnd(editor: Editor): void {
  editor.commands.setTextSelection(editor.state.doc.content.size);
  editor.view.focus();
}

/** The wrapper's test id says "TipTap editor", not which surface: profile fields have it too. */
export function TiptapBox(props: TiptapBoxProps) {
  const { name, label, placeholder, componentKey, focus = false, ref, onText, onSubmit } = props;
  const { mention } = props;
  const wrapper = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<JSONContent>(() => mentioning(mention));
  const [editor, setEditor] = useState<Editor | null>(null);
  const [empty, setEmpty] = useState(!mention);
  const { suggestion, list, chosen } = useTypeahead();
  const changed = useEffectEvent((now: Editor) => {
    setEmpty(now.isEmpty);
    onText?.(documentText(now.state.doc));
  });
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onSubmit) return false;
    onSubmit();
    return true;
  });
  const create = useEffectEvent((element: HTMLElement, start: JSONContent) => {
    const attributes = attributesOf(label, componentKey);
    return new Editor({
      element,
      content: start,
      extensions: extensions(suggestion),
      // The page's policy refuses style elements, so the few rules needed are in its style sheet.
      injectCSS: false,
      editorProps: { attributes, handleKeyDown: (_view, event) => pressed(event) },
      onUpdate: ({ editor: now }) => changed(now),
    });
  });
  useEffect(() => {
    const created = create(mounted(wrapper.current, name), content);
    if (focus) focusAtEnd(created);
    setEditor(created);
    return () => {
      setEditor(null);
      created.destroy();
    };
  }, [content, name, focus]);
  useImperativeHandle(ref, () => ({
    text: () => (editor ? documentText(editor.state.doc) : ''),
    clear: () => void editor?.commands.setContent(EMPTY, { emitUpdate: true }),
  }));
  useDemoEditor(name, editor ? demoEditor(editor, setContent) : undefined);
  return (
    <div className="tiptap-box">
      <div ref={wrapper} data-testid="ui-core-tiptap-text-editor-wrapper" />
      {empty ? (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      ) : null}
      <Typeahead list={list} chosen={chosen} />
    </div>
  );
}

function attributesOf(label: string, componentKey: string | undefined): Record<string, string> {
  return {
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': 'true',
    dir: 'auto',
    ...(componentKey ? { componentkey: componentKey } : {}),
  };
}

function demoEditor(editor: Editor, recreate: (from: JSONContent) => void): DemoEditor {
  return {
    model: () => documentText(editor.state.doc),
    element: () => editor.view.dom,
    setText: (text) => void editor.commands.setContent(documentOf(text), { emitUpdate: true }),
    remount: () => recreate(editor.getJSON()),
    insertMention: (person) => {
      editor
        .chain()
        .focus('end')
        .insertContent([
          { type: 'mention', attrs: mentionOf(person) },
          { type: 'text', text: ' ' },
        ])
        .run();
    },
    insertEmoji: (emoji) => {
      editor.chain().focus('end').insertContent({ type: 'text', text: emoji }).run();
    },
    insertSoftBreak: () => {
      editor.chain().focus().setHardBreak().run();
    },
  };
}
