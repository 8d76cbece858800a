import { type MessageKey, ownLanguage, t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, CloseIcon } from '../ui/icons.tsx';

/** What a person just did to our words, and may take back. */
export type Done = 'changed' | 'not-useful' | 'stopped' | 'paused';

/** What is said of each. */
export const doneWords = {
  changed: 'changed',
  'not-useful': 'notedNotUseful',
  stopped: 'stopped',
  paused: 'pausedPost',
} as const satisfies Readonly<Record<Done, MessageKey>>;

export interface DoneProps {
  done: Done;
  onUndo(): void;
  onClose(): void;
}

/** Says for a short while, where the chip would be, what a click has done, and takes it back. */
export function DoneWord({ done, onUndo, onClose }: DoneProps) {
  return (
    <section {...ownLanguage()} class="done" aria-label={t('extensionName')}>
      <CheckIcon class="small" />
      <span>{t(doneWords[done])}</span>
      <Button kind="quiet" onPress={onUndo}>
        {t('undo')}
      </Button>
      <Button kind="icon" label={t('close')} onPress={onClose}>
        <CloseIcon class="small" />
      </Button>
    </section>
  );
}
