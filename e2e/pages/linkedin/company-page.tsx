import { useState } from 'react';
import { company } from '../shared/people.ts';
import { companyLogoUrl } from '../shared/portrait.tsx';
import { navigate } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { CompanyShare } from './classic-share.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { posts } from './posts.ts';

interface CompanyPageProps {
  readonly path: string;
  /** By `?share=true` the box is open at once. */
  readonly share: boolean;
}

/** The page of posts that whoever runs a company page sees: of the older kind, all in the light DOM. */
export function CompanyPage({ path, share }: CompanyPageProps) {
  const [asked, setAsked] = useState(false);
  const own = useStore(posts).filter(({ author }) => !author);
  const close = () => {
    setAsked(false);
    if (share) navigate(path);
  };
  return (
    <div className="company">
      <div className="card company-head">
        <img src={companyLogoUrl()} width={64} height={64} alt="" />
        <div>
          <h1>{company.name}</h1>
          <div className="faint">{t.pagePosts}</div>
        </div>
        <button type="button" className="primary end" onClick={() => setAsked(true)}>
          {t.startPost}
        </button>
      </div>
      {own.map((post) => (
        <PostCard key={post.urn} post={post} open={true} boxName="comment" as="company" />
      ))}
      <div id="artdeco-modal-outlet">
        {asked || share ? <CompanyShare onClose={close} /> : null}
      </div>
    </div>
  );
}
