import { type ReactNode, useCallback, useState } from 'react';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { startsWide } from '../shared/narrow.ts';
import { amina, company, henrik, jonas, me, tuva } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { ChatTab } from './chat-tab.tsx';
import { CreateRegion } from './create-region.tsx';
import { GroupPage } from './group-page.tsx';
import { t } from './labels.ts';
import { NewListing } from './new-listing.tsx';
import { PostCard } from './post-card.tsx';
import { CreatePost } from './post-dialogs.tsx';
import { posts } from './posts.ts';
import { SuiteComposer } from './suite-composer.tsx';
import { TextStory } from './text-story.tsx';
import { Timeline } from './timeline.tsx';
import { TopBar } from './top-bar.tsx';

export function App() {
  const { path } = useRoute();
  const [creating, setCreating] = useState(false);
  const [chatting, setChatting] = useState(startsWide);
  const close = useCallback(() => setCreating(false), []);
  if (path.startsWith('/messages') || location.hostname === 'www.messenger.com') {
    return <ChatTab wholePage={true} />;
  }
  const other = pageAt(path);
  if (other) {
    return (
      <>
        <TopBar onMessenger={() => setChatting(true)} />
        {other}
      </>
    );
  }
  return (
    <>
      <div>
        <TopBar onMessenger={() => setChatting(true)} />
        <div className="columns">
          <LeftRail />
          <div role="main" className="feed">
            <CreateRegion author={me} prompt={t.prompt} onOpen={() => setCreating(true)} />
            <Feed />
          </div>
          <RightRail onContact={() => setChatting(true)} />
        </div>
        {chatting ? <ChatTab onClose={() => setChatting(false)} /> : null}
      </div>
      {creating ? <CreatePost onClose={close} /> : null}
    </>
  );
}

function pageAt(path: string): ReactNode {
  if (path.startsWith('/latest/composer')) return <SuiteComposer />;
  if (path.startsWith('/marketplace/create')) return <NewListing />;
  if (path.startsWith('/stories/create')) return <TextStory />;
  if (path.startsWith('/groups/')) return <GroupPage />;
  if (path === `/${company.handle}`) return <Timeline ofPage={true} />;
  if (path === `/${me.handle}`) return <Timeline ofPage={false} />;
  return null;
}

function Feed() {
  const all = useStore(posts);
  // New posts come on top; the box that is open from the start stays with its post.
  const opened = all.findIndex((post) => post.id === 'pfbid01repair');
  return all.map((post, index) => (
    <PostCard
      key={post.id}
      post={post}
      open={index === opened}
      boxName={index === opened ? 'comment' : `comment-${post.id}`}
    />
  ));
}

function LeftRail() {
  const items: readonly (readonly [IconName, string])[] = [
    ['group', t.friends],
    ['calendar', t.memories],
    ['bookmark', t.saved],
    ['people', t.groups],
    ['shop', t.shop],
    ['bell', t.events],
  ];
  return (
    <div role="navigation" className="rail left">
      <Link href="/" className="rail-item">
        <Portrait person={me} size={36} />
        {me.name}
      </Link>
      {items.map(([icon, label]) => (
        <Link key={label} href="/" className="rail-item">
          <span className="rail-icon">
            <Icon name={icon} />
          </span>
          {label}
        </Link>
      ))}
      <p className="faint small">{t.demo}</p>
    </div>
  );
}

function RightRail({ onContact }: { onContact(): void }) {
  return (
    <div role="complementary" className="rail right">
      <h3 className="faint">{t.contacts}</h3>
      {[jonas, amina, tuva, henrik].map((person) => (
        <Button key={person.handle} label={person.name} className="rail-item" onPress={onContact}>
          <Portrait person={person} size={36} />
          {person.name}
        </Button>
      ))}
    </div>
  );
}
