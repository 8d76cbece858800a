import 'draft-js/dist/Draft.css';
import type { EditorState } from 'draft-js';
import type { ReactNode } from 'react';
import type { DemoEditor } from '../demo.ts';
import { entity, type Mount } from './mount.ts';
import type { ReactLike, Render } from './react.ts';

type Draft = typeof import('draft-js');

interface Box {
  state: EditorState;
  change(state: EditorState): void;
}

/** Draft.js on a version of React; hashtags, handles and links are set off as X does it, by decorators. */
export const draftOn =
  (react: ReactLike, draft: Draft, render: Render): Mount =>
  (place) => {
    const { createElement, useState } = react;
    const Entity = ({ children }: { readonly children: ReactNode }) =>
      createElement('span', { className: 'entity' }, children);
    const decorator = new draft.CompositeDecorator([
      {
        component: Entity,
        strategy: (block, found) => {
          for (const { 0: words, index } of block.getText().matchAll(entity)) {
            found(index, index + words.length);
          }
        },
      },
    ]);
    const start = draft.EditorState.createEmpty(decorator);
    const box: Box = { state: start, change: () => undefined };
    const Field = () => {
      const [state, setState] = useState(start);
      Object.assign(box, { state, change: setState });
      return createElement(draft.Editor, {
        editorState: state,
        onChange: setState,
        handleReturn: (event) => {
          if (!event.shiftKey) return 'not-handled';
          setState(draft.RichUtils.insertSoftNewline(state));
          return 'handled';
        },
      });
    };
    render(createElement(Field), place);
    return draftEditor(draft, box, place);
  };

function draftEditor(draft: Draft, box: Box, place: HTMLElement): DemoEditor {
  const { ContentState, EditorState, Modifier, RichUtils } = draft;
  const append = (words: string): void => {
    const end = EditorState.moveFocusToEnd(box.state);
    const content = Modifier.insertText(end.getCurrentContent(), end.getSelection(), words);
    box.change(EditorState.push(end, content, 'insert-characters'));
  };
  return {
    model: () => box.state.getCurrentContent().getPlainText('\n'),
    element: () => place.querySelector<HTMLElement>('[contenteditable]') as HTMLElement,
    setText: (text) => {
      const content = ContentState.createFromText(text, '\n');
      box.change(
        EditorState.moveSelectionToEnd(EditorState.push(box.state, content, 'insert-fragment')),
      );
    },
    insertSoftBreak: () => box.change(RichUtils.insertSoftNewline(box.state)),
    insertLink: append,
  };
}
