import { type ReactNode, useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { company, me } from '../shared/people.ts';
import { companyLogoUrl, Portrait } from '../shared/portrait.tsx';
import { ClassicModal } from './classic-modal.tsx';
import { t } from './labels.ts';
import { publish } from './posts.ts';
import type { QuillVersion } from './quill/create.ts';
import { QuillBox, type QuillHandle } from './quill/quill-box.tsx';

/** The older share box of a member, in the shadow root of the newer page or in the older page. */
export function ClassicShare({ onClose }: { onClose(): void }) {
  return (
    <ClassicModal
      outer={{ 'data-test-modal-id': 'sharebox' }}
      className="share-box-v2__modal"
      labelledBy="share-box-heading"
      onClose={onClose}
    >
      <ShareForm
        name="share"
        version={2}
        share={true}
        speaker={<Portrait person={me} size={56} />}
        speakerName={me.name}
        onClose={onClose}
      />
    </ClassicModal>
  );
}

/** A company page's box has no name of its own on its editor: the page's address and the dialog tell. */
export function CompanyShare({ onClose }: { onClose(): void }) {
  return (
    <ClassicModal labelledBy="share-box-heading" onClose={onClose}>
      <ShareForm
        name="page"
        version={1}
        share={false}
        speaker={<img src={companyLogoUrl()} width={56} height={56} alt="" />}
        speakerName={company.name}
        onClose={onClose}
      />
    </ClassicModal>
  );
}

interface ArticleShareProps {
  onPublish(text: string): void;
  onClose(): void;
}

/** The words that go with an article, which may also go without any. */
export function ArticleShare({ onPublish, onClose }: ArticleShareProps) {
  return (
    <ClassicModal labelledBy="share-to-linkedin-modal__header" onClose={onClose}>
      <h2 id="share-to-linkedin-modal__header" className="unseen">
        {t.publish}
      </h2>
      <ShareForm
        name="share"
        version={2}
        share={true}
        speaker={<Portrait person={me} size={56} />}
        speakerName={me.name}
        onPublish={onPublish}
        onClose={onClose}
      />
    </ClassicModal>
  );
}

interface ShareFormProps {
  readonly name: string;
  readonly version: QuillVersion;
  /** Whether it has the member's attributes. */
  readonly share: boolean;
  readonly speaker: ReactNode;
  readonly speakerName: string;
  /** Publishes something else with the words, which may then be none. */
  onPublish?(text: string): void;
  onClose(): void;
}

function ShareForm(props: ShareFormProps) {
  const { name, version, share, speaker, speakerName, onPublish, onClose } = props;
  const editor = useRef<QuillHandle>(null);
  const [empty, setEmpty] = useState(true);
  const submit = () => {
    (onPublish ?? publish)(editor.current?.text() ?? '');
    onClose();
  };
  return (
    <>
      <div className="share-head">
        <button type="button" className="share-unified-settings-entry-button author">
          {speaker}
          <span>
            <b id="share-box-heading">{speakerName}</b> <Icon name="caret" size={16} />
            <span className="faint">{t.anyone}</span>
          </span>
        </button>
        <button type="button" className="icon" aria-label={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className={share ? 'share-creation-state__text-editor' : 'share-text'}>
        <QuillBox
          ref={editor}
          name={name}
          version={version}
          share={share}
          label={t.shareText}
          placeholder={t.sharePrompt}
          focus={true}
          onText={(text) => setEmpty(text.trim() === '')}
        />
      </div>
      <div className="share-creation-state__preview-container" />
      <div className="share-foot">
        <button type="button" className="icon" aria-label={t.emoji}>
          <Icon name="smile" />
        </button>
        <button type="button" className="icon" aria-label={t.addMedia}>
          <Icon name="image" />
        </button>
        <button type="button" className="icon" aria-label={t.addEvent}>
          <Icon name="calendar" />
        </button>
        <button
          type="button"
          className="share-actions__primary-action artdeco-button primary"
          disabled={empty && !onPublish}
          onClick={submit}
        >
          <span className="artdeco-button__text">{onPublish ? t.publish : t.post}</span>
        </button>
      </div>
    </>
  );
}
