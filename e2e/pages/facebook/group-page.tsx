import { useCallback, useState } from 'react';
import { me } from '../shared/people.ts';
import { AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';
import { CreateGroupPost } from './post-dialogs.tsx';

/** A group, with its prompt that has words and no label. */
export function GroupPage() {
  const [creating, setCreating] = useState(false);
  const close = useCallback(() => setCreating(false), []);
  return (
    <div role="main" className="feed alone">
      <div className="card create">
        <h1>{t.groupName}</h1>
        <div className="faint small">{t.groupKind}</div>
      </div>
      <div className="card create">
        <div className="create-row">
          <AuthorPicture author={me} />
          <Button className="prompt" onPress={() => setCreating(true)}>
            <span>{t.groupPrompt}</span>
          </Button>
        </div>
      </div>
      {creating ? <CreateGroupPost onClose={close} /> : null}
    </div>
  );
}
