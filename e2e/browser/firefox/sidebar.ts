import type { Page } from 'playwright';
import type { SidePanel } from '../engine.ts';
import { InnerPage } from './inner-page.ts';
import type { Relay } from './relay.ts';
import { BrowserWindow } from './window.ts';

/** What Firefox calls the sidebar of the extension. */
const sidebar = 'omtanke_omtanke-sidebar-action';

/**
 * Opens the sidebar of the page's window, as the browser's own menu does: an extension may only in the turn of a click.
 */
export async function openSidebarBeside(relay: Relay, page: Page): Promise<SidePanel> {
  await page.bringToFront();
  const window = await BrowserWindow.around(relay, page);
  await window.evaluate(`SidebarController.show('${sidebar}').then(() => null)`);
  await window.evaluate(`(${whenLoaded})()`);
  const inner = new InnerPage(
    window,
    "SidebarController.browser.contentDocument.getElementById('webext-panels-browser')",
  );
  return {
    evaluate: (expression) => inner.evaluate(expression),
    click: (name) => inner.click(name),
    close: () => window.evaluate('void SidebarController.hide()'),
  };
}

/** Runs in the browser's window: waits until the sidebar's page is there. */
async function whenLoaded(): Promise<void> {
  const { SidebarController } = globalThis as unknown as {
    SidebarController: { readonly browser: { readonly contentDocument: Document } };
  };
  const end = Date.now() + 5000;
  for (;;) {
    const outer = SidebarController.browser.contentDocument;
    const inner = outer.getElementById('webext-panels-browser') as unknown as {
      readonly currentURI?: { readonly spec: string };
    } | null;
    if (inner?.currentURI?.spec.endsWith('/src/sidepanel/index.html')) return;
    if (Date.now() > end) throw new Error('The sidebar has not opened within 5 s.');
    await new Promise((frame) => requestAnimationFrame(frame));
  }
}
