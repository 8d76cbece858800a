import { ownLanguage, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon, CloseIcon } from '../../ui/icons.tsx';

export interface DoneProps {
  onUndo(event: MouseEvent): void;
  onClose(event: MouseEvent): void;
}

/** Says for a short while, where the chip would be, that a suggestion was put into the draft, and takes it back. */
export function Done({ onUndo, onClose }: DoneProps) {
  return (
    <section {...ownLanguage()} class="done" aria-label={t('extensionName')}>
      <CheckIcon class="small" />
      <span>{t('changed')}</span>
      <Button kind="quiet" onPress={onUndo}>
        {t('undo')}
      </Button>
      <Button kind="icon" label={t('close')} onPress={onClose}>
        <CloseIcon class="small" />
      </Button>
    </section>
  );
}
