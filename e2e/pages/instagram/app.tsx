import { useCallback, useState } from 'react';
import { Input } from '../shared/field.tsx';
import { Link } from '../shared/link.tsx';
import { amina, henrik, jonas, me, tuva } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { CreateWizard } from './create-wizard.tsx';
import { DirectPage } from './direct-page.tsx';
import { EditProfile } from './edit-profile.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { notice, ownPost, posts } from './posts.ts';
import { SideNav } from './side-nav.tsx';
import { StoryPage } from './story-page.tsx';

export function App() {
  const { path } = useRoute();
  const [creating, setCreating] = useState(false);
  const [searching, setSearching] = useState(false);
  const close = useCallback(() => setCreating(false), []);
  const news = useStore(notice);
  return (
    <>
      <div className="app">
        <SideNav
          path={path}
          onSearch={() => setSearching(!searching)}
          onCreate={() => setCreating(true)}
        />
        {searching ? <SearchPanel /> : null}
        <main role="main">
          <Page path={path} />
        </main>
      </div>
      {creating ? <CreateWizard onClose={close} /> : null}
      {news ? (
        <div className="notice" role="alert">
          {news}
        </div>
      ) : null}
    </>
  );
}

function Page({ path }: { readonly path: string }) {
  if (path.startsWith('/direct/')) return <DirectPage />;
  if (path.startsWith('/accounts/edit')) return <EditProfile />;
  if (path.startsWith('/stories/')) return <StoryPage />;
  if (path === `/p/${ownPost.id}/`) return <PostCard post={ownPost} boxName="comment" />;
  return <Home />;
}

function Home() {
  const all = useStore(posts);
  return (
    <div className="home">
      <div className="feed">
        <div className="stories">
          {[tuva, jonas, amina, henrik].map((person) => (
            <div key={person.handle} className="story">
              <span>
                <Portrait person={person} size={56} />
              </span>
              {person.handle}
            </div>
          ))}
        </div>
        {all.map((post) => (
          <PostCard
            key={post.id}
            post={post}
            boxName={post.id === 'DRx1ferry' ? 'comment' : `comment-${post.id}`}
          />
        ))}
      </div>
      <aside className="right">
        <div className="person">
          <Portrait person={me} size={44} />
          <div>
            <b>{me.handle}</b>
            <div className="faint">{me.name}</div>
          </div>
        </div>
        <b className="faint">{t.suggested}</b>
        {[amina, henrik].map((person) => (
          <div key={person.handle} className="person">
            <Portrait person={person} size={44} />
            <div>
              <b>{person.handle}</b>
              <div className="faint small">{t.suggestedBy}</div>
            </div>
            <Button className="link end">{t.follow}</Button>
          </div>
        ))}
        <p className="faint small">{t.demo}</p>
      </aside>
    </div>
  );
}

function SearchPanel() {
  const [query, setQuery] = useState('');
  return (
    <div role="search" className="search">
      <h1>{t.search}</h1>
      <Input
        name="search"
        value={query}
        onText={setQuery}
        type="text"
        aria-label={t.search}
        placeholder={t.search}
        autoCapitalize="none"
        autoFocus={true}
      />
      {[tuva, jonas].map((person) => (
        <Link key={person.handle} href="/" className="person">
          <Portrait person={person} size={44} />
          <div>
            <b>{person.handle}</b>
            <div className="faint">{person.name}</div>
          </div>
        </Link>
      ))}
    </div>
  );
}
