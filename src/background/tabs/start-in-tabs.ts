import browser from 'webextension-polyfill';

/** Where a content script of ours belongs. */
export interface Script {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly allFrames: boolean;
}

/** The content scripts of the manifest. */
export function ownScripts(): Script[] {
  return (browser.runtime.getManifest().content_scripts ?? []).map(
    ({ matches = [], js = [], all_frames: allFrames = false }) => ({
      matches,
      js: js.map(inExtension),
      allFrames,
    }),
  );
}

/** Firefox tells whole addresses of files, and takes paths alone (seen in Firefox 153, 2026-11). */
const inExtension = (file: string): string => file.replace(browser.runtime.getURL(''), '');

/** Starts a script of ours in the tabs that are open where it belongs; where it runs already it does nothing. */
export async function startInTabs({ matches, js, allFrames }: Script): Promise<void> {
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...matches], discarded: false })) {
    if (id !== undefined) await start(id, allFrames, js);
  }
}

async function start(tabId: number, allFrames: boolean, js: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [...js] });
  } catch (error) {
    // A tab that was closed, or whose site the person has not granted: it stays as it is.
    console.info(`Omtanke is not in one open tab: ${String(error)}`);
  }
}
