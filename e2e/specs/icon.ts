import type { Page } from 'playwright';

/**
 * What the icon says over a page's tab, in words, and the number beside it.
 * @param own A page of the extension.
 */
export const iconOver = (own: Page, page: Page): Promise<string[]> =>
  own.evaluate(iconAt, page.url());

/** Runs in a page of the extension. */
async function iconAt(url: string): Promise<string[]> {
  type Of = (tab: { tabId: number | undefined }) => Promise<string>;
  const { chrome } = globalThis as unknown as {
    chrome: {
      action: { getTitle: Of; getBadgeText: Of };
      tabs: { query(which: { url: string }): Promise<{ id?: number }[]> };
    };
  };
  const tabId = (await chrome.tabs.query({ url })).at(-1)?.id;
  return Promise.all([chrome.action.getTitle({ tabId }), chrome.action.getBadgeText({ tabId })]);
}
