import { useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { company } from '../shared/people.ts';
import { companyLogoUrl, Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { ClassicComment } from './classic-comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { t } from './labels.ts';
import type { Post } from './posts.ts';
import { stack } from './stack.ts';

interface PostCardProps {
  readonly post: Post;
  readonly boxName: string;
  /** The first post of the feed, and a post on its own page, have their comment box open. */
  readonly open: boolean;
  /** Whom a comment would be from; a company comments by the older box. */
  readonly as?: 'company';
}

export function PostCard({ post, boxName, open, as }: PostCardProps) {
  const [asked, setAsked] = useState(false);
  const { urn, text, picture, likes, comments } = post;
  return (
    <div role="listitem" componentkey={`expanded${urn}FeedType_MAIN_FEED`} className="card post">
      <PostHead post={post} />
      <p className="post-text">
        <RichText text={text} />
      </p>
      {picture ? <img className="picture" src={picture} alt="" /> : null}
      <div className="counts faint">
        <Icon name="thumb" size={14} /> {likes}
        <span className="end">
          {comments.length} {t.comments}
        </span>
      </div>
      <div className="actions faint">
        <button type="button">
          <Icon name="thumb" id="thumbs-up-outline-small" size={18} /> <span>{t.like}</span>
        </button>
        <button type="button" onClick={() => setAsked(true)}>
          <Icon name="comment" id="comment-small" size={18} /> <span>{t.comment}</span>
        </button>
        <button type="button">
          <Icon name="repost" id="repost-small" size={18} /> <span>{t.repost}</span>
        </button>
        <button type="button">
          <Icon name="send" id="send-privately-small" size={18} /> <span>{t.send}</span>
        </button>
      </div>
      {open || asked ? (
        <>
          {as === 'company' || stack === 'classic' ? (
            <div className="comment-row">
              <ClassicComment
                name={boxName}
                post={post}
                placeholder={as === 'company' ? t.commentAs : t.commentPrompt}
                focus={asked}
              />
            </div>
          ) : (
            <CommentBox name={boxName} post={post} focus={asked} />
          )}
          {comments.map((comment, index) => (
            <div
              key={`${index}`}
              componentkey={`replaceableComment_urn:li:comment:(${urn},${index})`}
              className="comment"
            >
              <Portrait person={comment.author} size={40} />
              <div>
                <b>{comment.author.name}</b>
                <p className="post-text">{comment.text}</p>
              </div>
            </div>
          ))}
        </>
      ) : null}
    </div>
  );
}

function PostHead({ post: { author, title, time, urn } }: { readonly post: Post }) {
  return (
    <div className="post-head">
      {author ? (
        <Portrait person={author} size={48} />
      ) : (
        <img src={companyLogoUrl()} width={48} height={48} alt="" />
      )}
      <div>
        <b>{author?.name ?? company.name}</b>
        <div className="faint small">{title}</div>
        <div className="faint small">
          <Link href={`/feed/update/${urn}/`}>{time}</Link> • <Icon name="globe" size={12} />
        </div>
      </div>
      <Icon name="more" size={22} />
    </div>
  );
}
