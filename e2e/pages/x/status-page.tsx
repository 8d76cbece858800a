import { useEffect, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { navigate } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { Composer } from './composer.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { posts, publish } from './posts.ts';

/** The inline reply box comes late on X: up to seconds after the post itself. */
const REPLY_BOX_DELAY = 400;

export function StatusPage({ id }: { readonly id: string }) {
  const all = useStore(posts);
  const post = all.find((one) => one.id === id) ?? all[0];
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), REPLY_BOX_DELAY);
    return () => clearTimeout(timer);
  }, []);
  if (!post) return null;
  return (
    <>
      <div className="page-bar">
        <button
          type="button"
          className="tool"
          aria-label={t.back}
          data-testid="app-bar-back"
          onClick={() => navigate('/home')}
        >
          <Icon name="back" size={20} />
        </button>
        <h2>{t.post}</h2>
      </div>
      <PostCard post={post} />
      {ready ? (
        <Composer
          name="reply"
          inline={true}
          reply={true}
          onPublish={(texts) => publish(texts, post.id)}
        />
      ) : null}
      {all
        .filter((one) => one.replyTo === post.id)
        .map((one) => (
          <PostCard key={one.id} post={one} />
        ))}
    </>
  );
}
