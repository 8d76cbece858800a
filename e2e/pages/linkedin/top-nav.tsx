import { useState } from 'react';
import { Input } from '../shared/field.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { t } from './labels.ts';

const ITEMS: readonly (readonly [IconName, string, string])[] = [
  ['home', t.home, '/feed/'],
  ['group', t.network, '/mynetwork/'],
  ['case', t.jobs, '/jobs/'],
  ['message', t.messaging, '/messaging/'],
  ['bell', t.notifications, '/notifications/'],
];

export function TopNav({ path }: { readonly path: string }) {
  const [query, setQuery] = useState('');
  return (
    <header className="top">
      <div className="top-inner">
        <Link href="/feed/" className="mark" aria-label="LinkedIn">
          LinkedIn
        </Link>
        <label className="search">
          <Icon name="search" size={16} />
          <Input
            name="search"
            value={query}
            onText={setQuery}
            type="text"
            role="combobox"
            aria-expanded={false}
            aria-label={t.search}
            placeholder={t.search}
            autoComplete="off"
            data-testid="typeahead-input"
          />
        </label>
        <nav>
          {ITEMS.map(([icon, label, href]) => (
            <Link key={href} href={href} className={path.startsWith(href) ? 'here' : ''}>
              <Icon name={icon} filled={path.startsWith(href)} />
              <span>{label}</span>
            </Link>
          ))}
          <Link href="/in/me/edit/" className="nav-me">
            <Portrait person={me} size={24} />
            <span>{t.me}</span>
          </Link>
        </nav>
      </div>
    </header>
  );
}
