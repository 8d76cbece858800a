import { useState } from 'react';
import { Input } from '../shared/field.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Link } from '../shared/link.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';

const TABS: readonly (readonly [IconName, string])[] = [
  ['home', t.home],
  ['film', t.video],
  ['shop', t.shop],
  ['group', t.groups],
];

export function TopBar({ onMessenger }: { onMessenger(): void }) {
  const [query, setQuery] = useState('');
  return (
    <div role="banner" className="top">
      <div className="top-left">
        <Link href="/" className="mark" aria-label="Facebook">
          Facebook
        </Link>
        <label className="search">
          <Icon name="search" size={16} />
          <Input
            name="search"
            value={query}
            onText={setQuery}
            type="search"
            role="combobox"
            aria-expanded={false}
            aria-label={t.search}
            placeholder={t.search}
            autoComplete="off"
          />
        </label>
      </div>
      <div role="navigation" className="top-tabs">
        {TABS.map(([icon, label], index) => (
          <Link key={icon} href="/" aria-label={label} className={index ? '' : 'here'}>
            <Icon name={icon} filled={index === 0} />
          </Link>
        ))}
      </div>
      <div className="top-right">
        <Button label={t.menu} className="round">
          <Icon name="menu" size={20} />
        </Button>
        <Button label={t.messenger} className="round" onPress={onMessenger}>
          <Icon name="message" size={20} filled={true} />
        </Button>
        <Button label={t.notifications} className="round">
          <Icon name="bell" size={20} filled={true} />
        </Button>
        <Portrait person={me} />
      </div>
    </div>
  );
}
