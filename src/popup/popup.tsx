import type { ComponentChildren } from 'preact';
import type { PolicySummary } from '../core/packs/summary.ts';
import { t } from '../i18n/t.ts';
import type { PageStatus } from '../messages/protocol.ts';
import { type PageState, PageStateStrip } from '../pages/page-state.tsx';
import { Button } from '../ui/button.tsx';
import { OurMark } from '../ui/icons.tsx';
import { Noticed } from './noticed.tsx';
import { PolicySummaryView } from './policy-summary.tsx';
import { SiteChoice, type SiteChoiceProps } from './site-choice.tsx';

export interface PopupProps {
  page: PageState;
  policy: PolicySummary | 'loading' | 'failed';
  /** What a person can do about the site of the page. */
  site: Omit<SiteChoiceProps, 'state'>;
  onTryAgain(): void;
  /** Called with the `pack/section` that a person wants to read. */
  onShow(key: string): void;
  /** Called when a person wants to see the packs. */
  onOpenPacks(): void;
  /** The way to pause, where there is a page to pause on. */
  pausing?: ComponentChildren;
  /** What the device remembers. */
  memory?: ComponentChildren;
  /** Where the notes on this page's site appear. */
  side?: ComponentChildren;
}

const isChecked = ({ composer }: PageStatus): boolean =>
  composer === 'checking' || composer === 'in-part';

/** The whole popup: this page, this draft, and the policy. */
export function Popup({
  page,
  policy,
  site,
  onTryAgain,
  onShow,
  onOpenPacks,
  ...slots
}: PopupProps) {
  const status = page.kind === 'page' && isChecked(page.status) ? page.status : null;
  const found = status?.found ?? {};
  return (
    <>
      <header>
        <h1 class="visually-hidden">{t('extensionName')}</h1>
      </header>
      <PageStateStrip state={page} />
      <SiteChoice {...site} state={page} />
      <main>
        {slots.pausing}
        {policy === 'loading' && page.kind !== 'loading' && <p class="note">{t('loading')}</p>}
        {policy === 'failed' && <Failed onTryAgain={onTryAgain} />}
        {typeof policy === 'object' && (
          <>
            {status && <Noticed packs={policy.packs} found={found} onShow={onShow} />}
            {slots.side}
            <PolicySummaryView summary={policy} found={found} />
          </>
        )}
        {slots.memory}
      </main>
      <footer>
        <OurMark class="small ours" />
        <span>{t('staysHere')}</span>
        <Button kind="quiet" onPress={onOpenPacks}>
          {t('rulePacks')}
        </Button>
      </footer>
    </>
  );
}

function Failed({ onTryAgain }: Pick<PopupProps, 'onTryAgain'>) {
  return (
    <div class="note" role="alert">
      <p>{t('policyFailed')}</p>
      <Button onPress={onTryAgain}>{t('tryAgain')}</Button>
    </div>
  );
}
