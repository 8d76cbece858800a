import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { mounted } from '../../shared/field.tsx';
import { useDemoEditor } from '../../shared/register.ts';
import {
  type Contents,
  createQuill,
  insertEmoji,
  insertMention,
  type Quill,
  type QuillVersion,
  textOf,
} from './create.ts';

export interface QuillHandle {
  text(): string;
  clear(): void;
}

interface QuillBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly version: QuillVersion;
  readonly label: string;
  readonly placeholder: string;
  /** The share box has an attribute that only tests of the site's own would need. */
  readonly share?: boolean;
  readonly focus?: boolean;
  readonly ref?: Ref<QuillHandle>;
  onText?(text: string): void;
  /** On Ctrl+Enter or Cmd+Enter. */
  onSubmit?(): void;
}

/** The container, the editable root, and in Quill 1 the clipboard: a second, hidden editable beside it. */
export function QuillBox(props: QuillBoxProps) {
  const { name, version, ref, onText, onSubmit, focus = false } = props;
  const wrapper = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<Contents>();
  const [quill, setQuill] = useState<Quill>();
  const changed = useEffectEvent((now: Quill) => onText?.(textOf(now)));
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.();
  });
  const create = useEffectEvent((container: HTMLElement, signal: AbortSignal) =>
    createQuill(version, container, attributesOf(props), signal),
  );
  useEffect(() => {
    const life = new AbortController();
    const container = document.createElement('div');
    mounted(wrapper.current, name).append(container);
    const created = create(container, life.signal);
    if (content) created.setContents(content);
    created.on('text-change', () => changed(created));
    created.root.addEventListener('keydown', pressed, { signal: life.signal });
    if (focus) created.focus();
    setQuill(created);
    return () => {
      life.abort();
      setQuill(undefined);
      container.remove();
    };
  }, [content, name, focus]);
  useImperativeHandle(ref, () => ({
    text: () => (quill ? textOf(quill) : ''),
    clear: () => void quill?.setText('\n'),
  }));
  useDemoEditor(name, quill ? demoEditor(quill, setContent) : undefined);
  return <div ref={wrapper} className="editor-content" />;
}

const attributesOf = ({ label, placeholder, share = false }: QuillBoxProps) => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  'aria-placeholder': placeholder,
  'data-placeholder': placeholder,
  ...(share ? { 'data-test-ql-editor-contenteditable': 'true' } : {}),
});

const demoEditor = (quill: Quill, recreate: (from: Contents) => void) => ({
  model: () => textOf(quill),
  element: () => quill.root,
  setText: (text: string) => void quill.setText(`${text}\n`),
  remount: () => recreate(quill.getContents()),
  insertMention: (person: string) => insertMention(quill, person),
  insertEmoji: (emoji: string) => insertEmoji(quill, emoji),
});
