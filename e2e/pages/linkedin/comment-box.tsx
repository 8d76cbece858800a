import { useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { me, type Person } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { TiptapBox, type TiptapHandle } from './editor/tiptap-box.tsx';
import { t } from './labels.ts';
import { addComment, type Post } from './posts.ts';

interface CommentBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly post: Post;
  readonly focus: boolean;
  /** Whom it answers: a comment's author is mentioned from the start. */
  readonly answers?: Person;
}

/** The button is not there until something is typed. */
export function CommentBox({ name, post, focus, answers }: CommentBoxProps) {
  const editor = useRef<TiptapHandle>(null);
  const [empty, setEmpty] = useState(true);
  const submit = () => {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    addComment(post, text);
    editor.current?.clear();
  };
  return (
    <div className="comment-row">
      <Portrait person={me} size={40} />
      <div componentkey={`commentBox-${post.urn}`} className="comment-box">
        <TiptapBox
          ref={editor}
          name={name}
          label={t.commentText}
          placeholder={t.commentPrompt}
          focus={focus}
          mention={answers?.name}
          onText={(text) => setEmpty(text.trim() === '')}
          onSubmit={submit}
        />
        <div className="comment-tools">
          <button type="button" aria-label={t.emoji} className="icon">
            <Icon name="smile" size={20} />
          </button>
          <button type="button" aria-label={t.addMedia} className="icon">
            <Icon name="image" size={20} />
          </button>
          <section id={`commentButtonSection-${post.urn}`}>
            {empty ? null : (
              <button
                type="button"
                componentkey={`${post.urn}-commentButtonSection`}
                className="primary small"
                onClick={submit}
              >
                {answers ? t.reply : t.comment}
              </button>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}
