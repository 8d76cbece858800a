import { useCallback, useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { Button } from './button.tsx';
import { CommentForm } from './comment-form.tsx';
import { EditCaption } from './edit-caption.tsx';
import { t } from './labels.ts';
import type { Post } from './posts.ts';

interface PostCardProps {
  readonly post: Post;
  readonly boxName: string;
}

export function PostCard({ post, boxName }: PostCardProps) {
  const article = useRef<HTMLElement>(null);
  const [draft, setDraft] = useState('');
  const { author, text, picture, likes, comments } = post;
  // A reply is a comment that begins with whom it answers.
  const answer = (handle: string) => {
    setDraft(`@${handle} `);
    article.current?.querySelector('textarea')?.focus();
  };
  return (
    <article className="post" ref={article}>
      <PostHead post={post} />
      <img className="picture" src={picture} alt="" />
      <section className="post-icons">
        <Button>
          <Icon name="heart" />
        </Button>
        <Button>
          <Icon name="comment" />
        </Button>
        <Button>
          <Icon name="send" />
        </Button>
        <Button className="end">
          <Icon name="bookmark" />
        </Button>
      </section>
      <b>
        {likes} {t.likes}
      </b>
      <p className="post-text">
        <b>{author.handle}</b> <RichText text={text} />
      </p>
      {comments.map((comment, index) => (
        <p key={`${index}`} className="post-text">
          <b>{comment.author.handle}</b> <RichText text={comment.text} />
          <Button className="reply faint small" onPress={() => answer(comment.author.handle)}>
            {t.reply}
          </Button>
        </p>
      ))}
      <CommentForm name={boxName} post={post} text={draft} onText={setDraft} />
    </article>
  );
}

function PostHead({ post }: { readonly post: Post }) {
  const { author, time } = post;
  const [editing, setEditing] = useState(false);
  const close = useCallback(() => setEditing(false), []);
  return (
    <div className="post-head">
      <Portrait person={author} size={32} />
      <b>{author.handle}</b>
      <span className="faint">• {time}</span>
      {author === me ? (
        <Button className="edit end" onPress={() => setEditing(true)}>
          {t.edit}
        </Button>
      ) : (
        <Icon name="more" size={20} />
      )}
      {editing ? <EditCaption post={post} onClose={close} /> : null}
    </div>
  );
}
