import { useEffect, useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { Button } from './button.tsx';
import { CaptionCounter } from './caption-counter.tsx';
import { t } from './labels.ts';
import { newPicture, publish } from './posts.ts';

interface CreateWizardProps {
  onClose(): void;
}

/** The real wizard has a file step and an edit step too; each renders the dialog anew. */
export function CreateWizard({ onClose }: CreateWizardProps) {
  const [step, setStep] = useState<'crop' | 'caption'>('crop');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div className="layer" onClick={(event) => event.target === event.currentTarget && onClose()}>
      <div className="layer-close">
        <Button onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {step === 'crop' ? (
        <CropStep key="crop" onBack={onClose} onNext={() => setStep('caption')} />
      ) : (
        <CaptionStep key="caption" onBack={() => setStep('crop')} onDone={onClose} />
      )}
    </div>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly action: string;
  onBack(): void;
  onAction(): void;
}

function Heading({ title, action, onBack, onAction }: HeadingProps) {
  return (
    <div className="wizard-head">
      <Button onPress={onBack}>
        <Icon name="back" />
      </Button>
      <h1>{title}</h1>
      <Button className="link" onPress={onAction}>
        {action}
      </Button>
    </div>
  );
}

function CropStep({ onBack, onNext }: { onBack(): void; onNext(): void }) {
  return (
    <div role="dialog" aria-label={t.crop} className="wizard">
      <Heading title={t.crop} action={t.next} onBack={onBack} onAction={onNext} />
      <img className="picture" src={newPicture} alt="" />
      <input type="file" accept="image/*,video/*" hidden={true} />
    </div>
  );
}

function CaptionStep({ onBack, onDone }: { onBack(): void; onDone(): void }) {
  const editor = useRef<LexicalHandle>(null);
  const [length, setLength] = useState(0);
  const share = () => {
    publish(editor.current?.text() ?? '');
    onDone();
  };
  return (
    <div role="dialog" aria-label={t.newPost} className="wizard wide">
      <Heading title={t.newPost} action={t.share} onBack={onBack} onAction={share} />
      <div className="wizard-body">
        <img className="picture" src={newPicture} alt="" />
        <div className="wizard-side">
          <div className="wizard-author">
            <Portrait person={me} size={28} />
            <b>{me.handle}</b>
          </div>
          <LexicalBox
            ref={editor}
            name="caption"
            kind="plain"
            label={t.caption}
            placeholder={t.caption}
            onText={(text) => setLength(text.length)}
          />
          <CaptionCounter length={length} />
          {[t.addLocation, t.accessibility, t.settings].map((row) => (
            <div key={row} className="wizard-row">
              {row}
              <Icon name={row === t.addLocation ? 'pin' : 'caret'} size={18} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
