import { Editor, type JSONContent } from '@tiptap/core';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
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
  readonly ref?: Ref<TiptapHandle>;
  onText?(text: string): void;
  /** On Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
}

const EMPTY = documentOf('');

/** The wrapper's test id says "TipTap editor", not which surface: profile fields have it too. */
export function TiptapBox(props: TiptapBoxProps) {
  const { name, label, placeholder, componentKey, focus = false, ref, onText, onSubmit } = props;
  const wrapper = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<JSONContent>(EMPTY);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [empty, setEmpty] = useState(true);
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
    const attributes = {
      role: 'textbox',
      'aria-label': label,
      'aria-multiline': 'true',
      dir: 'auto',
      ...(componentKey ? { componentkey: componentKey } : {}),
    };
    return new Editor({
      element,
      content: start,
      extensions: extensions(suggestion),
      autofocus: focus ? 'end' : false,
      // The page's policy refuses style elements, so the few rules needed are in its style sheet.
      injectCSS: false,
      editorProps: { attributes, handleKeyDown: (_view, event) => pressed(event) },
      onUpdate: ({ editor: now }) => changed(now),
    });
  });
  useEffect(() => {
    const created = create(mounted(wrapper.current, name), content);
    setEditor(created);
    return () => created.destroy();
  }, [content, name]);
  useImperativeHandle(ref, () => ({
    text: () => (editor ? documentText(editor.state.doc) : ''),
    clear: () => void editor?.commands.setContent(EMPTY, { emitUpdate: true }),
  }));
  useDemoEditor(name, demoEditor(editor, name, setContent));
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

function demoEditor(editor: Editor | null, name: string, recreate: (from: JSONContent) => void) {
  const now = () => mounted(editor, name);
  return {
    model: () => documentText(now().state.doc),
    element: () => now().view.dom,
    setText: (text: string) => {
      now().commands.setContent(documentOf(text), { emitUpdate: true });
    },
    remount: () => recreate(now().getJSON()),
    insertMention: (person: string) => {
      now()
        .chain()
        .focus('end')
        .insertContent([
          { type: 'mention', attrs: mentionOf(person) },
          { type: 'text', text: ' ' },
        ])
        .run();
    },
    insertEmoji: (emoji: string) => {
      now().chain().focus('end').insertContent({ type: 'text', text: emoji }).run();
    },
    insertSoftBreak: () => {
      now().chain().focus().setHardBreak().run();
    },
  };
}
