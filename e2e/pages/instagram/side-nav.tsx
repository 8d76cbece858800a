import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { t } from './labels.ts';

interface SideNavProps {
  readonly path: string;
  onSearch(): void;
  onCreate(): void;
}

export function SideNav({ path, onSearch, onCreate }: SideNavProps) {
  return (
    <nav className="side">
      <Link href="/" className="mark">
        <Icon name="camera" />
        <span>Instagram</span>
      </Link>
      <Item icon="home" label={t.home} href="/" here={path === '/'} />
      <Item icon="search" label={t.search} href="#" onClick={onSearch} />
      <Item icon="compass" label={t.explore} href="/explore/" />
      <Item icon="film" label={t.reels} href="/reels/" />
      <Item icon="send" label={t.messages} href="/direct/t/1/" here={path.startsWith('/direct')} />
      <Item icon="heart" label={t.notifications} href="#" onClick={() => undefined} />
      <Item icon="plus" label={t.create} href="#" onClick={onCreate} />
      {/* Instagram took the label off this link; its picture is what tells it apart. */}
      <Link href={`/${me.handle}/`} role="link" className="side-item">
        <Portrait person={me} size={24} />
        <span>{t.profile}</span>
      </Link>
      <Link href="/accounts/edit/" className="side-item last" aria-label={t.editProfile}>
        <Icon name="menu" />
        <span>{t.more}</span>
      </Link>
    </nav>
  );
}

interface ItemProps {
  readonly icon: IconName;
  readonly label: string;
  readonly href: string;
  readonly here?: boolean;
  onClick?(): void;
}

function Item({ icon, label, href, here = false, onClick }: ItemProps) {
  const content = (
    <>
      <Icon name={icon} filled={here} />
      <span>{label}</span>
    </>
  );
  const className = here ? 'side-item here' : 'side-item';
  if (!onClick) {
    return (
      <Link href={href} className={className} aria-label={label}>
        {content}
      </Link>
    );
  }
  // What opens on the page is a link with `#` there too.
  return (
    <a
      href={href}
      role="link"
      className={className}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      {content}
    </a>
  );
}
