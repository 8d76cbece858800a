import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { useStore } from '../shared/store.ts';
import { language, t } from './labels.ts';
import { PostCard } from './post-card.tsx';
import { posts } from './posts.ts';

const NEWS = {
  en: ['More jobs at sea this winter', 'Libraries that lend tools', 'Four-day weeks, one year on'],
  nb: [
    'Flere jobber på sjøen i vinter',
    'Biblioteker som låner ut verktøy',
    'Fire dagers uke, ett år etter',
  ],
}[language];

interface FeedPageProps {
  /** One post on its own page; without it, the feed. */
  readonly only?: string | undefined;
  onStartPost(): void;
}

export function FeedPage({ only, onStartPost }: FeedPageProps) {
  const all = useStore(posts);
  const shown = only === undefined ? all : all.filter((post) => post.urn === only);
  const opened = 'urn:li:activity:7398000000000000001';
  return (
    <div className="columns">
      <LeftRail />
      <div className="feed">
        {only === undefined ? <Launcher onStartPost={onStartPost} /> : null}
        <div role="list" className="feed-list">
          {shown.map((post) => (
            <PostCard
              key={post.urn}
              post={post}
              open={only !== undefined || post.urn === opened}
              boxName={
                only !== undefined || post.urn === opened ? 'comment' : `comment-${post.urn}`
              }
            />
          ))}
        </div>
      </div>
      <aside className="card news">
        <h2>{t.news}</h2>
        {NEWS.map((line) => (
          <div key={line}>
            <b>{line}</b>
          </div>
        ))}
        <p className="faint small">{t.demo}</p>
      </aside>
    </div>
  );
}

function Launcher({ onStartPost }: { onStartPost(): void }) {
  const shortcuts: readonly (readonly [IconName, string, string])[] = [
    ['film', t.video, 'green'],
    ['image', t.photo, 'blue'],
    ['list', t.article, 'red'],
  ];
  return (
    <div className="card launcher">
      <div className="launcher-row">
        <div id="shareboxProfilePictureComponentRef">
          <Link href={`/in/${me.handle}/`}>
            <Portrait person={me} size={48} />
          </Link>
        </div>
        <a
          href="/preload/sharebox/"
          className="start-post"
          onClick={(event) => {
            event.preventDefault();
            onStartPost();
          }}
        >
          {t.startPost}
        </a>
      </div>
      <div className="launcher-more">
        {shortcuts.map(([icon, label, colour]) => (
          <button key={icon} type="button" className={colour}>
            <Icon name={icon} size={22} /> <span>{label}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function LeftRail() {
  return (
    <aside className="left">
      <div className="card profile">
        <div className="cover" />
        <Link href={`/in/${me.handle}/`}>
          <Portrait person={me} size={72} />
          <b>{me.name}</b>
        </Link>
        <div className="faint small">{t.headline}</div>
      </div>
      <div className="card figures small">
        <div>
          <b>{t.viewers}</b> <span>31</span>
        </div>
        <div>
          <b>{t.impressions}</b> <span>204</span>
        </div>
        <div>
          <b>
            <Icon name="bookmark" size={14} /> {t.saved}
          </b>
        </div>
      </div>
    </aside>
  );
}
