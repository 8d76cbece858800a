import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { mounted } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { recordPosted, useDemoEditor } from '../shared/register.ts';
import { t } from './labels.ts';
import { htmlLines, lineElement, restoreEmptyLine } from './message-text.ts';

interface MessageFormProps {
  /** The overlay's form is a `div` with the class; the page's is a real form. */
  readonly as: 'form' | 'div';
  onSend(text: string): void;
}

/** By a choice of one's own, Enter sends, and there is no button; `?send=enter` is that choice. */
const byEnter = new URLSearchParams(location.search).get('send') === 'enter';

/** A plain contenteditable with one `<p>` a line, and no framework behind it. */
export function MessageForm({ as: Form, onSend }: MessageFormProps) {
  const { box, text, write } = useMessageBox();
  const empty = text.trim() === '';
  const send = () => {
    if (empty) return;
    recordPosted(text);
    onSend(text);
    write('');
  };
  return (
    <Form
      className="msg-form"
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        send();
      }}
    >
      <div
        ref={box}
        className="msg-form__contenteditable"
        contentEditable={true}
        role="textbox"
        aria-multiline="true"
        aria-label={t.messageText}
        data-empty={empty ? t.messageText : undefined}
        onKeyDown={(event) => {
          if (!byEnter || event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <div className="msg-form__footer">
        <button type="button" className="icon" aria-label={t.addMedia}>
          <Icon name="image" size={20} />
        </button>
        {byEnter ? null : (
          <button
            type={Form === 'form' ? 'submit' : 'button'}
            className="msg-form__send-button primary small"
            disabled={empty}
            onClick={Form === 'form' ? undefined : send}
          >
            {t.send}
          </button>
        )}
        <button type="button" className="msg-form__send-toggle icon" aria-label={t.sendOptions}>
          <Icon name="more" size={20} />
        </button>
      </div>
    </Form>
  );
}

/** What LinkedIn would send is kept beside the element, as its own component keeps it. */
function useMessageBox() {
  const box = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly string[]>(['']);
  const text = lines.join('\n');
  const write = (next: string) => {
    mounted(box.current, 'message').replaceChildren(...next.split('\n').map(lineElement));
    setLines(next.split('\n'));
  };
  const onInput = useEffectEvent(() => {
    const element = mounted(box.current, 'message');
    restoreEmptyLine(element);
    setLines(htmlLines(element));
  });
  useLayoutEffect(() => {
    const element = mounted(box.current, 'message');
    element.replaceChildren(lineElement(''));
    element.addEventListener('input', onInput);
    return () => element.removeEventListener('input', onInput);
  }, []);
  useDemoEditor('message', {
    model: () => text,
    element: () => mounted(box.current, 'message'),
    setText: write,
  });
  return { box, text, write };
}
