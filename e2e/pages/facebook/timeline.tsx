import { useCallback, useState } from 'react';
import { company, me } from '../shared/people.ts';
import { CreateRegion } from './create-region.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { CreatePagePost, CreatePost } from './post-dialogs.tsx';
import { ownPost, pagePost } from './posts.ts';

/** The timeline of a page that the reader looks after, or their own. */
export function Timeline({ ofPage }: { readonly ofPage: boolean }) {
  const [creating, setCreating] = useState(false);
  const close = useCallback(() => setCreating(false), []);
  const Create = ofPage ? CreatePagePost : CreatePost;
  return (
    <div role="main" className="feed alone">
      <CreateRegion
        author={ofPage ? company : me}
        prompt={ofPage ? t.pagePrompt : t.prompt}
        onOpen={() => setCreating(true)}
      />
      <PostCard post={ofPage ? pagePost : ownPost} open={true} boxName="comment" />
      {creating ? <Create onClose={close} /> : null}
    </div>
  );
}
