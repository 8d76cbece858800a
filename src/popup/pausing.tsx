import { t } from '../i18n/t.ts';
import type { Pausable } from '../messages/memory-protocol.ts';
import type { PageStatus } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { OnwardIcon } from '../ui/icons.tsx';
import { siteName } from '../ui/site-name.ts';

export interface PausingProps {
  status: PageStatus;
  /** Pauses this post, its site or everything, or goes on with it. */
  onPause(of: 'post' | Pausable, on: boolean): void;
}

/** The way to be left alone for a while, and back. */
export function Pausing({ status, onPause }: PausingProps) {
  const { composer, site, pause } = status;
  if (composer === 'paused') {
    return (
      <p class="go-on">
        <Button onPress={() => onPause(pause?.of ?? 'post', false)}>{t('goOn')}</Button>
      </p>
    );
  }
  const isWriting = composer === 'checking' || composer === 'in-part';
  return (
    <details class="section pausing">
      <summary>
        <OnwardIcon class="small" />
        <h2 class="row-head">{t('pauseTitle')}</h2>
      </summary>
      <div class="section-body">
        <p>{t('pauseHelp')}</p>
        <div class="choices">
          {isWriting && <Button onPress={() => onPause('post', true)}>{t('pauseThisPost')}</Button>}
          <Button onPress={() => onPause(site, true)}>
            {site === 'other' ? t('pauseThisSite') : t('pauseSite', siteName(site))}
          </Button>
          <Button onPress={() => onPause('everything', true)}>{t('pauseAll')}</Button>
        </div>
      </div>
    </details>
  );
}
