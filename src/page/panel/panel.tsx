import type { Nudge } from '../../core/checker/finding.ts';
import type { Level } from '../../core/packs/pack.ts';
import { type MessageKey, ownLanguage, t, tCount } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon, CloseIcon, CopyIcon, LevelIcon, OnwardIcon } from '../../ui/icons.tsx';
import { PolicyLine } from '../../ui/policy-line.tsx';
import { Swap } from './swap.tsx';

/** What became of a click on "Copy suggestion"; a page can refuse the clipboard. */
export type CopyState = 'not-yet' | 'copied' | 'refused';

export interface PanelProps {
  nudge: Nudge;
  /** The writer's words that the nudge is about. */
  found: string;
  /** How many more notes the draft has. */
  others: number;
  copied: CopyState;
  /** For the chip's `controls`. */
  id?: string | undefined;
  onFine(event: MouseEvent): void;
  onCopy(event: MouseEvent): void;
  onClose(event: MouseEvent): void;
  /** Shows the next note; without it "2 more" is just said. */
  onNext?: ((event: MouseEvent) => void) | undefined;
}

const levelNames: Readonly<Record<Level, MessageKey & `level${string}`>> = {
  hint: 'levelHint',
  warn: 'levelWarn',
  pause: 'levelPause',
};

/** One nudge, whole: what was noticed, the line of the policy, what could be written instead, and the way out. */
export function Panel({ nudge, found, others, copied, ...panel }: PanelProps) {
  const { level, title, message, advice, suggestion } = nudge;
  return (
    <section
      {...ownLanguage()}
      class={`panel ${level}`}
      id={panel.id}
      aria-label={t('extensionName')}
    >
      <div class="body">
        <header>
          <LevelIcon level={level} class="level" />
          <span class="visually-hidden">{t(levelNames[level])}</span>
          <h2 dir="auto">{title}</h2>
          <Button kind="icon" label={t('close')} onPress={panel.onClose}>
            <CloseIcon class="small" />
          </Button>
        </header>
        {message && <p dir="auto">{message}</p>}
        <PolicyLine {...nudge} />
        {advice && <p dir="auto">{advice}</p>}
        {suggestion && <Swap found={found} suggestion={suggestion} />}
        <CopyOutcome copied={copied} />
      </div>
      <div class="actions">
        {suggestion && <CopyButton copied={copied} onPress={panel.onCopy} />}
        <Button onPress={panel.onFine}>{t('fine')}</Button>
      </div>
      <footer>
        <span>{t('onlyYou')}</span>
        {others > 0 && <More others={others} onNext={panel.onNext} />}
      </footer>
    </section>
  );
}

function CopyButton({ copied, onPress }: { copied: CopyState; onPress(event: MouseEvent): void }) {
  const done = copied === 'copied';
  return (
    <Button kind="main" onPress={onPress}>
      {done ? <CheckIcon /> : <CopyIcon />}
      {t(done ? 'copied' : 'copySuggestion')}
    </Button>
  );
}

/** Stands in the panel from the start: a live region that comes with its words is often not read. */
function CopyOutcome({ copied }: { copied: CopyState }) {
  return (
    <p role="status" class={copied === 'refused' ? 'copy-refused' : 'visually-hidden'}>
      {copied === 'copied' && t('copied')}
      {copied === 'refused' && t('copyRefused')}
    </p>
  );
}

function More({ others, onNext }: Pick<PanelProps, 'others' | 'onNext'>) {
  const words = tCount('more', others);
  if (!onNext) return <span>{words}</span>;
  return (
    <Button kind="quiet" onPress={onNext}>
      {words}
      <span class="visually-hidden">, {t('showNext')}</span>
      <OnwardIcon class="small" />
    </Button>
  );
}
