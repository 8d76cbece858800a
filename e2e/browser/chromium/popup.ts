import type { Page, Worker } from 'playwright';
import { RawTarget } from './raw-target.ts';

/** Opens the popup over a page, as a click on the toolbar's icon does. */
export async function openPopupOver(page: Page, worker: Worker): Promise<RawTarget> {
  await page.bringToFront();
  await worker.evaluate(askForPopup);
  const { host } = new URL(worker.url());
  return RawTarget.at(page.context(), `chrome-extension://${host}/src/popup/index.html`);
}

/** Runs in the worker. */
async function askForPopup(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { action: { openPopup(): Promise<void> } };
  };
  await chrome.action.openPopup();
}
