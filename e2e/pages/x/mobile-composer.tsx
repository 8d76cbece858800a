import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { Portrait } from '../shared/portrait.tsx';
import { t } from './labels.ts';
import { publish } from './posts.ts';

interface MobileComposerProps {
  readonly replyTo?: string | undefined;
  onClose(): void;
}

/** On the narrow layout the composer is a page in `main`, and its box a native textarea. */
export function MobileComposer({ replyTo, onClose }: MobileComposerProps) {
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  return (
    <div className="mobile-composer">
      <div className="modal-bar">
        <button
          type="button"
          className="tool"
          aria-label={t.back}
          data-testid="app-bar-close"
          onClick={onClose}
        >
          <Icon name="back" size={20} />
        </button>
        <button
          type="button"
          className="pill"
          data-testid="tweetButton"
          disabled={empty}
          aria-disabled={empty}
          onClick={() => {
            publish([text], replyTo);
            onClose();
          }}
        >
          {replyTo ? t.reply : t.post}
        </button>
      </div>
      <div className="part">
        <div data-testid={`UserAvatar-Container-${me.handle}`}>
          <Portrait person={me} />
        </div>
        <div className="writing" data-testid="tweetTextarea_0">
          <Textarea
            name="mobile"
            value={text}
            onText={setText}
            rows={6}
            autoFocus={true}
            autoCapitalize="sentences"
            spellCheck={true}
            aria-label={t.postText}
            placeholder={replyTo ? t.replyPlaceholder : t.happening}
          />
        </div>
      </div>
    </div>
  );
}
