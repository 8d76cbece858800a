import type { Nudge, Suggestion } from '../core/checker/finding.ts';
import type { Level } from '../core/packs/pack.ts';
import { type MessageKey, ownLanguage, t, tCount } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, CloseIcon, CopyIcon, LevelIcon, OnwardIcon } from '../ui/icons.tsx';
import { PolicyLine } from '../ui/policy-line.tsx';
import { MoreChoices, type MoreProps, MoreToggle } from './more-menu.tsx';
import { Swap } from './swap.tsx';

/**
 * What became of a click on a suggestion: a page can refuse the clipboard, and an editor what is written into it. What
 * was written needs no panel any more.
 */
export type Outcome = 'not-yet' | 'copied' | 'copy-refused' | 'fix-refused';

export interface PanelProps {
  nudge: Nudge;
  /** The writer's words that the nudge is about. */
  found: string;
  /** How many more notes the draft has. */
  others: number;
  outcome: Outcome;
  /** For the chip's `controls`. */
  id?: string | undefined;
  onFine?: (() => void) | undefined;
  /** With it, the panel asks before something is posted, and has no other buttons than the answers. */
  asks?: Asking | undefined;
  /** With it, there is more to do than what the buttons say. */
  more?: MoreProps | undefined;
  /** Writes the suggestion into the draft; without it, it can only be copied. */
  onFix?: (() => void) | undefined;
  onCopy(): void;
  /** Without it there is no closing: it stands among our own things. */
  onClose?: (() => void) | undefined;
  /** Shows the next note; without it "2 more" is just said. */
  onNext?: (() => void) | undefined;
}

/** The two answers. */
export interface Asking {
  /** Whether the writer has to press the same keys again: we make no key events. */
  again: boolean;
  onKeep(): void;
  onPost(): void;
}

const levelNames: Readonly<Record<Level, MessageKey & `level${string}`>> = {
  hint: 'levelHint',
  warn: 'levelWarn',
  pause: 'levelPause',
};

/**
 * What is read after the heading, in this order, to whoever comes to it with the keyboard: of the rest of the panel a
 * reader tells nothing then. Each part by itself, since Firefox leaves a quotation out of what describes another
 * (153, 2026-11), and takes a paragraph in it. Ids end at our closed root.
 */
const read = 'level message policy-line advice could-write instead not-posted';

/** One nudge, whole: what was noticed, the line of the policy, what could be written instead, and the way out. */
export function Panel({ nudge, found, others, outcome, ...panel }: PanelProps) {
  const { level, title, message, advice, suggestion, lang } = nudge;
  return (
    <section
      {...ownLanguage()}
      class={`panel ${level}`}
      id={panel.id}
      aria-label={t('extensionName')}
    >
      <div class="body" key={`${nudge.pack}/${nudge.rule}`}>
        <header>
          <LevelIcon level={level} class="level" />
          <span class="visually-hidden" id="level">
            {`${t(levelNames[level])}.`}
          </span>
          <h2 dir="auto" lang={lang} tabIndex={-1} aria-describedby={read}>
            {title}
          </h2>
          {panel.onClose && (
            <Button kind="icon" label={t('close')} onPress={panel.onClose}>
              <CloseIcon class="small" />
            </Button>
          )}
        </header>
        {message && (
          <p dir="auto" lang={lang} id="message">
            {message}
          </p>
        )}
        <PolicyLine {...nudge} />
        {advice && (
          <p dir="auto" lang={lang} id="advice">
            {advice}
          </p>
        )}
        {suggestion && <Swap found={found} suggestion={suggestion} />}
        <OutcomeLine outcome={outcome} />
      </div>
      <div class="actions">
        {panel.asks ? (
          <Answers {...panel.asks} />
        ) : (
          <>
            <div class="answers">
              {suggestion && <TakeButton suggestion={suggestion} outcome={outcome} {...panel} />}
              {panel.onFine && <Button onPress={panel.onFine}>{t('fine')}</Button>}
            </div>
            {panel.more && <MoreToggle {...panel.more} />}
          </>
        )}
        {panel.more?.open && <MoreChoices {...panel.more} />}
      </div>
      <footer>
        <span>{t('onlyYou')}</span>
        {others > 0 && <Others others={others} onNext={panel.onNext} />}
      </footer>
    </section>
  );
}

const notPosted = ({ again }: Asking): string =>
  again ? `${t('notPosted')} ${t('pressAgain')}` : t('notPosted');

/** What has not happened stands with the answers, so that it never scrolls out of sight. */
function Answers(asking: Asking) {
  const { again, onKeep, onPost } = asking;
  return (
    <>
      <p class="not-posted" id="not-posted">
        {notPosted(asking)}
      </p>
      <Button kind="main" onPress={onKeep}>
        {t('keepEditing')}
      </Button>
      {!again && <Button onPress={onPost}>{t('postAnyway')}</Button>}
    </>
  );
}

type TakeProps = Pick<PanelProps, 'outcome' | 'onFix' | 'onCopy'> & { suggestion: Suggestion };

/** Takes the suggestion: into the draft where that is safe, else into the clipboard. */
function TakeButton({ suggestion, outcome, onFix, onCopy }: TakeProps) {
  if (onFix && outcome !== 'fix-refused' && outcome !== 'copied') {
    return (
      <Button kind="main" onPress={onFix}>
        {t(suggestion.place === 'finding' ? 'useSuggestion' : 'addSuggestion')}
      </Button>
    );
  }
  const copied = outcome === 'copied';
  return (
    <Button kind="main" onPress={onCopy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      {t(copied ? 'copied' : 'copySuggestion')}
    </Button>
  );
}

const outcomeWords = {
  copied: 'copied',
  'copy-refused': 'copyRefused',
  'fix-refused': 'fixRefused',
} as const;

/** Stands in the panel from the start: a live region that comes with its words is often not read. */
function OutcomeLine({ outcome }: { outcome: Outcome }) {
  const refused = outcome === 'copy-refused' || outcome === 'fix-refused';
  return (
    <p role="status" class={refused ? 'refused' : 'visually-hidden'}>
      {outcome !== 'not-yet' && t(outcomeWords[outcome])}
    </p>
  );
}

function Others({ others, onNext }: Pick<PanelProps, 'others' | 'onNext'>) {
  const words = tCount('more', others);
  if (!onNext) return <span>{words}</span>;
  return (
    <Button kind="quiet" label={`${words}, ${t('showNext')}`} onPress={onNext}>
      {words}
      <OnwardIcon class="small" />
    </Button>
  );
}
