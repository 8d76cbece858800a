import { useState } from 'react';
import { company, me } from '../shared/people.ts';
import { recordPosted } from '../shared/register.ts';
import { TextButton } from './button.tsx';
import { t } from './labels.ts';
import { DialogHead, ModalLayer } from './modal-layer.tsx';
import { PostForm } from './post-form.tsx';
import { type Post, publish } from './posts.ts';

interface DialogProps {
  onClose(): void;
}

/** Two dialogs, one in the other: the inner one has the label and only the heading. */
export function CreatePost({ onClose }: DialogProps) {
  return (
    <ModalLayer onClose={onClose}>
      <div role="dialog" aria-modal="true" className="dialog">
        <DialogHead title={t.createTitle} onClose={onClose} />
        <PostForm
          name="post"
          author={me}
          placeholder={t.prompt}
          action={t.post}
          onDone={(text) => {
            publish(text, me);
            onClose();
          }}
        />
      </div>
    </ModalLayer>
  );
}

/** In a group the two dialogs stand beside each other, and nobody chooses who sees the post. */
export function CreateGroupPost({ onClose }: DialogProps) {
  return (
    <ModalLayer onClose={onClose}>
      <div className="dialog">
        <DialogHead title={t.createTitle} onClose={onClose} />
        <div role="dialog">
          <PostForm
            name="group"
            author={me}
            placeholder={t.groupPlaceholder}
            action={t.post}
            group={t.groupKind}
            onDone={(text) => {
              publish(text, me);
              onClose();
            }}
          />
        </div>
      </div>
    </ModalLayer>
  );
}

/** A page posts in two steps; at the second the words are not in any box. */
export function CreatePagePost({ onClose }: DialogProps) {
  const [text, setText] = useState<string | null>(null);
  const post = () => {
    publish(text ?? '', company);
    onClose();
  };
  return (
    <ModalLayer onClose={onClose}>
      <div role="dialog" aria-modal="true" className="dialog">
        <DialogHead title={text === null ? t.createTitle : t.postSettings} onClose={onClose} />
        {text === null ? (
          <PostForm
            name="page"
            author={company}
            placeholder={t.pagePrompt}
            action={t.next}
            onDone={setText}
          />
        ) : (
          <div className="post-form">
            <TextButton label={t.post} className="primary" onPress={post} />
          </div>
        )}
      </div>
    </ModalLayer>
  );
}

interface PostDialogProps extends DialogProps {
  readonly post: Post;
}

/** A post is edited in the dialog that it was made in; nobody has published how that looks today. */
export function EditPost({ post, onClose }: PostDialogProps) {
  return (
    <ModalLayer onClose={onClose}>
      <div role="dialog" aria-modal="true" aria-label={t.editPost} className="dialog">
        <DialogHead title={t.editPost} onClose={onClose} />
        <PostForm
          name="edit"
          author={post.author}
          placeholder={t.prompt}
          action={t.save}
          text={post.text}
          onDone={(text) => {
            recordPosted(text);
            onClose();
          }}
        />
      </div>
    </ModalLayer>
  );
}

/** Somebody's post shared on, with words to it: the one dialog whose markup was published whole. */
export function SharePost({ post, onClose }: PostDialogProps) {
  return (
    <ModalLayer onClose={onClose}>
      <div role="dialog" aria-labelledby="share-title" className="dialog">
        <div className="dialog-head">
          <h2 dir="auto">
            <span id="share-title">{t.share}</span>
          </h2>
        </div>
        <PostForm
          name="share"
          author={me}
          placeholder={t.sayMore}
          action={t.shareNow}
          onDone={(text) => {
            publish(text, me);
            onClose();
          }}
        >
          <blockquote className="shared">
            <b>{post.author.name}</b>
            <p>{post.text}</p>
          </blockquote>
        </PostForm>
      </div>
    </ModalLayer>
  );
}
