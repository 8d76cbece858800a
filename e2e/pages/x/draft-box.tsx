import 'draft-js/dist/Draft.css';
import {
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  RichUtils,
} from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { mounted } from '../shared/field.tsx';
import { useDemoEditor } from '../shared/register.ts';
import { decorator } from './decorators.tsx';
import { t } from './labels.ts';

export function emptyDraft(): EditorState {
  return EditorState.createEmpty(decorator);
}

export function draftOf(text: string): EditorState {
  return text === '' ? emptyDraft() : withText(emptyDraft(), text);
}

export function draftText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

interface DraftBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  /** 0 for the first box of a composer; a thread has more. */
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly focus?: boolean;
  onState(state: EditorState): void;
  onSubmit(): void;
}

export function DraftBox(props: DraftBoxProps) {
  const { name, index, state, placeholder, focus = false, onState, onSubmit } = props;
  const editor = useRef<Editor>(null);
  const [generation, setGeneration] = useState(0);
  const testId = `tweetTextarea_${index}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each generation is another element.
  useLayoutEffect(() => {
    // Draft.js passes no unknown attribute on, so X's own mark for its focus trap is set by hand.
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
    if (focus) editor.current?.focus();
  }, [focus, generation]);
  useDemoEditor(name, {
    model: () => draftText(state),
    element: () => mounted(editor.current?.editor ?? null, name),
    setText: (text) => onState(withText(state, text)),
    remount: () => setGeneration(generation + 1),
    insertEmoji: (emoji) => onState(appended(state, emoji)),
    insertSoftBreak: () => onState(RichUtils.insertSoftNewline(state)),
  });
  return (
    <div data-testid={`${testId}_label`}>
      <div data-testid={`${testId}RichTextInputContainer`}>
        <Editor
          key={generation}
          ref={editor}
          editorState={state}
          onChange={onState}
          placeholder={placeholder}
          role="textbox"
          ariaLabel={t.postText}
          ariaMultiline={true}
          ariaAutoComplete="list"
          ariaControls="typeaheadDropdownWrapped-1"
          spellCheck={true}
          stripPastedStyles={true}
          webDriverTestID={testId}
          keyBindingFn={(event) =>
            event.key === 'Enter' && (event.ctrlKey || event.metaKey)
              ? 'submit'
              : getDefaultKeyBinding(event)
          }
          handleKeyCommand={(command) => {
            if (command !== 'submit') return 'not-handled';
            onSubmit();
            return 'handled';
          }}
          handleReturn={(event) => {
            if (!event.shiftKey) return 'not-handled';
            onState(RichUtils.insertSoftNewline(state));
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

export function withText(state: EditorState, text: string): EditorState {
  return EditorState.moveSelectionToEnd(
    EditorState.push(state, ContentState.createFromText(text, '\n'), 'insert-fragment'),
  );
}

function appended(state: EditorState, text: string): EditorState {
  const end = EditorState.moveFocusToEnd(state);
  const content = Modifier.insertText(end.getCurrentContent(), end.getSelection(), text);
  return EditorState.push(end, content, 'insert-characters');
}
