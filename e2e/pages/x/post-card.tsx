import { xEmojiPicture } from '../shared/emoji.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { navigate } from '../shared/route.ts';
import { t } from './labels.ts';
import type { Post } from './posts.ts';

interface PostCardProps {
  readonly post: Post;
  /** Inside the reply modal a post is shown without its buttons. */
  readonly quiet?: boolean;
}

export function PostCard({ post, quiet = false }: PostCardProps) {
  const { author, id, text, picture, time, counts } = post;
  const [replies, reposts, likes] = counts;
  return (
    <article className="post" data-testid="tweet" tabIndex={quiet ? -1 : 0}>
      <div data-testid="Tweet-User-Avatar">
        <Portrait person={author} />
      </div>
      <div className="post-body">
        <div className="by" data-testid="User-Name">
          <b>{author.name}</b>
          <span className="faint">
            @{author.handle} · <Link href={`/${author.handle}/status/${id}`}>{time}</Link>
          </span>
        </div>
        <div className="post-text" data-testid="tweetText">
          <RichText text={text} emojiPicture={xEmojiPicture} />
        </div>
        {picture && !quiet ? <img className="picture" src={picture} alt="" /> : null}
        {quiet ? (
          <div className="faint">
            {t.replyingTo} <span className="tag">@{author.handle}</span>
          </div>
        ) : (
          <div className="actions" role="group">
            <Action
              icon="comment"
              testId="reply"
              label={t.reply}
              count={replies}
              onClick={() => navigate(`/compose/post?in_reply_to=${id}`)}
            />
            <Action icon="repost" testId="retweet" label={t.post} count={reposts} />
            <Action icon="heart" testId="like" label={t.likes} count={likes} />
            <Action icon="bookmark" testId="bookmark" label={t.bookmarks} count={0} />
            <Action icon="share" testId="share" label={t.share} count={0} />
          </div>
        )}
      </div>
    </article>
  );
}

/** A post inside another one that quotes it: a link, and no `article`; its author has a picture with a handle as well. */
export function QuotedPost({ post: { author, text, time } }: { readonly post: Post }) {
  return (
    <div className="quoted" role="link" tabIndex={0}>
      <div className="by" data-testid="User-Name">
        <div data-testid="Tweet-User-Avatar">
          <div data-testid={`UserAvatar-Container-${author.handle}`}>
            <Portrait person={author} size={20} />
          </div>
        </div>
        <b>{author.name}</b>
        <span className="faint">
          @{author.handle} · {time}
        </span>
      </div>
      <div className="post-text" data-testid="tweetText">
        <RichText text={text} emojiPicture={xEmojiPicture} />
      </div>
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly testId: string;
  readonly label: string;
  readonly count: number;
  onClick?(): void;
}

function Action({ icon, testId, label, count, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="action"
      data-testid={testId}
      aria-label={count ? `${count} ${label}` : label}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
      {count ? <span>{count}</span> : null}
    </button>
  );
}
