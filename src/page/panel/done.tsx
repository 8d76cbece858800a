import { type MessageKey, ownLanguage, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon, CloseIcon } from '../../ui/icons.tsx';
import type { Done } from '../afterword.ts';

/** What is said of each. */
export const doneWords = {
  changed: 'changed',
  'not-useful': 'notedNotUseful',
  stopped: 'stopped',
  paused: 'pausedPost',
} as const satisfies Readonly<Record<Done, MessageKey>>;

export interface DoneProps {
  done: Done;
  onUndo(event: MouseEvent): void;
  onClose(event: MouseEvent): void;
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
