import { useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { jonas } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { Button } from './button.tsx';
import { language, t } from './labels.ts';

const opening = {
  en: ['Are you bringing the soup pot on Friday?', 'Yes. The big one.'],
  nb: ['Tar du med suppegryta på fredag?', 'Ja. Den store.'],
}[language];

interface ChatTabProps {
  /** On messenger.com the conversation is the page, and cannot be closed. */
  readonly wholePage?: boolean;
  onClose?(): void;
}

export function ChatTab({ wholePage = false, onClose }: ChatTabProps) {
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
    <div className={wholePage ? 'chat whole' : 'chat'}>
      <ChatHead onClose={onClose} />
      <div role="log" aria-label={`${t.messagesWith} ${jonas.name}`} className="chat-log">
        {[...opening, ...sent].map((line, index) => (
          <div
            key={`${index}`}
            data-scope="messages_table"
            className={index ? 'said mine' : 'said'}
          >
            <div dir="auto">{line}</div>
          </div>
        ))}
      </div>
      <div role="group" aria-label={t.threadComposer} className="chat-composer">
        <Button label={t.photo}>
          <Icon name="image" size={20} />
        </Button>
        <LexicalBox
          ref={editor}
          name="messenger"
          kind="plain"
          label={t.message}
          placeholder="Aa"
          emoji={true}
          onText={(text) => setEmpty(text.trim() === '')}
          onEnter={send}
        />
        {empty ? (
          <Button label={t.like}>
            <Icon name="thumb" size={20} filled={true} />
          </Button>
        ) : (
          <Button label={t.send} onPress={send}>
            <Icon name="send" size={20} filled={true} />
          </Button>
        )}
      </div>
    </div>
  );
}

function ChatHead({ onClose }: { readonly onClose: (() => void) | undefined }) {
  return (
    <div className="chat-head">
      <Portrait person={jonas} size={32} />
      <div>
        <b>{jonas.name}</b>
        <div className="faint small">{t.active}</div>
      </div>
      {onClose ? (
        <Button label={t.close} onPress={onClose}>
          <Icon name="close" size={20} />
        </Button>
      ) : null}
    </div>
  );
}
