import { useRef, useState } from 'react';
import { Icon, type IconName } from '../shared/icon.tsx';
import { LexicalBox, type LexicalHandle } from '../shared/lexical/lexical-box.tsx';
import { company, me } from '../shared/people.ts';
import { type Author, AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';
import { addComment, type Post } from './posts.ts';

const TOOLS: readonly IconName[] = ['smile', 'camera', 'gif'];

interface CommentBoxProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly post: Post;
  readonly focus: boolean;
  /** Whom it answers; without one it is a comment on the post. */
  readonly answers?: Author;
}

/** Enter publishes and Shift+Enter breaks the line. The label names who will speak, or who is answered. */
export function CommentBox({ name, post, focus, answers }: CommentBoxProps) {
  const editor = useRef<LexicalHandle>(null);
  const [text, setText] = useState('');
  const [speaker, setSpeaker] = useState<Author>(me);
  const label = answers ? t.replyTo(answers) : t.commentAs(speaker);
  const empty = text.trim() === '';
  const submit = () => {
    const now = editor.current?.text() ?? '';
    if (now.trim() === '') return;
    addComment(post, now, speaker);
    editor.current?.clear();
  };
  return (
    <div className="comment-row">
      <Button
        label={t.switchProfile(speaker)}
        className="switch"
        onPress={() => setSpeaker(speaker === me ? company : me)}
      >
        <AuthorPicture author={speaker} size={32} />
      </Button>
      <form role="presentation" className="comment-form" onSubmit={(e) => e.preventDefault()}>
        <LexicalBox
          ref={editor}
          name={name}
          kind="rich"
          label={label}
          placeholder={label}
          emoji={true}
          focus={focus}
          onText={setText}
          onEnter={submit}
        />
        <div className="comment-tools">
          <ul>
            {TOOLS.map((icon) => (
              <li key={icon}>
                <Button label={icon === 'smile' ? t.emoji : t.photo}>
                  <Icon name={icon} size={18} />
                </Button>
              </li>
            ))}
          </ul>
          {/* Facebook gives every open comment box this same id. */}
          <div id="focused-state-composer-submit">
            <span>
              <Button label={t.publishComment} disabled={empty} className="send" onPress={submit}>
                <Icon name="send" size={18} filled={!empty} />
              </Button>
            </span>
          </div>
        </div>
      </form>
    </div>
  );
}
