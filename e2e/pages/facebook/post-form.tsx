import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { type Author, pictureUrl } from './author.tsx';
import { Button, TextButton } from './button.tsx';
import { t } from './labels.ts';

/** The dialog opens first and its editor mounts a moment later. */
const EDITOR_DELAY = 150;

const ADDITIONS: readonly IconName[] = ['image', 'people', 'smile', 'pin', 'gif'];

export interface PostFormProps {
  /** The name of its box in `window.demo.editors`. */
  readonly name: string;
  readonly author: Author;
  readonly placeholder: string;
  /** What its button says: to post, to share, to save, or to go on. */
  readonly action: string;
  /** What stands in it from the start. */
  readonly text?: string;
  /** The group that it is for; without one, the author chooses who sees it. */
  readonly group?: string;
  /** What is posted along with the words. */
  readonly children?: ReactNode;
  onDone(text: string): void;
}

/** The form of every post on Facebook, whoever writes it and wherever it goes. */
export function PostForm({ name, author, placeholder, action, group, ...props }: PostFormProps) {
  const { text: before = '', children, onDone } = props;
  const editor = useRef<LexicalHandle>(null);
  const [ready, setReady] = useState(false);
  const [text, setText] = useState(before);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), EDITOR_DELAY);
    return () => clearTimeout(timer);
  }, []);
  const submit = () => onDone(editor.current?.text() ?? '');
  return (
    <form
      method="POST"
      className="post-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Identity author={author} group={group} />
      <div className="post-text-area">
        {ready ? (
          <LexicalBox
            ref={editor}
            name={name}
            kind="rich"
            placeholder={placeholder}
            start={before}
            emoji={true}
            focus={true}
            onText={setText}
          />
        ) : null}
        <Button label={t.emoji} className="emoji-button">
          <Icon name="smile" />
        </Button>
      </div>
      {children}
      <Additions />
      <TextButton
        label={action}
        className="primary"
        disabled={text.trim() === '' && !children}
        onPress={submit}
      />
      <input type="submit" style={{ display: 'none' }} />
    </form>
  );
}

function Additions() {
  return (
    <div className="additions">
      <b>{t.addTo}</b>
      {ADDITIONS.map((icon) => (
        <Button key={icon} label={icon === 'image' ? t.photo : t.feeling}>
          <Icon name={icon} />
        </Button>
      ))}
    </div>
  );
}

/** The avatar is an `image` in an `svg`, and the name beside it plain text. */
function Identity({
  author,
  group,
}: {
  readonly author: Author;
  readonly group?: string | undefined;
}) {
  const mask = useId();
  return (
    <div className="identity">
      <svg role="none" aria-hidden="true" width={40} height={40}>
        <mask id={mask}>
          <circle cx="20" cy="20" r="20" fill="white" />
        </mask>
        <g mask={`url(#${mask})`}>
          <image width={40} height={40} xlinkHref={pictureUrl(author)} />
        </g>
      </svg>
      <div>
        <span dir="auto">
          <b>{author.name}</b>
        </span>
        {group ? <div className="faint small">{group}</div> : <Audience />}
      </div>
    </div>
  );
}

function Audience() {
  return (
    <Button label={t.privacy} className="privacy">
      <Icon name="people" size={12} />
      {t.privacyShort}
      <Icon name="caret" size={12} />
    </Button>
  );
}
