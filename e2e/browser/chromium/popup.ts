import type { CDPSession, Page } from 'playwright';
import type { Popup } from '../engine.ts';
import { pressButton } from '../press-button.ts';
import { RawTarget } from './raw-target.ts';

/** Opens the popup over a page by a click on the toolbar's icon, which Playwright's protocol has no types for yet. */
export async function openPopupOver(page: Page, id: string): Promise<Popup> {
  await page.bringToFront();
  const browser = page.context().browser();
  if (!browser) throw new Error('This context has no browser to ask.');
  const session = await browser.newBrowserCDPSession();
  const targetId = await tabOf(session, page);
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId });
  const popup = await RawTarget.at(page.context(), `chrome-extension://${id}/src/popup/index.html`);
  return {
    // A popup that is still on its way has no words, and no body yet.
    text: () => popup.evaluate(() => document.querySelector('body')?.innerText ?? ''),
    press: (name) => popup.evaluate(pressButton, name),
    click: (words) => popup.clickButton(words),
  };
}

/** The tab of the page in front: an action can be triggered on nothing else. */
async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.filter(({ url }) => url === page.url()).at(-1);
  if (!tab) throw new Error(`There is no tab at ${page.url()}.`);
  return tab.targetId;
}
