import { Editor } from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { mounted, Textarea } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { recordPosted, useDemoEditor } from '../shared/register.ts';
import { navigate } from '../shared/route.ts';
import { draftText, emptyDraft, withText } from './draft-box.tsx';
import { t } from './labels.ts';

/**
 * A long article: a title in a textarea, a body in Draft.js, and Publish in the head, which asks once more. No test id
 * tells Publish; Preview beside it is a link.
 */
export function ArticlePage() {
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const body = useBody();
  const texts = [title, body.text].filter((text) => text.trim() !== '');
  const publish = () => {
    for (const text of texts) recordPosted(text);
    navigate('/home');
  };
  return (
    <div className="article">
      <div className="article-head">
        <button type="button" className="tool" aria-label={t.back} data-testid="app-bar-back">
          <Icon name="back" size={20} />
        </button>
        <Link href="/compose/articles/edit/1/preview">{t.preview}</Link>
        <button
          type="button"
          className="pill"
          disabled={texts.length === 0}
          onClick={() => setAsked(true)}
        >
          {t.publish}
        </button>
      </div>
      <div className="article-tools">
        <div id="toolbar-styling-buttons">
          <button type="button">
            {t.style} <Icon name="caret" size={14} />
          </button>
        </div>
        <button type="button" id="btn-bold" aria-label={t.bold}>
          <b>B</b>
        </button>
        <button type="button">
          {t.insert} <Icon name="caret" size={14} />
        </button>
      </div>
      <div className="article-text">
        <Textarea
          name="title"
          value={title}
          onText={setTitle}
          rows={2}
          placeholder={t.articleTitle}
        />
        {body.editor}
      </div>
      {asked ? <PublishDialog onPublish={publish} /> : null}
    </div>
  );
}

function useBody() {
  const [state, setState] = useState(emptyDraft);
  const editor = useRef<Editor>(null);
  useDemoEditor('article', {
    model: () => draftText(state),
    element: () => mounted(editor.current?.editor ?? null, 'article'),
    setText: (text) => setState(withText(state, text)),
  });
  const element = (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      placeholder={t.articleText}
      role="textbox"
      ariaMultiline={true}
      spellCheck={true}
      webDriverTestID="composer"
    />
  );
  return { text: draftText(state), editor: element };
}

function PublishDialog({ onPublish }: { onPublish(): void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dialog.current?.focus(), []);
  return (
    <div className="layer">
      <div className="mask" data-testid="mask" />
      <div className="modal" ref={dialog} role="dialog" aria-modal="true" tabIndex={-1}>
        <div className="modal-bar">
          <span>{t.publishNow}</span>
          <button type="button" className="pill" onClick={onPublish}>
            {t.publish}
          </button>
        </div>
      </div>
    </div>
  );
}
