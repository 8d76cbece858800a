import { useCallback, useState } from 'react';
import { metaEmojiPicture } from '../shared/emoji.ts';
import { RichText } from '../shared/rich-text.tsx';
import { AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { CommentBox } from './comment-box.tsx';
import { t } from './labels.ts';
import type { Comment, Post } from './posts.ts';
import { PrivateReply } from './private-reply.tsx';

interface CommentViewProps {
  readonly comment: Comment;
  readonly id: string;
  readonly post: Post;
  /** The name of the box that answers it. */
  readonly boxName: string;
  /** Whether the reader looks after the page that posted this, and may write to those who comment. */
  readonly ownPage: boolean;
}

/** A comment, with the box that answers it under it. Its buttons have words and no label. */
export function CommentView({ comment, id, post, boxName, ownPage }: CommentViewProps) {
  const [answering, setAnswering] = useState(false);
  const [writing, setWriting] = useState(false);
  const close = useCallback(() => setWriting(false), []);
  return (
    <div data-commentid={id}>
      <div role="article" className="comment" aria-label={comment.author.name}>
        <AuthorPicture author={comment.author} size={32} />
        <div>
          <div className="comment-bubble">
            <b>{comment.author.name}</b>
            <div dir="auto">
              <RichText text={comment.text} emojiPicture={metaEmojiPicture} />
            </div>
          </div>
          <div className="comment-links faint small">
            <Button onPress={() => setAnswering(true)}>{t.reply}</Button>
            {ownPage ? <Button onPress={() => setWriting(true)}>{t.message}</Button> : null}
          </div>
        </div>
      </div>
      {answering ? (
        <CommentBox name={boxName} post={post} focus={true} answers={comment.author} />
      ) : null}
      {writing ? <PrivateReply to={comment.author} onClose={close} /> : null}
    </div>
  );
}
