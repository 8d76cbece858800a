import { useStore } from '../shared/store.ts';
import { Composer } from './composer.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { posts, publish } from './posts.ts';

export function HomePage({ narrow }: { readonly narrow: boolean }) {
  const all = useStore(posts);
  return (
    <>
      <div className="tabs" role="tablist">
        <div className="tab" role="tab" aria-selected="true">
          {t.forYou}
        </div>
        <div className="tab" role="tab" aria-selected="false">
          {t.following}
        </div>
      </div>
      {narrow ? null : <Composer name="home" inline={true} reply={false} onPublish={publish} />}
      <section>
        {all
          .filter((post) => post.replyTo === undefined)
          .map((post) => (
            <PostCard key={post.id} post={post} />
          ))}
      </section>
    </>
  );
}
