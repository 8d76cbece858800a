import browser from 'webextension-polyfill';

/** Set by the first worker after the extension was switched on; this store is emptied when it is switched off. */
const attended = 'attended';

/**
 * Starts our content script in the tabs that were open before the extension was installed, updated or switched on.
 * Chromium starts it in pages that are opened later only, and an update would leave the drafts of today unchecked until
 * a reload. Firefox does it by itself; the script sees that it is there already and does nothing.
 */
export function attendOpenTabs(): void {
  browser.runtime.onInstalled.addListener(startInOpenTabs);
  // Being switched on is no event, but Chromium starts the worker then (seen in Chromium 156, 2026-11).
  startUnlessAttended().catch((error: unknown) => {
    console.info('Omtanke cannot tell whether the open tabs are attended to.', error);
  });
}

async function startUnlessAttended(): Promise<void> {
  const { [attended]: before } = await browser.storage.session.get(attended);
  if (before) return;
  await browser.storage.session.set({ [attended]: true });
  await startInOpenTabs();
}

async function startInOpenTabs(): Promise<void> {
  for (const { matches = [], js = [], all_frames: allFrames = false } of contentScripts()) {
    for (const { id } of await browser.tabs.query({ url: [...matches], discarded: false })) {
      if (id !== undefined) await start(id, allFrames, js);
    }
  }
}

function contentScripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

async function start(tabId: number, allFrames: boolean, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files });
  } catch (error) {
    // A tab that was closed, or whose site the person has not granted: it stays as it is.
    console.info(`Omtanke is not in one open tab: ${String(error)}`);
  }
}
