import type { EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { DraftBox, draftOf, draftText, emptyDraft } from './draft-box.tsx';
import { t } from './labels.ts';
import { Toolbar } from './toolbar.tsx';

interface ComposerProps {
  /** Its name in `window.demo.editors`; further boxes of a thread are `<name>-1`, `<name>-2`. */
  readonly name: string;
  readonly inline: boolean;
  readonly reply: boolean;
  readonly focus?: boolean;
  /** What the first box begins with. */
  readonly text?: string;
  /** A picture, or the post that is quoted. */
  readonly attachment?: ReactNode;
  /** Whether the attachment is a post by itself, without a word. */
  readonly enough?: boolean;
  onMedia?(): void;
  onPublish(texts: readonly string[]): void;
}

/** One composer as on X: one or, in a thread, several boxes, and one button for all of them. */
export function Composer(props: ComposerProps) {
  const { name, inline, reply, focus = false, text = '', attachment, enough = false } = props;
  const [boxes, setBoxes] = useState<readonly EditorState[]>(() => [draftOf(text)]);
  const texts = boxes.map(draftText);
  const empty = !enough && texts.every((written) => written.trim() === '');
  const change = (index: number, state: EditorState) =>
    setBoxes((now) => now.map((box, place) => (place === index ? state : box)));
  const submit = () => {
    if (empty) return;
    props.onPublish(texts.filter((written) => written.trim() !== ''));
    setBoxes([emptyDraft()]);
  };
  const thread = boxes.length > 1;
  return (
    <div className={inline ? 'composer inline' : 'composer'}>
      {boxes.map((state, index) => (
        // The boxes of a thread are only ever added at the end.
        <div className="part" key={`${index}`}>
          <div data-testid={`UserAvatar-Container-${me.handle}`}>
            <Portrait person={me} />
          </div>
          <div className="writing">
            <DraftBox
              name={index === 0 ? name : `${name}-${index}`}
              index={index}
              state={state}
              placeholder={reply ? t.replyPlaceholder : index ? t.anotherPost : t.happening}
              focus={focus && index === boxes.length - 1}
              onState={(next) => change(index, next)}
              onSubmit={submit}
            />
            <div data-testid="attachments">{index === 0 ? attachment : null}</div>
          </div>
        </div>
      ))}
      {reply ? null : (
        <div className="audience">
          <Icon name="globe" size={16} /> {t.everyone}
        </div>
      )}
      <Toolbar
        inline={inline}
        label={reply ? t.reply : thread ? t.postAll : t.post}
        empty={empty}
        length={Math.max(...texts.map((written) => written.length))}
        onSubmit={submit}
        {...(props.onMedia ? { onMedia: props.onMedia } : {})}
        {...(reply ? {} : { onAdd: () => setBoxes((now) => [...now, emptyDraft()]) })}
      />
    </div>
  );
}
