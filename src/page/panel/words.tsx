import type { Nudge } from '../../core/checker/finding.ts';
import { t, tCount } from '../../i18n/t.ts';
import type { Nothing } from '../nothing-noted.ts';
import type { Question } from '../posting/draft-poster.ts';
import { Announce } from './announce.tsx';
import { Calm, nothingWords } from './calm.tsx';
import { Chip } from './chip.tsx';
import { Done } from './done.tsx';
import { type Outcome, Panel } from './panel.tsx';

/** What a person can do with our words. */
export interface Acts {
  /** @param fromKeyboard Whether it was a key, or assistive technology. */
  toggle(fromKeyboard: boolean): void;
  fine(nudge: Nudge): void;
  fix(nudge: Nudge): void;
  copy(nudge: Nudge): void;
  next(): void;
  leave(): void;
  undo(): void;
  /** What was changed may stay. */
  content(): void;
  /** To post what was held. */
  post(question: Question): void;
}

export interface WordsProps {
  /** The findings that hold, from the most serious to the least. */
  readonly ranked: readonly Nudge[];
  readonly text: string;
  /** The finding that the panel shows; null while it is closed. */
  readonly open: Nudge | null;
  /** What is asked before posting: it comes before anything else that the panel could show. */
  readonly question: Question | null;
  readonly outcome: Outcome;
  /** Whether a suggestion was just written into the draft. */
  readonly isChanged: boolean;
  /** What is said to someone who asked, where nothing was noticed. */
  readonly nothing: Nothing | null;
  /** Whether suggestions may be written into the draft. */
  readonly takesFixes: boolean;
  readonly acts: Acts;
}

/** For the chip's `aria-controls`; ids end at our closed root. */
const panelId = 'panel';

/** All that is said about a draft: the chip, or what was changed; the panel; and a word for those who listen. */
export function Words(props: WordsProps) {
  const { ranked, open, question, isChanged, nothing, acts } = props;
  const [worst] = ranked;
  return (
    <>
      {isChanged && <Done onUndo={trusted(acts.undo)} onClose={trusted(acts.content)} />}
      {!isChanged && worst && (
        <Chip
          level={worst.level}
          count={ranked.length}
          open={open !== null || question !== null}
          controls={panelId}
          onActivate={(fromKeyboard, event) => event.isTrusted && acts.toggle(fromKeyboard)}
        />
      )}
      {nothing && <Calm nothing={nothing} />}
      {question && <Asking {...props} question={question} />}
      {!question && open && <Telling {...props} open={open} />}
      <Announce text={newsOf(props)} />
    </>
  );
}

function Asking({ question, outcome, acts }: WordsProps & { question: Question }) {
  const { nudge, found, attempt } = question;
  return (
    <Panel
      id={panelId}
      nudge={nudge}
      found={found}
      others={0}
      outcome={outcome}
      asks={{
        again: attempt.by === 'key',
        onKeep: trusted(acts.leave),
        onPost: trusted(() => acts.post(question)),
      }}
      onCopy={trusted(() => acts.copy(nudge))}
      onClose={trusted(acts.leave)}
    />
  );
}

function Telling({ open, ranked, text, outcome, takesFixes, acts }: WordsProps & { open: Nudge }) {
  const others = ranked.length - 1;
  return (
    <Panel
      id={panelId}
      nudge={open}
      found={text.slice(open.start, open.end)}
      others={others}
      outcome={outcome}
      onFine={trusted(() => acts.fine(open))}
      onFix={takesFixes ? trusted(() => acts.fix(open)) : undefined}
      onCopy={trusted(() => acts.copy(open))}
      onClose={trusted(acts.leave)}
      onNext={others > 0 ? trusted(acts.next) : undefined}
    />
  );
}

/** What those hear who listen. */
function newsOf({ question, open, isChanged, nothing, ranked }: WordsProps): string {
  if (question) return `${t('notPosted')} ${question.nudge.title}`;
  if (open) return open.title;
  if (isChanged) return t('changed');
  if (nothing) return nothingWords(nothing);
  return ranked.length > 0 ? tCount('notes', ranked.length) : '';
}

/** Only a person's own click counts; a page can send us any other. */
const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };
