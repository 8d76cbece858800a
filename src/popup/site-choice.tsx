import { t } from '../i18n/t.ts';
import type { PageState } from '../pages/page-state.tsx';
import { Button } from '../ui/button.tsx';

export interface SiteChoiceProps {
  state: PageState;
  /** Whether the last wish could not be fulfilled. */
  failed: boolean;
  /** Called in the click, with the host that a person wants checked. */
  onCheck(host: string): void;
  /** Called with the host that a person takes back. */
  onLeave(host: string): void;
}

/** What a person can do about the site of this page: have it checked, let us in, or take it back. */
export function SiteChoice({ state, failed, onCheck, onLeave }: SiteChoiceProps) {
  if (!('host' in state) || state.host === undefined) return null;
  const { kind, host } = state;
  return (
    <div class="site-choice">
      {kind === 'not-chosen' && (
        <>
          <p>{t('ownSiteOffer', host)}</p>
          <p class="soft">{t('ownSitePrivacy')}</p>
          <Button kind="main" onPress={() => onCheck(host)}>
            {t('checkOwnSite')}
          </Button>
        </>
      )}
      {kind === 'no-access' && (
        <Button kind="main" onPress={() => onCheck(host)}>
          {t('allowSite', host)}
        </Button>
      )}
      {(kind === 'page' || kind === 'reload') && (
        <Button onPress={() => onLeave(host)}>{t('leaveOwnSite')}</Button>
      )}
      <div role="alert">{failed && <p>{t('siteFailed')}</p>}</div>
    </div>
  );
}
