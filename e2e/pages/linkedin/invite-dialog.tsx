import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { jonas } from '../shared/people.ts';
import { recordPosted } from '../shared/register.ts';
import { t } from './labels.ts';

/** A note to the one person who is invited, in the shadow root of the outlet. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const [note, setNote] = useState('');
  const send = () => {
    recordPosted(note);
    onClose();
  };
  return (
    <div className="artdeco-modal-overlay">
      <div role="dialog" className="artdeco-modal send-invite" aria-label={jonas.name}>
        <Textarea
          name="invite"
          id="custom-message"
          value={note}
          onText={setNote}
          rows={4}
          maxLength={300}
          placeholder={t.inviteNote}
        />
        <button type="button" className="primary" onClick={send}>
          {t.send}
        </button>
      </div>
    </div>
  );
}
