import { useRef, useState } from 'react';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { TiptapBox, type TiptapHandle } from './editor/tiptap-box.tsx';
import { t } from './labels.ts';

/** A profile text has the same wrapper as a post, and is none. */
export function EditProfile() {
  const editor = useRef<TiptapHandle>(null);
  const [saved, setSaved] = useState(true);
  return (
    <div className="card edit-profile">
      <h1>{t.editProfile}</h1>
      <div className="author">
        <Portrait person={me} size={72} />
        <div>
          <b>{me.name}</b>
          <div className="faint">{t.headline}</div>
        </div>
      </div>
      <h2>{t.about}</h2>
      <TiptapBox
        ref={editor}
        name="profile"
        label={t.aboutText}
        placeholder={t.aboutPrompt}
        onText={() => setSaved(false)}
      />
      <button
        type="button"
        className="primary"
        disabled={saved}
        onClick={() => {
          recordPosted(editor.current?.text() ?? '');
          setSaved(true);
        }}
      >
        {t.save}
      </button>
    </div>
  );
}
