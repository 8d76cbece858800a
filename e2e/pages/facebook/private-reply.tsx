import { useRef } from 'react';
import { Icon } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { company } from '../shared/people.ts';
import { recordPosted } from '../shared/register.ts';
import { type Author, pictureUrl } from './author.tsx';
import { Button, TextButton } from './button.tsx';
import { t } from './labels.ts';
import { ModalLayer } from './modal-layer.tsx';

interface PrivateReplyProps {
  readonly to: Author;
  onClose(): void;
}

/** A page's message to somebody who commented, over the public page: as it was captured on 2026-09-26. */
export function PrivateReply({ to, onClose }: PrivateReplyProps) {
  const editor = useRef<LexicalHandle>(null);
  const send = () => {
    recordPosted(editor.current?.text() ?? '');
    onClose();
  };
  return (
    <ModalLayer onClose={onClose}>
      <div role="dialog" aria-modal="true" aria-label={t.messageTo(to)} className="dialog">
        <h2 className="dialog-head">{t.messageTo(to)}</h2>
        <div className="post-form">
          <svg role="none" aria-hidden="true" width={40} height={40}>
            <g>
              <image width={40} height={40} xlinkHref={pictureUrl(to)} />
            </g>
          </svg>
          <span dir="auto">
            <LexicalBox
              ref={editor}
              name="private"
              kind="plain"
              placeholder={t.messageAs(company)}
              focus={true}
            />
          </span>
          <TextButton label={t.backToComment} onPress={onClose} />
          <Button label={t.sendMessage} onPress={send}>
            <Icon name="send" size={20} /> {t.sendMessage}
          </Button>
        </div>
      </div>
    </ModalLayer>
  );
}
