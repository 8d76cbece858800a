import type { Page } from 'playwright';
import type { SidePanel } from '../engine.ts';
import { clickIconOver } from './popup.ts';
import { RawTarget } from './raw-target.ts';

/**
 * Opens the side panel of the page's window. The browser wants a person's click for it, so the popup asks.
 * @param id The extension's.
 */
export async function openSidePanelBeside(page: Page, id: string): Promise<SidePanel> {
  const popup = await clickIconOver(page, id);
  // It closes then, as it does where a person asks for the panel, and answers nothing any more.
  void popup.evaluate(askForSidePanel);
  const address = `chrome-extension://${id}/src/sidepanel/index.html`;
  const panel = await RawTarget.at(page.context(), address);
  return {
    evaluate: (expression) => panel.run(expression),
    click: (name) => panel.clickButton(name),
    async close() {
      await panel.run('window.close()');
      await RawTarget.gone(page.context(), address);
    },
  };
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
  window.close();
}
