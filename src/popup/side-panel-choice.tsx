import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SiteId } from '../core/packs/pack.ts';
import { t } from '../i18n/t.ts';
import { useSideSites } from '../pages/use-side-sites.ts';
import { Button } from '../ui/button.tsx';
import { SideChoice, SideReason } from '../ui/side-choice.tsx';
import { openSidePanel } from './open-side-panel.ts';

/** Where the notes on the site under the popup appear, and the way to the side panel where they appear there. */
export function SidePanelChoice({ site }: { site: SiteId }) {
  const { sites, failed, choose } = useSideSites();
  const windowId = useWindow();
  if (!sites) return null;
  const inSidePanel = sites.includes(site);
  return (
    <section class="side" aria-label={t('sideChoices')}>
      <SideChoice
        site={site}
        inSidePanel={inSidePanel}
        onChoose={(chosen) => choose(site, chosen)}
      />
      <SideReason site={site} />
      {inSidePanel && windowId !== null && (
        <Button onPress={() => open(windowId)}>{t('openSidePanel')}</Button>
      )}
      <div role="alert">{failed && <p class="trouble">{t('sideChoiceFailed')}</p>}</div>
    </section>
  );
}

function open(windowId: number): void {
  openSidePanel(windowId).then(
    () => window.close(),
    (error: unknown) => console.info('Omtanke: the side panel did not open.', error),
  );
}

function useWindow(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    browser.windows.getCurrent().then(
      (window) => setId(window.id ?? null),
      (error: unknown) => console.info('Omtanke: the window cannot be told.', error),
    );
  }, []);
  return id;
}
