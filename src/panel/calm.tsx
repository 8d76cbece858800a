import { type MessageKey, ownLanguage, t } from '../i18n/t.ts';
import { CheckIcon } from '../ui/icons.tsx';

/** How much of a draft was checked in which nothing was noticed: in a pause none of it. */
export type Nothing = 'in-whole' | 'in-part' | 'paused';

/** Says for a short while, where the chip would be, that nothing was noticed, to someone who asked. */
export function Calm({ nothing }: { nothing: Nothing }) {
  return (
    <section {...ownLanguage()} class="done calm" aria-label={t('extensionName')}>
      {nothing !== 'paused' && <CheckIcon class="small" />}
      <span>{nothingWords(nothing)}</span>
    </section>
  );
}

/** What is said of a draft in which nothing was noticed. */
export const nothingWords = (nothing: Nothing): string => t(words[nothing]);

const words = {
  'in-whole': 'nothingNoted',
  'in-part': 'nothingNotedInPart',
  paused: 'statusPaused',
} as const satisfies Readonly<Record<Nothing, MessageKey>>;
