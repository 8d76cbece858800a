import { type ReactNode, useCallback, useState } from 'react';
import { metaEmojiPicture } from '../shared/emoji.ts';
import { Icon } from '../shared/icon.tsx';
import { company, me } from '../shared/people.ts';
import { RichText } from '../shared/rich-text.tsx';
import { AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { CommentBox } from './comment-box.tsx';
import { CommentView } from './comment-view.tsx';
import { t } from './labels.ts';
import { EditPost, SharePost } from './post-dialogs.tsx';
import type { Post } from './posts.ts';

interface PostCardProps {
  readonly post: Post;
  /** The name of its comment box; the first post of the feed has its box open. */
  readonly boxName: string;
  readonly open: boolean;
}

export function PostCard({ post, boxName, open }: PostCardProps) {
  const [asked, setAsked] = useState(false);
  const { text, picture, comments } = post;
  return (
    <div role="article" className="card post" aria-label={`${post.author.name}, ${post.time}`}>
      <PostHead post={post} />
      <div dir="auto" className="post-text">
        <RichText text={text} emojiPicture={metaEmojiPicture} />
      </div>
      {picture ? <img className="picture" src={picture} alt="" /> : null}
      <PostFoot post={post} onComment={() => setAsked(true)} />
      {comments.map((comment, index) => (
        <CommentView
          key={`${index}`}
          comment={comment}
          id={`${post.id}-${index}`}
          post={post}
          boxName={index === 0 ? `reply-${boxName}` : `reply-${boxName}-${index}`}
          ownPage={post.author === company}
        />
      ))}
      {open || asked ? <CommentBox name={boxName} post={post} focus={asked} /> : null}
    </div>
  );
}

/** A dialog that a button opens; the button is there all the time. */
function useDialog(dialog: (close: () => void) => ReactNode): [ReactNode, () => void] {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return [open ? dialog(close) : null, () => setOpen(true)];
}

function PostHead({ post }: { readonly post: Post }) {
  const { author, time } = post;
  const [editing, edit] = useDialog((close) => <EditPost post={post} onClose={close} />);
  return (
    <div className="post-head">
      <AuthorPicture author={author} />
      <div>
        <b>{author.name}</b>
        <div className="faint small">
          {time} · <Icon name="globe" size={12} />
        </div>
      </div>
      {author === me ? (
        <Button label={t.editPost} className="edit end" onPress={edit}>
          <Icon name="more" size={20} />
        </Button>
      ) : (
        <Icon name="more" size={20} />
      )}
      {editing}
    </div>
  );
}

function PostFoot({ post, onComment }: { readonly post: Post; onComment(): void }) {
  const [sharing, share] = useDialog((close) => <SharePost post={post} onClose={close} />);
  return (
    <>
      <div className="counts faint">
        <span className="thumb">
          <Icon name="thumb" size={11} filled={true} />
        </span>
        {post.likes}
        <span className="end">
          {post.comments.length} {t.comments}
        </span>
      </div>
      <div className="actions faint">
        <Button label={t.like}>
          <Icon name="thumb" size={20} /> {t.like}
        </Button>
        <Button label={t.comment} onPress={onComment}>
          <Icon name="comment" size={20} /> {t.comment}
        </Button>
        <Button label={t.share} className="share" onPress={share}>
          <Icon name="share" size={20} /> {t.share}
        </Button>
      </div>
      {sharing}
    </>
  );
}
