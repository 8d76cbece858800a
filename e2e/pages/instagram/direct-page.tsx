import { useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { amina, me, tuva } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { Button } from './button.tsx';
import { language, t } from './labels.ts';

const opening = {
  en: ['Did you keep the recipe from Friday?', 'I wrote it on a napkin.'],
  nb: ['Tok du vare på oppskriften fra fredag?', 'Jeg skrev den på en serviett.'],
}[language];

export function DirectPage() {
  const editor = useRef<LexicalHandle>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(true);
  const send = () => {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    recordPosted(text);
    setSent((now) => [...now, text]);
    editor.current?.clear();
  };
  return (
    <div className="direct">
      <DirectList />
      <div className="direct-panel">
        <div className="direct-head">
          <Portrait person={tuva} size={44} />
          <b>{tuva.name}</b>
        </div>
        <div className="direct-log" role="log">
          {[...opening, ...sent].map((line, index) => (
            <div key={`${index}`} dir="auto" className={index ? 'said mine' : 'said'}>
              {line}
            </div>
          ))}
        </div>
        <div className="direct-composer">
          <Icon name="smile" />
          <LexicalBox
            ref={editor}
            name="message"
            kind="plain"
            label={t.message}
            placeholder={t.messagePlaceholder}
            onText={(text) => setEmpty(text.trim() === '')}
            onEnter={send}
          />
          {empty ? (
            <>
              <Icon name="image" />
              <Icon name="heart" />
            </>
          ) : (
            <Button className="link" onPress={send}>
              {t.send}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function DirectList() {
  return (
    <div className="direct-list">
      <h1>{me.handle}</h1>
      {[tuva, amina].map((person) => (
        <div key={person.handle} className="direct-item">
          <Portrait person={person} size={48} />
          <div>
            {person.name}
            <div className="faint small">{t.activeNow}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
