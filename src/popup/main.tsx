import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PolicySummary } from '../core/packs/summary.ts';
import { ownLanguage } from '../i18n/t.ts';
import type { Pausable } from '../messages/memory-protocol.ts';
import { ask } from '../messages/send.ts';
import '../ui/tokens.css';
import '../ui/controls.css';
import { pausePostInActiveTab, stateOfActiveTab } from '../pages/active-tab.ts';
import type { PageState } from '../pages/page-state.tsx';
import { Memory } from './memory.tsx';
import './popup.css';
import { Pausing } from './pausing.tsx';
import { Popup } from './popup.tsx';
import { SidePanelChoice } from './side-panel-choice.tsx';
import { checkSite, leaveSite } from './site-acts.ts';

function LoadedPopup() {
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  const [policy, setPolicy] = useState<PolicySummary | 'loading' | 'failed'>('loading');

  const [failed, setFailed] = useState(false);

  const loadPolicy = (): void => {
    setPolicy('loading');
    ask('policy', {}).then(setPolicy, (error: unknown) => {
      console.info('Omtanke: the worker gave no policy.', error);
      setPolicy('failed');
    });
  };
  const loadPage = (): void => showActiveTab(setPage);
  useEffect(loadPolicy, []);
  useEffect(loadPage, []);

  const onPause = (of: 'post' | Pausable, on: boolean): void => {
    const paused = of === 'post' ? pausePostInActiveTab(on) : ask('pause', { of, on });
    paused.then(loadPage, (error: unknown) => console.info('Omtanke cannot pause.', error));
  };

  const act = (done: Promise<void>): void => {
    setFailed(false);
    done
      .catch((error: unknown) => {
        console.info('Omtanke: the choice of this site did not work.', error);
        setFailed(true);
      })
      .finally(loadPage);
  };

  return (
    <Popup
      page={page}
      policy={policy}
      onTryAgain={() => {
        loadPolicy();
        loadPage();
      }}
      site={{
        failed,
        onCheck: (host) => act(checkSite(host)),
        onLeave: (host) => act(leaveSite(host)),
      }}
      onShow={showSection}
      onOpenPacks={openPacks}
      pausing={page.kind === 'page' && <Pausing status={page.status} onPause={onPause} />}
      memory={<Memory />}
      side={page.kind === 'page' && <SidePanelChoice site={page.status.site} />}
    />
  );
}

function showActiveTab(show: (page: PageState) => void): void {
  stateOfActiveTab().then(show, (error: unknown) => {
    console.info('Omtanke: the tab under the popup cannot be told.', error);
    show({ kind: 'other-site' });
  });
}

/** Opens the options page in a tab. The popup would stay open over it in Firefox. */
function openPacks(): void {
  browser.runtime.openOptionsPage().then(
    () => window.close(),
    (error: unknown) => console.info('Omtanke: the options page did not open.', error),
  );
}

/** Opens a section, brings it into sight, and puts the focus there. */
function showSection(key: string): void {
  const section = document.getElementById(key);
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'nearest' });
  section.querySelector('summary')?.focus({ preventScroll: true });
}

Object.assign(document.documentElement, ownLanguage());
render(<LoadedPopup />, document.body);
