import { useCallback, useState } from 'react';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { startsWide } from '../shared/narrow.ts';
import { amina, henrik, jonas, me, tuva } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { ChatTab } from './chat-tab.tsx';
import { CreatePost } from './create-post.tsx';
import { t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { posts } from './posts.ts';
import { TopBar } from './top-bar.tsx';

export function App() {
  const { path } = useRoute();
  const [creating, setCreating] = useState(false);
  const [chatting, setChatting] = useState(startsWide);
  const close = useCallback(() => setCreating(false), []);
  if (path.startsWith('/messages') || location.hostname === 'www.messenger.com') {
    return <ChatTab wholePage={true} />;
  }
  return (
    <>
      <div>
        <TopBar onMessenger={() => setChatting(true)} />
        <div className="columns">
          <LeftRail />
          <div role="main" className="feed">
            <CreateRegion onOpen={() => setCreating(true)} />
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

function CreateRegion({ onOpen }: { onOpen(): void }) {
  const shortcuts: readonly (readonly [IconName, string, string])[] = [
    ['film', t.live, 'red'],
    ['image', t.photo, 'green'],
    ['smile', t.feeling, 'yellow'],
  ];
  return (
    <div role="region" aria-label={t.createPost} className="card create">
      <div className="create-row">
        <a
          role="link"
          aria-label={t.timeline}
          href={`https://www.facebook.com/${me.handle}`}
          onClick={(event) => event.preventDefault()}
        >
          <Portrait person={me} />
        </a>
        <Button className="prompt" onPress={onOpen}>
          <span>{t.prompt}</span>
        </Button>
      </div>
      <div className="actions faint">
        {shortcuts.map(([icon, label, colour]) => (
          <Button key={icon} label={label} className={colour} onPress={onOpen}>
            <Icon name={icon} /> <span>{label}</span>
          </Button>
        ))}
      </div>
    </div>
  );
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
