import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Popup } from '../engine.ts';
import { RawTarget } from './raw-target.ts';

/** Opens the popup over a page, as a click on the icon does. @param id The extension's. */
export async function openPopupOver(page: Page, id: string): Promise<Popup> {
  const popup = await clickIconOver(page, id);
  return {
    // A popup that is still on its way has no words, and no body yet.
    text: () => popup.evaluate(() => document.querySelector('body')?.innerText ?? ''),
    click: (name) => popup.clickButton(name),
    async close() {
      await closePopups(page.context(), id);
      await page.bringToFront();
    },
  };
}

/** Clicks the toolbar's icon, which Playwright's protocol has no types for yet, and gives the popup that it opens. */
export async function clickIconOver(page: Page, id: string): Promise<RawTarget> {
  const context = page.context();
  await closePopups(context, id);
  await page.bringToFront();
  const session = await sessionOf(context);
  const targetId = await tabOf(session, page);
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId });
  return RawTarget.at(context, addressOf(id));
}

/** Closes what a person's click elsewhere would: without a screen a popup stays open, also in another window. */
async function closePopups(context: BrowserContext, id: string): Promise<void> {
  const session = await sessionOf(context);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, url } of targetInfos) {
    if (url === addressOf(id)) await session.send('Target.closeTarget', { targetId });
  }
  await RawTarget.gone(context, addressOf(id));
}

const addressOf = (id: string): string => `chrome-extension://${id}/src/popup/index.html`;

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to ask.');
  return browser.newBrowserCDPSession();
}

/** The tab of the page in front: an action can be triggered on nothing else. A private window may show the same address. */
async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos
    .filter(({ browserContextId }) => browserContextId === targetInfo.browserContextId)
    .filter(({ url }) => url === page.url())
    .at(-1);
  if (!tab) throw new Error(`There is no tab at ${page.url()}.`);
  return tab.targetId;
}
