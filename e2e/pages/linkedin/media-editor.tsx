import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import fjord from '../shared/pictures/fjord.svg?raw';
import { t } from './labels.ts';
import { ModalDialog } from './modal-dialog.tsx';

/** A picture of a post before it is uploaded. */
export interface Picture {
  readonly url: string;
  /** What describes it to whoever cannot see it. */
  readonly alt: string;
}

export const pick = (): Picture => ({
  url: URL.createObjectURL(new Blob([fjord], { type: 'image/svg+xml' })),
  alt: '',
});

interface MediaEditorProps {
  readonly picture: Picture;
  onAdd(picture: Picture): void;
  onClose(): void;
}

/** The description of a picture, in a dialog over the share box: one textarea, Back, and Add once it says something. */
export function MediaEditor({ picture, onAdd, onClose }: MediaEditorProps) {
  const [alt, setAlt] = useState(picture.alt);
  return (
    <ModalDialog onClose={onClose}>
      <div className="share media-editor">
        <img className="picture" src={picture.url} alt="" />
        <Textarea
          name="alt"
          value={alt}
          onText={setAlt}
          rows={3}
          maxLength={1000}
          placeholder={t.describePicture}
        />
        <div className="share-foot">
          <button type="button" onClick={onClose}>
            {t.back}
          </button>
          <button
            type="button"
            className="primary"
            disabled={alt.trim() === ''}
            onClick={() => onAdd({ ...picture, alt })}
          >
            {t.add}
          </button>
        </div>
      </div>
    </ModalDialog>
  );
}
