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
  if (status) return { kind: 'page', status: await withPause(status) };
  return { kind: (await isOneOfOurs(tab.url)) ? 'reload' : 'other-site' };
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

/** A page of our sites without a content script was open before the extension was installed or updated. */
async function isOneOfOurs(url: string | undefined): Promise<boolean> {
  if (!url?.startsWith('https:')) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}
