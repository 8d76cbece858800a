import type { ShownNudge } from '../core/checker/finding.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { DotsIcon } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

/** What else a person can do with a nudge. */
export interface MoreProps {
  open: boolean;
  onToggle(): void;
  /** Left out where nothing is kept, as in a private window. */
  onNotUseful?: (() => void) | undefined;
  onStop?: (() => void) | undefined;
  onPause(): void;
  /** Whom to tell what is wrong with the rule, where its pack names somebody. */
  tell?: ShownNudge['tell'] | undefined;
}

/** For the toggle's `aria-controls`; ids end at our closed root. */
const menuId = 'more';

/** Opens and closes what else can be done. A disclosure, and no menu: Tab goes through it as through the rest. */
export function MoreToggle({ open, onToggle }: Pick<MoreProps, 'open' | 'onToggle'>) {
  return (
    <button
      type="button"
      class="button quiet icon more-toggle"
      aria-label={t('more')}
      aria-expanded={open}
      aria-controls={open ? menuId : undefined}
      onClick={onToggle}
    >
      <DotsIcon />
    </button>
  );
}

/** What else can be done: to say that a rule is of no use, or wrong, and to have peace from it. */
export function MoreChoices({ onNotUseful, onStop, onPause, tell }: MoreProps) {
  return (
    <ul class="more" id={menuId} aria-label={t('more')}>
      {onNotUseful && (
        <li>
          <Button onPress={onNotUseful}>{t('notUseful')}</Button>
        </li>
      )}
      {onStop && (
        <li>
          <Button onPress={onStop}>{t('stopShowing')}</Button>
        </li>
      )}
      <li>
        <Button onPress={onPause}>{t('pausePost')}</Button>
      </li>
      {tell && (
        <li class="tell">
          <OutsideLink href={tell.href}>{t('tellContact', tell.who)}</OutsideLink>
        </li>
      )}
    </ul>
  );
}
