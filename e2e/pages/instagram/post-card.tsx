import { Icon } from '../shared/icon.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { RichText } from '../shared/rich-text.tsx';
import { Button } from './button.tsx';
import { CommentForm } from './comment-form.tsx';
import { t } from './labels.ts';
import type { Post } from './posts.ts';

interface PostCardProps {
  readonly post: Post;
  readonly boxName: string;
}

export function PostCard({ post, boxName }: PostCardProps) {
  const { author, time, text, picture, likes, comments } = post;
  return (
    <article className="post">
      <div className="post-head">
        <Portrait person={author} size={32} />
        <b>{author.handle}</b>
        <span className="faint">• {time}</span>
        <Icon name="more" size={20} />
      </div>
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
        </p>
      ))}
      <CommentForm name={boxName} post={post} />
    </article>
  );
}
