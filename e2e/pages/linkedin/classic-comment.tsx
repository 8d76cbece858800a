import { useRef, useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { me } from '../shared/people.ts';
import { companyLogoUrl, Portrait } from '../shared/portrait.tsx';
import { type Actor, ActorDialog } from './actor-dialog.tsx';
import { t } from './labels.ts';
import { addComment, type Post } from './posts.ts';
import { QuillBox, type QuillHandle } from './quill/quill-box.tsx';

interface ClassicCommentProps {
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  readonly post: Post;
  readonly placeholder: string;
  readonly focus: boolean;
}

/** The older comment box: a form with Quill in it. The button is not there until something is typed. */
export function ClassicComment({ name, post, placeholder, focus }: ClassicCommentProps) {
  const editor = useRef<QuillHandle>(null);
  const [empty, setEmpty] = useState(true);
  const submit = () => {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    addComment(post, text);
    editor.current?.clear();
  };
  return (
    <div className="comments-comment-box comments-comment-box--cr">
      <form
        className="comments-comment-box__form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <QuillBox
          ref={editor}
          name={name}
          version={1}
          label={t.commentText}
          placeholder={placeholder}
          focus={focus}
          onText={(text) => setEmpty(text.trim() === '')}
          onSubmit={submit}
        />
        <div className="comment-tools">
          <button type="button" aria-label={t.emoji} className="icon">
            <Icon name="smile" size={20} />
          </button>
          <button type="button" aria-label={t.addMedia} className="icon">
            <Icon name="image" size={20} />
          </button>
          {empty ? null : (
            <button
              type="submit"
              className="comments-comment-box__submit-button--cr artdeco-button primary small end"
            >
              <span className="artdeco-button__text">{t.comment}</span>
            </button>
          )}
        </div>
      </form>
    </div>
  );
}

type CompanyCommentProps = Omit<ClassicCommentProps, 'placeholder'>;

/** On a company's page a button beside the box says who comments, and lets one choose; the box says it in its prompt. */
export function CompanyComment(props: CompanyCommentProps) {
  const [actor, setActor] = useState<Actor>('company');
  const [asked, setAsked] = useState(false);
  const isCompany = actor === 'company';
  return (
    <div className="comment-row">
      <button
        type="button"
        className="actor icon"
        aria-label={t.commentFrom}
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
      >
        {isCompany ? (
          <img src={companyLogoUrl()} width={24} height={24} alt="" />
        ) : (
          <Portrait person={me} size={24} />
        )}
      </button>
      <ClassicComment
        key={actor}
        {...props}
        placeholder={isCompany ? t.commentAs : t.commentPrompt}
      />
      {asked ? (
        <ActorDialog
          actor={actor}
          onSave={(chosen) => {
            setActor(chosen);
            setAsked(false);
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </div>
  );
}
