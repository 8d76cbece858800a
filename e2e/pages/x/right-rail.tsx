import { useState } from 'react';
import { Input } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { amina, henrik } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { language, t } from './labels.ts';

const TRENDS = {
  en: ['Northern lights', '#repaircafé', 'Night trains'],
  nb: ['Nordlys', '#reparasjonskafé', 'Nattog'],
}[language];

export function RightRail() {
  const [query, setQuery] = useState('');
  return (
    <div className="right" data-testid="sidebarColumn">
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" size={18} />
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
          data-testid="SearchBox_Search_Input"
        />
      </form>
      <section className="card">
        <h2>{t.trends}</h2>
        {TRENDS.map((trend, index) => (
          <div key={trend} className="trend">
            <span className="faint">{t.trending}</span>
            <b>{trend}</b>
            <span className="faint">
              {(3 - index) * 1140} {t.posts}
            </span>
          </div>
        ))}
      </section>
      <section className="card">
        <h2>{t.whoToFollow}</h2>
        {[amina, henrik].map((person) => (
          <div key={person.handle} className="person">
            <Portrait person={person} />
            <div>
              <b>{person.name}</b>
              <div className="faint">@{person.handle}</div>
            </div>
            <button type="button" className="pill small">
              {t.follow}
            </button>
          </div>
        ))}
      </section>
      <p className="faint small-print">{t.demo}</p>
    </div>
  );
}
