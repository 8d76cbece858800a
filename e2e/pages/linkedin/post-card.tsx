import { useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { company } from '../shared/people.ts';
import { companyLogoUrl, Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { ClassicComment, CompanyComment } from './classic-comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { t } from './labels.ts';
import { type Comment, type Post, reposting } from './posts.ts';
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
        <button type="button" onClick={() => reposting.change(() => post)}>
          <Icon name="repost" id="repost-small" size={18} /> <span>{t.repost}</span>
        </button>
        <button type="button">
          <Icon name="send" id="send-privately-small" size={18} /> <span>{t.send}</span>
        </button>
      </div>
      {open || asked ? (
        <>
          {as === 'company' ? <CompanyComment name={boxName} post={post} focus={asked} /> : null}
          {as === undefined && stack === 'classic' ? (
            <div className="comment-row">
              <ClassicComment
                name={boxName}
                post={post}
                placeholder={t.commentPrompt}
                focus={asked}
              />
            </div>
          ) : null}
          {as === undefined && stack !== 'classic' ? (
            <CommentBox name={boxName} post={post} focus={asked} />
          ) : null}
          {comments.map((comment, index) => (
            <CommentCard key={`${index}`} post={post} comment={comment} index={index} />
          ))}
        </>
      ) : null}
    </div>
  );
}

interface CommentCardProps {
  readonly post: Post;
  readonly comment: Comment;
  readonly index: number;
}

/** A comment, and the box for an answer to it. */
function CommentCard({ post, comment: { author, text }, index }: CommentCardProps) {
  const [asked, setAsked] = useState(false);
  return (
    <div
      componentkey={`replaceableComment_urn:li:comment:(${post.urn},${index})`}
      className="comment"
    >
      <Portrait person={author} size={40} />
      <div>
        <b>{author.name}</b>
        <p className="post-text">{text}</p>
        <button type="button" className="faint small" onClick={() => setAsked(true)}>
          {t.reply}
        </button>
        {asked ? (
          <CommentBox name={`reply-${index}`} post={post} focus={true} answers={author} />
        ) : null}
      </div>
    </div>
  );
}

/** A post inside the share box that passes it on; the rest of its text is behind a button of words. */
export function RepostedPost({ post }: { readonly post: Post }) {
  return (
    <div className="card reposted">
      <PostHead post={post} />
      <p className="post-text">{post.text.slice(0, 60)}</p>
      <button type="button" className="faint small">
        {t.seeMore}
      </button>
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
