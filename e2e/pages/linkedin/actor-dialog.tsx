import { useState } from 'react';
import { company, me } from '../shared/people.ts';
import { ClassicModal } from './classic-modal.tsx';
import { t } from './labels.ts';

/** Whom a comment on a company's page would be from. */
export type Actor = 'company' | 'self';

interface ActorDialogProps {
  readonly actor: Actor;
  onSave(actor: Actor): void;
  onClose(): void;
}

/** The choice of who comments, as two radio buttons. */
export function ActorDialog({ actor, onSave, onClose }: ActorDialogProps) {
  const [chosen, setChosen] = useState(actor);
  const choices = [
    ['self', 'select-self', me.name],
    ['company', `select-${company.handle}`, company.name],
  ] as const;
  return (
    <ClassicModal labelledBy="actor-heading" onClose={onClose}>
      <div className="actor-choice">
        <h2 id="actor-heading">{t.commentFrom}</h2>
        {choices.map(([choice, id, name]) => (
          <label key={id}>
            <input
              type="radio"
              name="actorSelector"
              id={id}
              checked={chosen === choice}
              onChange={() => setChosen(choice)}
            />{' '}
            {name}
          </label>
        ))}
        <button type="button" className="primary" onClick={() => onSave(chosen)}>
          {t.save}
        </button>
      </div>
    </ClassicModal>
  );
}
