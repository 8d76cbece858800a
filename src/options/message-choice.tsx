import { t } from '../i18n/t.ts';
import { ask } from '../messages/send.ts';
import { type Kept, useKept } from '../pages/use-kept.ts';
import { useTick } from '../ui/use-tick.ts';

const read = (): Promise<boolean> => ask('messagesChosen', {});

/** Whether private messages are checked, as the worker keeps it. */
export const useMessageChoice = (): Kept<boolean> => useKept(read);

/** Whether private messages are checked too: off, and nobody's choice but the person's. */
export function MessageChoice({ value: on, failed, follow }: Kept<boolean>) {
  const tick = useTick(on === true, (chosen) => follow(ask('chooseMessages', { on: chosen })));
  if (on === null) return null;
  return (
    <section class="side" aria-labelledby="message-choice">
      <h2 id="message-choice">{t('messages')}</h2>
      <label class="side-choice">
        <input type="checkbox" {...tick} />
        <span>{t('messagesChoice')}</span>
      </label>
      <p class="side-reason">{t('messagesChoiceHelp')}</p>
      <div role="alert">{failed && <p class="trouble">{t('messagesChoiceFailed')}</p>}</div>
    </section>
  );
}
