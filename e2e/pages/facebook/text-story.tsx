import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { recordPosted } from '../shared/register.ts';
import { navigate } from '../shared/route.ts';
import { Button, TextButton } from './button.tsx';
import { t } from './labels.ts';

/** A story of words on a colour. */
export function TextStory() {
  const [begun, setBegun] = useState(false);
  const [text, setText] = useState('');
  if (!begun) {
    return (
      <Button className="begin-story" onPress={() => setBegun(true)}>
        <span>{t.textStory}</span>
      </Button>
    );
  }
  const share = () => {
    recordPosted(text);
    navigate('/');
  };
  return (
    <div className="story-editor">
      <div className="listing card">
        <label>
          <Textarea
            name="story"
            value={text}
            onText={setText}
            rows={6}
            aria-invalid="false"
            placeholder={t.startTyping}
          />
        </label>
        <div className="two">
          <TextButton label={t.discard} className="second" onPress={() => setText('')} />
          <TextButton
            label={t.shareStory}
            className="primary"
            disabled={text.trim() === ''}
            onPress={share}
          />
        </div>
      </div>
      <div className="story-look">{text}</div>
    </div>
  );
}
