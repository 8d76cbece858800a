import { useRef, useState } from 'react';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { company } from '../shared/people.ts';
import { recordPosted } from '../shared/register.ts';
import { AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';

/** Business Suite: nothing in the composer says which page posts, only the address. */
export function SuiteComposer() {
  const editor = useRef<LexicalHandle>(null);
  const [empty, setEmpty] = useState(true);
  const publish = () => {
    recordPosted(editor.current?.text() ?? '');
    editor.current?.clear();
  };
  return (
    <div className="listing card suite">
      <h1>{t.createTitle}</h1>
      <div className="create-row">
        <AuthorPicture author={company} size={32} /> {company.name}
      </div>
      <div className="suite-text">
        <LexicalBox
          ref={editor}
          name="suite"
          kind="rich"
          role="combobox"
          label={t.suiteText}
          placeholder=""
          onText={(text) => setEmpty(text.trim() === '')}
        />
      </div>
      <div className="two">
        <Button className="second">{t.cancel}</Button>
        <Button className="second">{t.finishLater}</Button>
        <Button className="primary" disabled={empty} onPress={publish}>
          {t.publish}
        </Button>
      </div>
    </div>
  );
}
