import type { Page, Worker } from 'playwright';
import type { SidePanel } from '../engine.ts';
import { RawTarget } from './raw-target.ts';

/** Opens the side panel of the page's window. The browser wants a person's click for it, so the popup asks. */
export async function openSidePanelBeside(page: Page, worker: Worker): Promise<SidePanel> {
  await page.bringToFront();
  await worker.evaluate(askForPopup);
  const { host } = new URL(worker.url());
  const own = (path: string) => `chrome-extension://${host}/src/${path}`;
  const popup = await RawTarget.at(page.context(), own('popup/index.html'));
  // The panel takes the popup's place, which answers nothing any more.
  void popup.evaluate(askForSidePanel);
  const panel = await RawTarget.at(page.context(), own('sidepanel/index.html'));
  return {
    evaluate: (expression) => panel.run(expression),
    async close() {
      await panel.run('window.close()');
      await RawTarget.gone(page.context(), own('sidepanel/index.html'));
    },
  };
}

/** Runs in the worker. */
async function askForPopup(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { action: { openPopup(): Promise<void> } };
  };
  await chrome.action.openPopup();
}

/** Runs in the popup. */
async function askForSidePanel(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      windows: { getCurrent(): Promise<{ id: number }> };
      sidePanel: { open(where: { windowId: number }): Promise<void> };
    };
  };
  const { id } = await chrome.windows.getCurrent();
  await chrome.sidePanel.open({ windowId: id });
}
