import type { Page } from 'playwright';
import type { Popup } from '../engine.ts';
import { InnerPage } from './inner-page.ts';
import type { Relay } from './relay.ts';
import { BrowserWindow } from './window.ts';

interface PageElement extends Element {
  readonly currentURI?: { readonly spec: string };
}

interface Panel extends Element {
  readonly state: string;
  hidePopup(): void;
}

/** Opens the popup over a page, as a click on the icon does. @param id The extension's. */
export async function openPopupOver(relay: Relay, page: Page, id: string): Promise<Popup> {
  await page.bringToFront();
  const window = await BrowserWindow.around(relay, page);
  await window.evaluate(`(${closePopups})()`);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const action = `${extension}.apiManager.global.browserActionFor(${extension})`;
  await window.evaluate(`void ${action}.triggerAction(window)`);
  await window.evaluate(`(${whenOpen})()`);
  const inner = new InnerPage(window, "document.querySelector('.webextension-popup-browser')");
  return {
    text: () => inner.evaluate("document.body?.innerText ?? ''"),
    click: (name) => inner.click(name),
    async close() {
      await window.evaluate(`(${closePopups})()`);
      await page.bringToFront();
    },
  };
}

/** Runs in the browser's window: closes the popups of all windows, as a person's click elsewhere does. */
async function closePopups(): Promise<void> {
  const { Services } = globalThis as unknown as {
    Services: { wm: { getEnumerator(kind: string): Iterable<{ readonly document: Document }> } };
  };
  const end = Date.now() + 5000;
  for (const { document: all } of Services.wm.getEnumerator('navigator:browser')) {
    for (;;) {
      const popup = all.querySelector('.webextension-popup-browser');
      if (!popup) break;
      if (Date.now() > end) throw new Error('The popup has not closed within 5 s.');
      popup.closest<Panel>('panel')?.hidePopup();
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  }
}

/** Runs in the browser's window: waits until the popup is there. */
async function whenOpen(): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    const popup = document.querySelector<PageElement>('.webextension-popup-browser');
    const isOpen = popup?.closest<Panel>('panel')?.state === 'open';
    if (isOpen && popup.currentURI?.spec.endsWith('/src/popup/index.html')) return;
    if (Date.now() > end) throw new Error('The popup has not opened within 5 s.');
    await new Promise((frame) => requestAnimationFrame(frame));
  }
}
