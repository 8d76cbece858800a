import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { Button } from './button.tsx';
import { t } from './labels.ts';
import { showNotice } from './posts.ts';

const LIMIT = 150;

export function EditProfile() {
  const [bio, setBio] = useState('');
  const [saved, setSaved] = useState('');
  const submit = () => {
    recordPosted(bio);
    setSaved(bio);
    showNotice(t.saved);
  };
  return (
    <div className="settings">
      <h1>{t.editProfile}</h1>
      <div className="settings-card">
        <Portrait person={me} size={56} />
        <div>
          <b>{me.handle}</b>
          <div>{me.name}</div>
        </div>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label htmlFor="pepWebsite">{t.website}</label>
        <input id="pepWebsite" type="text" disabled={true} placeholder={t.website} />
        <label htmlFor="pepBio">{t.bio}</label>
        <Textarea name="bio" id="pepBio" value={bio} onText={setBio} maxLength={LIMIT} rows={3} />
        <div className="faint small">
          {bio.length} / {LIMIT}
        </div>
        <Button className="fill" disabled={bio === saved} onPress={submit}>
          {t.submit}
        </Button>
      </form>
    </div>
  );
}
