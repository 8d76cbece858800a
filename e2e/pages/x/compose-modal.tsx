import { useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import harbour from '../shared/pictures/fjord.svg';
import { recordPosted } from '../shared/register.ts';
import { Composer } from './composer.tsx';
import { useFocusTrap } from './focus-trap.ts';
import { t } from './labels.ts';
import { AttachedPicture, MediaDialog, type Picture } from './media-dialog.tsx';
import { PostCard, QuotedPost } from './post-card.tsx';
import { posts, publish } from './posts.ts';

export interface PostStart {
  readonly replyTo: string | undefined;
  readonly quoteOf: string | undefined;
  readonly text: string;
}

interface ComposeModalProps extends PostStart {
  /** Whether the dialog about the picture lies over this one. */
  readonly media: boolean;
  onClose(): void;
}

export function ComposeModal({ replyTo, quoteOf, text, media, onClose }: ComposeModalProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const [, setRenders] = useState(0);
  const [picture, setPicture] = useState<Picture>();
  useFocusTrap(dialog, !media);
  const parent = posts.read().find((post) => post.id === replyTo);
  const quoted = posts.read().find((post) => post.id === quoteOf);
  const attached = picture ? <AttachedPicture {...picture} /> : null;
  const composer = (
    <div className="layer">
      <div className="mask" data-testid="mask" onClick={onClose} />
      <div
        className="modal"
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        // X's trap looks at the focus whenever the modal renders, and that is on every key.
        onInput={() => setRenders((count) => count + 1)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <ModalBar title={parent ? t.reply : t.post} onClose={onClose} />
        {parent ? <PostCard post={parent} quiet={true} /> : null}
        <Composer
          name="modal"
          inline={false}
          reply={parent !== undefined}
          focus={true}
          text={text}
          attachment={quoted ? <QuotedPost post={quoted} /> : attached}
          enough={picture !== undefined}
          onMedia={() => setPicture({ url: harbour, alt: '' })}
          onPublish={(texts) => {
            publish(texts, parent?.id);
            if (picture?.alt) recordPosted(picture.alt);
            onClose();
          }}
        />
      </div>
    </div>
  );
  return (
    <>
      {composer}
      {media && picture ? <MediaDialog picture={picture} onSave={setPicture} /> : null}
    </>
  );
}

function ModalBar({ title, onClose }: { readonly title: string; onClose(): void }) {
  return (
    <div className="modal-bar">
      <button
        type="button"
        className="tool"
        aria-label={t.close}
        data-testid="app-bar-close"
        onClick={onClose}
      >
        <Icon name="close" size={20} />
      </button>
      <h2 id="modal-header" className="unseen">
        {title}
      </h2>
      <button type="button" className="plain" data-testid="unsentButton">
        {t.drafts}
      </button>
    </div>
  );
}
