import browser from 'webextension-polyfill';
import { askPage } from '../messages/send.ts';
import type { PageState } from './page-state.tsx';

/** What can be said of the page that the popup was opened over. */
export async function stateOfActiveTab(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'other-site' };
  // Nobody of ours answers where no content script runs, which is an answer in itself.
  const status = await askPage(tab.id, 'status', {}).catch(() => null);
  if (status) return { kind: 'page', status };
  return { kind: (await isOneOfOurs(tab.url)) ? 'reload' : 'other-site' };
}

/** A page of our sites without a content script was open before the extension was installed or updated. */
async function isOneOfOurs(url: string | undefined): Promise<boolean> {
  if (!url?.startsWith('https:')) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}
