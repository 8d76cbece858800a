import { type KeyboardEvent, useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { jonas, type Person, tuva } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { language, t } from './labels.ts';

const opening = {
  en: ['Are you coming to the harbour on Friday?', 'Only if there is soup.'],
  nb: ['Blir du med på havna på fredag?', 'Bare hvis det er suppe.'],
}[language];

export function ChatPage() {
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <div className="chat" data-testid="dm-container">
      <div className="chat-list" data-testid="dm-inbox-panel">
        <h2>{t.chat}</h2>
        <Conversation person={jonas} last={opening[1] ?? ''} />
        <Conversation person={tuva} last="😄" />
      </div>
      <div className="chat-panel" data-testid="dm-conversation-panel">
        <div className="chat-head" data-testid="dm-conversation-header">
          <Portrait person={jonas} size={32} />
          <b data-testid="dm-conversation-username">{jonas.name}</b>
          <span className="faint">{t.activeToday}</span>
        </div>
        <div className="chat-messages" data-testid="dm-message-list">
          {[...opening, ...sent].map((line, index) => (
            <p key={`${index}`} className={index ? 'bubble mine' : 'bubble'}>
              {line}
            </p>
          ))}
        </div>
        <MessageForm onSend={(text) => setSent((now) => [...now, text])} />
      </div>
    </div>
  );
}

/** A native textarea; Enter sends, and the button is there only when there is something to send. */
function MessageForm({ onSend }: { onSend(text: string): void }) {
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  const send = () => {
    if (empty) return;
    recordPosted(text);
    onSend(text);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="chat-form"
      data-testid="dm-composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <button type="button" className="tool" data-testid="dm-composer-attachment-button">
        <Icon name="image" size={20} />
      </button>
      <Textarea
        name="message"
        value={text}
        onText={setText}
        rows={1}
        placeholder={t.message}
        aria-label={t.message}
        data-testid="dm-composer-textarea"
        onKeyDown={onKeyDown}
      />
      {empty ? null : (
        <button
          type="submit"
          className="tool"
          aria-label={t.send}
          data-testid="dm-composer-send-button"
        >
          <Icon name="send" size={20} />
        </button>
      )}
    </form>
  );
}

function Conversation({ person, last }: { readonly person: Person; readonly last: string }) {
  return (
    <div className="conversation">
      <Portrait person={person} />
      <div>
        <b>{person.name}</b>
        <div className="faint">{last}</div>
      </div>
    </div>
  );
}
