import { useEffect, useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { TiptapBox, type TiptapHandle } from './editor/tiptap-box.tsx';
import { t } from './labels.ts';
import { MediaEditor, type Picture, pick } from './media-editor.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { RepostedPost } from './post-card.tsx';
import { type Post, publish } from './posts.ts';

/** A dialog without an editor comes first, and another one takes its place after this time. */
const PLACEHOLDER_TIME = 300;

interface ShareDialogProps {
  /** The post that is passed on. */
  readonly reposted?: Post | undefined;
  onClose(): void;
}

export function ShareDialog({ reposted, onClose }: ShareDialogProps) {
  const [real, setReal] = useState(false);
  const [picture, setPicture] = useState<Picture>();
  const [editing, setEditing] = useState(false);
  const pickOne = () => {
    setPicture((now) => now ?? pick());
    setEditing(true);
  };
  useEffect(() => {
    const timer = setTimeout(() => setReal(true), PLACEHOLDER_TIME);
    return () => clearTimeout(timer);
  }, []);
  if (!real) {
    return (
      <ModalDialog key="placeholder" onClose={onClose}>
        <div className="loading" aria-busy="true">
          {t.loading}
        </div>
      </ModalDialog>
    );
  }
  return (
    <>
      <ModalDialog key="real" onClose={onClose}>
        <ShareBox reposted={reposted} picture={picture} onMedia={pickOne} onClose={onClose} />
      </ModalDialog>
      {picture && editing ? (
        <MediaEditor
          picture={picture}
          onAdd={(described) => {
            setPicture(described);
            setEditing(false);
          }}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}

interface ShareBoxProps {
  readonly reposted: Post | undefined;
  readonly picture: Picture | undefined;
  onMedia(): void;
  onClose(): void;
}

function ShareBox({ reposted, picture, onMedia, onClose }: ShareBoxProps) {
  const editor = useRef<TiptapHandle>(null);
  const [empty, setEmpty] = useState(true);
  const submit = () => {
    publish(editor.current?.text() ?? '');
    if (picture?.alt) recordPosted(picture.alt);
    onClose();
  };
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" className="share">
      <ShareHead onClose={onClose} />
      <TiptapBox
        ref={editor}
        name="share"
        componentKey="ShareBox_textEditor"
        label={t.shareText}
        placeholder={t.sharePrompt}
        focus={true}
        onText={(text) => setEmpty(text.trim() === '')}
      />
      <div id="ShareBoxpreviewCard">
        {picture ? <img className="picture" src={picture.url} alt={picture.alt} /> : null}
        {reposted ? <RepostedPost post={reposted} /> : null}
      </div>
      <button type="button" aria-label={t.emoji} className="icon">
        <Icon id="emoji-medium" name="smile" />
      </button>
      <div className="share-foot">
        <button
          type="button"
          aria-label={t.addMedia}
          aria-haspopup="dialog"
          className="icon"
          onClick={onMedia}
        >
          <Icon id="image-medium" name="image" />
        </button>
        <button type="button" aria-label={t.addEvent} aria-haspopup="dialog" className="icon">
          <Icon id="calendar-medium" name="calendar" />
        </button>
        <a aria-label={t.scheduled} href="#schedule" className="icon end">
          <Icon id="clock-medium" name="compass" />
        </a>
        <button type="button" className="primary" disabled={empty && !picture} onClick={submit}>
          {t.post}
        </button>
      </div>
    </div>
  );
}

/** Who speaks, and to whom. */
function ShareHead({ onClose }: { onClose(): void }) {
  return (
    <div className="share-head">
      <div role="button" tabIndex={0} aria-expanded={false} className="author">
        <figure>
          <Icon id="person-accent-4" name="people" size={1} />
          <Portrait person={me} size={56} />
        </figure>
        <div>
          <h2 id="dialog-header">
            {me.name} <Icon id="caret-small" name="caret" size={16} />
          </h2>
          <span className="faint">
            <Icon id="visibility-small" name="globe" size={14} /> {t.anyone}
          </span>
        </div>
      </div>
      <button type="button" aria-label={t.close} className="icon" onClick={onClose}>
        <Icon id="close-medium" name="close" />
      </button>
    </div>
  );
}
