import { useState } from 'react';
import { metaEmojiPicture } from '../shared/emoji.ts';
import { Icon } from '../shared/icon.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { Button } from './button.tsx';
import { CommentBox } from './comment-box.tsx';
import { t } from './labels.ts';
import type { Comment, Post } from './posts.ts';

interface PostCardProps {
  readonly post: Post;
  /** The name of its comment box; the first post of the feed has its box open. */
  readonly boxName: string;
  readonly open: boolean;
}

export function PostCard({ post, boxName, open }: PostCardProps) {
  const [asked, setAsked] = useState(false);
  const { author, time, text, picture, likes, comments } = post;
  return (
    <div role="article" className="card post" aria-label={`${author.name}, ${time}`}>
      <div className="post-head">
        <Portrait person={author} />
        <div>
          <b>{author.name}</b>
          <div className="faint small">
            {time} · <Icon name="globe" size={12} />
          </div>
        </div>
        <Icon name="more" size={20} />
      </div>
      <div dir="auto" className="post-text">
        <RichText text={text} emojiPicture={metaEmojiPicture} />
      </div>
      {picture ? <img className="picture" src={picture} alt="" /> : null}
      <div className="counts faint">
        <span className="thumb">
          <Icon name="thumb" size={11} filled={true} />
        </span>
        {likes}
        <span className="end">
          {comments.length} {t.comments}
        </span>
      </div>
      <div className="actions faint">
        <Button label={t.like}>
          <Icon name="thumb" size={20} /> {t.like}
        </Button>
        <Button label={t.comment} onPress={() => setAsked(true)}>
          <Icon name="comment" size={20} /> {t.comment}
        </Button>
        <Button label={t.share}>
          <Icon name="share" size={20} /> {t.share}
        </Button>
      </div>
      {comments.map((comment, index) => (
        <CommentView key={`${index}`} comment={comment} id={`${post.id}-${index}`} />
      ))}
      {open || asked ? <CommentBox name={boxName} post={post} focus={asked} /> : null}
    </div>
  );
}

function CommentView({ comment, id }: { readonly comment: Comment; readonly id: string }) {
  return (
    <div data-commentid={id}>
      <div role="article" className="comment" aria-label={comment.author.name}>
        <Portrait person={comment.author} size={32} />
        <div className="comment-bubble">
          <b>{comment.author.name}</b>
          <div dir="auto">
            <RichText text={comment.text} emojiPicture={metaEmojiPicture} />
          </div>
        </div>
      </div>
    </div>
  );
}
