import { useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { me } from '../shared/people.ts';
import { portraitUrl } from '../shared/portrait.tsx';
import { Button, TextButton } from './button.tsx';
import { t } from './labels.ts';
import { publish } from './posts.ts';

/** The dialog opens first and its editor mounts a moment later. */
const EDITOR_DELAY = 150;

const ADDITIONS: readonly IconName[] = ['image', 'people', 'smile', 'pin', 'gif'];

/** Two dialogs, one in the other: the inner one has the label and only the heading. */
export function CreatePost({ onClose }: { onClose(): void }) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  const dark = document.documentElement.classList.contains('__fb-dark-mode');
  return (
    <div className={`${dark ? '__fb-dark-mode' : '__fb-light-mode'} modal-layer`} ref={layer}>
      <div tabIndex={-1} className="key-layer">
        <div role="dialog" aria-modal="true" className="dialog">
          <Heading onClose={onClose} />
          <PostForm onClose={onClose} />
        </div>
      </div>
    </div>
  );
}

function Heading({ onClose }: { onClose(): void }) {
  const id = useId();
  return (
    <div role="dialog" aria-label={t.createTitle} aria-labelledby={id} className="dialog-head">
      <h2 dir="auto">
        <span id={id}>{t.createTitle}</span>
      </h2>
      <Button label={t.close} className="round" onPress={onClose}>
        <Icon name="close" size={20} />
      </Button>
    </div>
  );
}

function PostForm({ onClose }: { onClose(): void }) {
  const editor = useRef<LexicalHandle>(null);
  const [ready, setReady] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), EDITOR_DELAY);
    return () => clearTimeout(timer);
  }, []);
  const submit = () => {
    publish(editor.current?.text() ?? '');
    onClose();
  };
  return (
    <form
      method="POST"
      className="post-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Identity />
      <div className="post-text-area">
        {ready ? (
          <LexicalBox
            ref={editor}
            name="post"
            kind="rich"
            placeholder={t.prompt}
            emoji={true}
            focus={true}
            onText={setText}
          />
        ) : null}
        <Button label={t.emoji} className="emoji-button">
          <Icon name="smile" />
        </Button>
      </div>
      <div className="additions">
        <b>{t.addTo}</b>
        {ADDITIONS.map((icon) => (
          <Button key={icon} label={icon === 'image' ? t.photo : t.feeling}>
            <Icon name={icon} />
          </Button>
        ))}
      </div>
      <TextButton
        label={t.post}
        className="primary"
        disabled={text.trim() === ''}
        onPress={submit}
      />
      <input type="submit" style={{ display: 'none' }} />
    </form>
  );
}

/** The avatar is an `image` in an `svg`, and the name beside it plain text. */
function Identity() {
  const mask = useId();
  return (
    <div className="identity">
      <svg role="none" aria-hidden="true" width={40} height={40}>
        <mask id={mask}>
          <circle cx="20" cy="20" r="20" fill="white" />
        </mask>
        <g mask={`url(#${mask})`}>
          <image width={40} height={40} xlinkHref={portraitUrl(me)} />
        </g>
      </svg>
      <div>
        <span dir="auto">
          <b>{me.name}</b>
        </span>
        <Button label={t.privacy} className="privacy">
          <Icon name="people" size={12} />
          {t.privacyShort}
          <Icon name="caret" size={12} />
        </Button>
      </div>
    </div>
  );
}
