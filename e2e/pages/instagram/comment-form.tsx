import type { KeyboardEvent } from 'react';
import { Textarea } from '../shared/field.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';
import { addComment, type Post } from './posts.ts';

interface CommentFormProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly post: Post;
  readonly text: string;
  onText(text: string): void;
}

/** The comment box is a textarea that React controls; Enter posts, and so does the button. */
export function CommentForm({ name, post, text, onText }: CommentFormProps) {
  const empty = text.trim() === '';
  const submit = () => {
    if (empty) return;
    addComment(post, text);
    onText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <section className="comment-section">
      <div>
        <form
          method="POST"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Textarea
            name={name}
            value={text}
            onText={onText}
            rows={1}
            aria-label={t.addComment}
            placeholder={t.addComment}
            autoComplete="off"
            autoCorrect="off"
            onKeyDown={onKeyDown}
          />
          <div>
            <Button className={empty ? 'link unseen' : 'link'} disabled={empty} onPress={submit}>
              {t.post}
            </Button>
          </div>
          <Button className="faint">
            <svg role="img" aria-label={t.emoji} viewBox="0 0 24 24" width={14} height={14}>
              <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
              <path
                d="M7 14c2 4 8 4 10 0M8 9h1m6 0h1"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinecap="round"
              />
            </svg>
          </Button>
        </form>
      </div>
    </section>
  );
}
