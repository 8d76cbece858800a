import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { navigate } from '../shared/route.ts';
import { t } from './labels.ts';

const ITEMS: readonly (readonly [IconName, string, string, string])[] = [
  ['home', t.home, '/home', 'AppTabBar_Home_Link'],
  ['search', t.explore, '/explore', 'AppTabBar_Explore_Link'],
  ['bell', t.notifications, '/notifications', 'AppTabBar_Notifications_Link'],
  ['mail', t.chat, '/i/chat/1', 'AppTabBar_DirectMessage_Link'],
  ['bookmark', t.bookmarks, '/i/bookmarks', 'bookmarks'],
  ['list', t.lists, '/lists', 'lists'],
  ['group', t.communities, '/communities', 'communities'],
  ['people', t.profile, `/${me.handle}`, 'AppTabBar_Profile_Link'],
];

export function SideNav({ path }: { readonly path: string }) {
  return (
    <header className="side" role="banner">
      <Link href="/home" className="mark" aria-label="X">
        X
      </Link>
      <nav>
        {ITEMS.map(([icon, label, href, testId]) => (
          <Link
            key={href}
            href={href}
            data-testid={testId}
            aria-label={label}
            className={path === href ? 'here' : ''}
          >
            <Icon name={icon} size={26} filled={path === href && icon !== 'search'} />
            <span>{label}</span>
          </Link>
        ))}
      </nav>
      <Link
        href="/compose/post"
        className="pill new"
        data-testid="SideNav_NewTweet_Button"
        aria-label={t.post}
      >
        <span>{t.post}</span>
        <Icon name="plus" size={22} />
      </Link>
      <button type="button" className="account" data-testid="SideNav_AccountSwitcher_Button">
        <div data-testid={`UserAvatar-Container-${me.handle}`}>
          <Portrait person={me} />
        </div>
        <div className="account-name">
          <b>{me.name}</b>
          <span className="faint">@{me.handle}</span>
        </div>
        <Icon name="more" size={18} />
      </button>
    </header>
  );
}

export function BottomBar({ path }: { readonly path: string }) {
  return (
    <>
      <button
        type="button"
        className="floating"
        aria-label={t.post}
        data-testid="FloatingActionButtons_Tweet_Button"
        onClick={() => navigate('/compose/post')}
      >
        <Icon name="plus" size={26} />
      </button>
      <nav className="bottom" data-testid="BottomBar">
        {ITEMS.slice(0, 4).map(([icon, label, href]) => (
          <Link key={href} href={href} aria-label={label}>
            <Icon name={icon} size={26} filled={path === href && icon !== 'search'} />
          </Link>
        ))}
      </nav>
    </>
  );
}
