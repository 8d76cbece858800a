import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/protocol.ts';
import { ask, askPage } from '../messages/send.ts';
import type { PageState } from './page-state.tsx';

/** What can be said of the page that the popup was opened over. */
export async function stateOfActiveTab(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'other-site' };
  // Nobody of ours answers where no content script runs, which is an answer in itself.
  const status = await askPage(tab.id, 'status', {}).catch(() => null);
  const host = hostOf(tab.url);
  if (status) {
    const own = host && status.site === 'other' ? { host } : {};
    return { kind: 'page', status: await withPause(status), ...own };
  }
  return host ? stateWithoutUs(host) : { kind: 'other-site' };
}

/** A pause holds before anybody writes, when the page cannot know of it yet. */
async function withPause(status: PageStatus): Promise<PageStatus> {
  const { pauses } = await ask('pauses', {}).catch(() => ({ pauses: [] }));
  const pause = pauses.find(({ of }) => of === status.site || of === 'everything');
  return pause && status.composer !== 'paused' ? { ...status, composer: 'paused', pause } : status;
}

/** Pauses checking for the post in the tab under the popup, or goes on with it. */
export async function pausePostInActiveTab(on: boolean): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'pausePost', { on });
}

/** Why nothing of ours runs on a page. */
async function stateWithoutUs(host: string): Promise<PageState> {
  const origins = [`https://${host}/*`];
  const isOurs = browser.runtime.getManifest().host_permissions?.includes(origins[0] ?? '');
  const granted = await browser.permissions.contains({ origins });
  if (isOurs) return granted ? { kind: 'reload' } : { kind: 'no-access', host };
  const { hosts } = await ask('ownSites', {});
  return hosts.includes(host) ? { kind: 'reload', host } : { kind: 'not-chosen', host };
}

/** The host of a page that could be checked; opening the popup lets us know the address. */
function hostOf(address: string | undefined): string | undefined {
  if (!address?.startsWith('https:')) return undefined;
  return new URL(address).hostname;
}
