import { useRef, useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { Link } from '../shared/link.tsx';
import { navigate } from '../shared/route.ts';
import { useFocusTrap } from './focus-trap.ts';
import { t } from './labels.ts';

export interface Picture {
  readonly url: string;
  /** What describes it to whoever cannot see it. */
  readonly alt: string;
}

/** A picture under the text of a post, with the way to its description. */
export function AttachedPicture({ url, alt }: Picture) {
  return (
    <div className="attached">
      <img className="picture" src={url} alt={alt} />
      <Link href="/compose/post/media" data-testid="altTextWrapper">
        {alt || t.describe}
      </Link>
    </div>
  );
}

interface MediaDialogProps {
  readonly picture: Picture;
  onSave(picture: Picture): void;
}

/** A dialog over the composer's, beside it in the layers; its Save stands in its head. */
export function MediaDialog({ picture, onSave }: MediaDialogProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const [alt, setAlt] = useState(picture.alt);
  useFocusTrap(dialog);
  const save = () => {
    onSave({ ...picture, alt });
    navigate('/compose/post');
  };
  return (
    <div className="layer">
      <div className="mask" data-testid="mask" />
      <div
        className="modal"
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="media-header"
        tabIndex={-1}
      >
        <div className="modal-bar">
          <h2 id="media-header">{t.description}</h2>
          <button type="button" className="pill" data-testid="endEditingButton" onClick={save}>
            {t.saveDescription}
          </button>
        </div>
        <div className="description">
          <img className="picture" src={picture.url} alt="" />
          <Textarea
            name="alt"
            value={alt}
            onText={setAlt}
            rows={4}
            maxLength={1000}
            aria-label={t.description}
            data-testid="altTextInput"
          />
        </div>
      </div>
    </div>
  );
}
