import { useRef, useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { navigate } from '../shared/route.ts';
import { ArticleShare } from './classic-share.tsx';
import { TiptapBox, type TiptapHandle } from './editor/tiptap-box.tsx';
import { t } from './labels.ts';

/**
 * An article, of the older kind: the first word of the title makes the draft, which changes the address and builds the
 * body anew. Next leads to a share box with Publish.
 */
export function ArticlePage({ path }: { readonly path: string }) {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [sharing, setSharing] = useState(false);
  const editor = useRef<TiptapHandle>(null);
  const isNew = path.startsWith('/article/new');
  const retitle = (text: string) => {
    setTitle(text);
    if (isNew) navigate('/article/edit/1/');
  };
  const publish = (words: string) => {
    for (const text of [title, body, words]) if (text.trim() !== '') recordPosted(text);
    navigate('/feed/');
  };
  return (
    <div className="article-editor">
      <div className="article-editor-nav card">
        <button type="button" className="author">
          <Portrait person={me} size={40} />
          <span className="article-editor-actor-toggle__author-title">{me.name}</span>
          <Icon name="caret" size={16} />
        </button>
        <button
          type="button"
          className="article-editor-nav__publish artdeco-button primary end"
          disabled={title.trim() === '' && body.trim() === ''}
          onClick={() => setSharing(true)}
        >
          <span className="artdeco-button__text">{t.next}</span> <Icon name="caret" size={16} />
        </button>
      </div>
      <main className="card article-editor-main">
        <Textarea
          name="title"
          id="article-editor-headline__textarea"
          className="article-editor-headline__textarea"
          value={title}
          onText={retitle}
          rows={2}
          maxLength={150}
          placeholder={t.articleTitle}
        />
        <TiptapBox
          key={path}
          ref={editor}
          name="article"
          label={t.articleText}
          placeholder={t.articlePrompt}
          onText={setBody}
        />
      </main>
      <div id="artdeco-modal-outlet">
        {sharing ? <ArticleShare onClose={() => setSharing(false)} onPublish={publish} /> : null}
      </div>
    </div>
  );
}
