import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { jonas } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { recordPosted } from '../shared/register.ts';
import { Button } from './button.tsx';
import { t } from './labels.ts';
import { newPicture } from './posts.ts';

/** Somebody's story; what is written under it goes to them alone. */
export function StoryPage() {
  const [text, setText] = useState('');
  const send = () => {
    recordPosted(text);
    setText('');
  };
  return (
    <section className="story-page">
      <div className="post-head">
        <Portrait person={jonas} size={32} />
        <b>{jonas.handle}</b>
      </div>
      <img className="picture" src={newPicture} alt="" />
      <div className="direct-composer">
        <Textarea
          name="story"
          value={text}
          onText={setText}
          rows={1}
          placeholder={t.replyToStory(jonas.handle)}
        />
        {text ? (
          <Button className="link" onPress={send}>
            {t.send}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
