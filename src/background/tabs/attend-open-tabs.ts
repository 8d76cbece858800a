import browser from 'webextension-polyfill';
import { ownScripts, startInTabs } from './start-in-tabs.ts';

/** Set by the first worker after the extension was switched on; this store is emptied when it is switched off. */
const attended = 'attended';

/**
 * Calls `begin` whenever the extension begins to live: after it was installed, updated or switched on, and when the
 * browser starts.
 */
export function whenSwitchedOn(begin: () => Promise<void>): void {
  const attend = (): void => {
    begin().catch((error: unknown) => {
      console.info('Omtanke cannot tell whether the open tabs are attended to.', error);
    });
  };
  browser.runtime.onInstalled.addListener(attend);
  browser.runtime.onStartup.addListener(attend);
  // Being switched on is no event, but Chromium starts the worker then (seen in Chromium 156, 2026-11).
  void unlessAttended(attend);
}

async function unlessAttended(attend: () => void): Promise<void> {
  const { [attended]: before } = await browser.storage.session.get(attended);
  if (before) return;
  await browser.storage.session.set({ [attended]: true });
  attend();
}

/**
 * Starts our content script in the tabs that were open before the extension was installed, updated or switched on.
 * Chromium starts it in pages that are opened later only, and an update would leave the drafts of today unchecked until
 * a reload. Firefox does it by itself; the script sees that it is there already and does nothing.
 */
export async function attendOpenTabs(): Promise<void> {
  for (const script of ownScripts()) await startInTabs(script);
}
