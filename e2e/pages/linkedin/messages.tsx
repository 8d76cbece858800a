import { useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { startsWide } from '../shared/narrow.ts';
import { henrik, jonas } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { language, t } from './labels.ts';
import { MessageForm } from './message-form.tsx';

const opening = {
  en: ['Thanks for the tour on Tuesday!', 'You are welcome any time.'],
  nb: ['Takk for omvisningen på tirsdag!', 'Du er velkommen når som helst.'],
}[language];

function Conversation({ as }: { readonly as: 'form' | 'div' }) {
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <>
      <div className="msg-list">
        {[...opening, ...sent].map((line, index) => (
          <p key={`${index}`} className={index ? 'msg mine' : 'msg'}>
            {line}
          </p>
        ))}
      </div>
      <MessageForm as={as} onSend={(text) => setSent((now) => [...now, text])} />
    </>
  );
}

/** The full page is of the older kind: a form in the light DOM. */
export function MessagingPage() {
  return (
    <div className="messaging card">
      <div className="msg-people">
        {[jonas, henrik].map((person) => (
          <div key={person.handle} className="msg-person">
            <Portrait person={person} size={48} />
            <b>{person.name}</b>
          </div>
        ))}
      </div>
      <div className="msg-thread">
        <Conversation as="form" />
      </div>
    </div>
  );
}

/** On the newer pages the bubbles live in the open shadow root of `#interop-outlet`. */
export function MessagingOverlay() {
  const [open, setOpen] = useState(startsWide);
  return (
    <div className="msg-overlay-container">
      {open ? (
        <div className="msg-overlay-conversation-bubble" role="dialog" aria-label={jonas.name}>
          <div className="msg-overlay-head">
            <Portrait person={jonas} size={32} />
            <b>{jonas.name}</b>
            <button
              type="button"
              className="icon end"
              aria-label={t.close}
              onClick={() => setOpen(false)}
            >
              <Icon name="close" size={20} />
            </button>
          </div>
          <Conversation as="div" />
        </div>
      ) : null}
      <button type="button" className="msg-overlay-list-bubble" onClick={() => setOpen(true)}>
        {t.messaging}
        <Icon name="caret" size={18} />
      </button>
    </div>
  );
}
