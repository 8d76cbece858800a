import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { SideAct, SideDraft, SideNote, SideQuestion } from '../messages/side-protocol.ts';
import { Announce, fromUs, type Said } from '../panel/announce.tsx';
import { DoneWord, doneWords } from '../panel/done.tsx';
import { type Outcome, Panel } from '../panel/panel.tsx';
import { LevelIcon } from '../ui/icons.tsx';
import { noteKeys } from './note-key.ts';

export interface DraftNotesProps {
  draft: SideDraft;
  /** Whether it is left alone: then nothing is known of it. */
  isPaused: boolean;
  onAct(act: Omit<SideAct, 'revision'>): void;
}

/** What was noticed in a draft: one note whole, the most serious unless a person chose another, and the others by name. */
export function DraftNotes({ draft, isPaused, onAct }: DraftNotesProps) {
  const { notes, question, done } = draft;
  const [chosen, setChosen] = useState('');
  const keys = noteKeys(notes);
  const at = Math.max(keys.indexOf(chosen), 0);
  const note = notes[at];
  const isClear = !isPaused && !question && !note && !done;
  const main = useFocusKept<HTMLDivElement>();
  const others = keys.flatMap((key, index) => {
    const other = notes[index];
    return other && index !== at ? [{ key, other }] : [];
  });
  return (
    <div class="draft" ref={main} tabIndex={-1}>
      <Announce said={newsOf(draft, note, isClear)} />
      {done && (
        <DoneWord
          done={done}
          onUndo={() => onAct({ act: 'undo' })}
          onClose={() => onAct({ act: 'content' })}
        />
      )}
      {question && <Asking question={question} onAct={onAct} />}
      {!question && note && <Note key={keys[at]} note={note} at={at} draft={draft} onAct={onAct} />}
      {isClear && <p class="clear">{t('draftClear')}</p>}
      {!question && others.length > 0 && (
        <nav aria-labelledby="others">
          <h2 id="others">{t('alsoNoticed')}</h2>
          <ul>
            {others.map(({ key, other: { nudge } }) => (
              <li key={key}>
                <button type="button" class="button row" onClick={() => setChosen(key)}>
                  <LevelIcon level={nudge.level} class={nudge.level} />
                  <span dir="auto" lang={nudge.lang}>
                    {nudge.title}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** What those hear who listen. */
function newsOf(
  { question, done }: SideDraft,
  note: SideNote | undefined,
  isClear: boolean,
): readonly Said[] {
  if (question) return fromUs({ text: t('notPosted') }, titleOf(question));
  if (done) return fromUs({ text: t(doneWords[done]) });
  if (note) return fromUs(titleOf(note));
  return isClear ? fromUs({ text: t('draftClear') }) : [];
}

const titleOf = ({ nudge: { title, lang } }: Pick<SideNote, 'nudge'>): Said => ({
  text: title,
  lang,
});

function Asking({ question, onAct }: Pick<DraftNotesProps, 'onAct'> & { question: SideQuestion }) {
  const { nudge, found, again } = question;
  const [outcome, copy] = useCopying(nudge.suggestion?.text);
  return (
    <Panel
      nudge={nudge}
      found={found}
      others={0}
      outcome={outcome}
      asks={{
        again,
        onKeep: () => onAct({ act: 'keep' }),
        onPost: () => onAct({ act: 'post' }),
      }}
      onCopy={copy}
    />
  );
}

interface NoteProps extends Pick<DraftNotesProps, 'draft' | 'onAct'> {
  note: SideNote;
  at: number;
}

function Note({ note: { nudge, found }, at, draft, onAct }: NoteProps) {
  const [copied, copy] = useCopying(nudge.suggestion?.text);
  const refused = draft.refused === at && copied === 'not-yet';
  const [isMoreOpen, setMoreOpen] = useState(false);
  const saying = (act: 'not-useful' | 'stop') =>
    draft.remembers ? () => onAct({ act, note: at }) : undefined;
  return (
    <Panel
      nudge={nudge}
      found={found}
      others={0}
      outcome={refused ? 'fix-refused' : copied}
      onFine={() => onAct({ act: 'fine', note: at })}
      more={{
        open: isMoreOpen,
        onToggle: () => setMoreOpen(!isMoreOpen),
        onNotUseful: saying('not-useful'),
        onStop: saying('stop'),
        onPause: () => onAct({ act: 'pause', note: at }),
        tell: nudge.tell,
      }}
      onFix={draft.takesFixes ? () => onAct({ act: 'fix', note: at }) : undefined}
      onCopy={copy}
    />
  );
}

/** Copies a suggestion, and knows what became of it until there is another. */
function useCopying(text: string | undefined): [outcome: Outcome, copy: () => void] {
  const [last, setLast] = useState<{ text: string | undefined; outcome: Outcome }>();
  const copy = (): void => {
    navigator.clipboard.writeText(text ?? '').then(
      () => setLast({ text, outcome: 'copied' }),
      () => setLast({ text, outcome: 'copy-refused' }),
    );
  };
  return [last && last.text === text ? last.outcome : 'not-yet', copy];
}

/** A button that goes takes the focus with it: then it goes to the whole, from where Tab leads on. */
function useFocusKept<E extends HTMLElement>() {
  const place = useRef<E>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost) place.current?.focus();
  });
  useEffect(() => {
    const note = (): void => {
      hadFocus.current = place.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return place;
}
