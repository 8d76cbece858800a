import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import { t, tCount } from '../../i18n/t.ts';
import { Announce, fromUs, type Said } from '../../panel/announce.tsx';
import type { Nothing } from '../../panel/calm.tsx';
import { Calm, nothingWords } from '../../panel/calm.tsx';
import { Chip } from '../../panel/chip.tsx';
import type { Done } from '../../panel/done.tsx';
import { DoneWord, doneWords } from '../../panel/done.tsx';
import type { MoreProps } from '../../panel/more-menu.tsx';
import { type Outcome, Panel } from '../../panel/panel.tsx';
import type { Question } from '../posting/draft-poster.ts';

/** What a person can do with our words. `page/overlay/guard.ts` lets no press through that a person did not mean. */
export interface Acts {
  /** @param fromKeyboard Whether it was a key, or assistive technology. */
  toggle(fromKeyboard: boolean): void;
  fine(nudge: Nudge): void;
  fix(nudge: Nudge): void;
  copy(nudge: Nudge): void;
  next(): void;
  leave(): void;
  /** Shows what else can be done, or hides it again. */
  more(): void;
  notUseful(nudge: Nudge): void;
  /** To stop showing the rule. */
  stop(nudge: Nudge): void;
  /** To pause for this post. */
  pause(): void;
  /** To take back what was just done. */
  undo(): void;
  /** What was done may stay. */
  content(): void;
  /** To post what was held. */
  post(question: Question): void;
}

export interface WordsProps {
  /** The findings that hold, from the most serious to the least. */
  readonly ranked: readonly ShownNudge[];
  readonly text: string;
  /** The finding that the panel shows; null while it is closed. */
  readonly open: ShownNudge | null;
  /** What is asked before posting: it comes before anything else that the panel could show. */
  readonly question: Question | null;
  readonly outcome: Outcome;
  readonly isMoreOpen: boolean;
  /** Whether the panel was opened by itself, or by a pointer: then the focus is not in it, and does not tell of it. */
  readonly opened: boolean;
  /** How many findings those who listen are told of, where no panel says it; 0 for none. */
  readonly mentioned: number;
  /** What was just done, and can be taken back. */
  readonly done: Done | null;
  /** What is said to someone who asked, where nothing was noticed. */
  readonly nothing: Nothing | null;
  /** Whether suggestions may be written into the draft. */
  readonly takesFixes: boolean;
  /** Whether what the person says of a rule is kept. */
  readonly remembers: boolean;
  /** Whether there is already a region for those who listen. */
  readonly isHeard: boolean;
  readonly acts: Acts;
}

/** For the chip's `aria-controls`; ids end at our closed root. */
const panelId = 'panel';

/** All that is said about a draft: the chip, or what was just done; the panel; and a word for those who listen. */
export function Words(props: WordsProps) {
  const { ranked, open, question, done, nothing, acts } = props;
  const [worst] = ranked;
  const hasChip = hasChipFor(props);
  return (
    <>
      {done && <DoneWord done={done} onUndo={acts.undo} onClose={acts.content} />}
      {!done && worst && hasChip && (
        <Chip
          level={worst.level}
          count={ranked.length}
          open={open !== null || question !== null}
          controls={panelId}
          onActivate={acts.toggle}
        />
      )}
      {nothing && <Calm nothing={nothing} />}
      {question && <Asking {...props} question={question} />}
      {!question && open && <Telling {...props} open={open} />}
      <Announce said={props.isHeard ? newsOf(props) : []} />
    </>
  );
}

/** Whether there is a chip: not where this person knows every rule so well that the underlines are enough. */
const hasChipFor = ({ ranked, open, question }: WordsProps): boolean =>
  open !== null || question !== null || ranked.some(({ show }) => show !== 'mark');

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
        onKeep: acts.leave,
        onPost: () => acts.post(question),
      }}
      onCopy={() => acts.copy(nudge)}
      onClose={acts.leave}
    />
  );
}

function Telling(props: WordsProps & { open: ShownNudge }) {
  const { open, ranked, text, outcome, takesFixes, acts } = props;
  const others = ranked.length - 1;
  return (
    <Panel
      id={panelId}
      nudge={open}
      found={text.slice(open.start, open.end)}
      others={others}
      outcome={outcome}
      onFine={() => acts.fine(open)}
      more={moreOf(props)}
      onFix={takesFixes ? () => acts.fix(open) : undefined}
      onCopy={() => acts.copy(open)}
      onClose={acts.leave}
      onNext={others > 0 ? acts.next : undefined}
    />
  );
}

function moreOf({
  open,
  isMoreOpen,
  remembers,
  acts,
}: WordsProps & { open: ShownNudge }): MoreProps {
  return {
    open: isMoreOpen,
    onToggle: acts.more,
    onNotUseful: remembers ? () => acts.notUseful(open) : undefined,
    onStop: remembers ? () => acts.stop(open) : undefined,
    onPause: acts.pause,
    tell: open.tell,
  };
}

/** What those hear who listen. Of what they went to themselves they hear by the focus. */
function newsOf(props: WordsProps): readonly Said[] {
  const { question, open, opened, done, nothing, ranked, mentioned } = props;
  if (question) return fromUs({ text: t('notPosted') }, titleOf(question.nudge));
  if (open) return opened ? fromUs(titleOf(open), ...othersOf(ranked.length - 1)) : [];
  if (done) return fromUs({ text: t(doneWords[done]) });
  if (nothing) return fromUs({ text: nothingWords(nothing) });
  const holds = mentioned > 0 && mentioned === ranked.length;
  return holds ? [{ text: tCount('notes', mentioned) }] : [];
}

const titleOf = ({ title, lang }: Nudge): Said => ({ text: title, lang });

const othersOf = (others: number): readonly Said[] =>
  others > 0 ? [{ text: tCount('more', others) }] : [];
