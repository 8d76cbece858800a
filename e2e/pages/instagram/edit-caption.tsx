import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { Button } from './button.tsx';
import { CaptionCounter } from './caption-counter.tsx';
import { t } from './labels.ts';
import type { Post } from './posts.ts';

interface EditCaptionProps {
  readonly post: Post;
  onClose(): void;
}

/** An edited caption is drawn like a new one, with words on both sides of its head; nobody has published how it looks. */
export function EditCaption({ post, onClose }: EditCaptionProps) {
  const editor = useRef<LexicalHandle>(null);
  const [length, setLength] = useState(post.text.length);
  const save = () => {
    recordPosted(editor.current?.text() ?? '');
    onClose();
  };
  return createPortal(
    <div className="layer">
      <div role="dialog" aria-label={t.editInfo} className="wizard wide">
        <div className="wizard-head">
          <Button onPress={onClose}>{t.cancel}</Button>
          <h1>{t.editInfo}</h1>
          <Button className="link" onPress={save}>
            {t.done}
          </Button>
        </div>
        <div className="wizard-body">
          <img className="picture" src={post.picture} alt="" />
          <div className="wizard-side">
            <div className="wizard-author">
              <Portrait person={me} size={28} />
              <b>{me.handle}</b>
            </div>
            <LexicalBox
              ref={editor}
              name="edit"
              kind="plain"
              label={t.caption}
              placeholder={t.caption}
              start={post.text}
              onText={(text) => setLength(text.length)}
            />
            <CaptionCounter length={length} />
          </div>
        </div>
      </div>
    </div>,
    document.body,
  );
}
