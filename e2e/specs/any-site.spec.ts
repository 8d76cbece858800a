import type { Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { expect, test } from './fixtures.ts';

/** Sites that nothing is known of, with the editor that each has. */
const boxes = [
  { site: 'Slack', editor: 'Quill', url: 'https://app.slack.com/client/T01ACME/C02NEWS' },
  { site: 'Mastodon', editor: 'a textarea', url: 'https://mastodon.social/home' },
  { site: 'Bluesky', editor: 'TipTap', url: 'https://bsky.app/' },
  { site: 'Reddit', editor: 'Lexical', url: 'https://www.reddit.com/r/oslo/submit' },
  { site: "GitHub's comments", editor: 'a textarea', url: 'https://github.com/acme/app/issues/1' },
  { site: 'Gmail', editor: 'contenteditable', url: 'https://mail.google.com/mail/u/0/' },
] as const;

const words = 'this is strictly confidential, friends';

const enter = (page: Page) => page.evaluate(() => window.demo.editors.other?.element().focus());

async function write(page: Page, text = words): Promise<void> {
  await enter(page);
  await page.keyboard.type(text);
  await expect.poll(() => page.evaluate(() => window.demo.editors.other?.model())).toBe(text);
}

async function choose(browser: LaunchedBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await expect.poll(popup.text).toMatch(/Not checked here/);
  await popup.click('Check on this site');
  await expect.poll(popup.text).not.toMatch(/Not checked here/);
  await popup.close();
}

async function expectNothingToCheck(browser: LaunchedBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await expect.poll(popup.text).toMatch(/Nothing to check/);
  await popup.close();
}

/** Every test leaves the browser as it was: no other site is checked. */
test.afterEach(async ({ ear }) => {
  await ear.evaluate(takeAllBack);
});

async function takeAllBack(): Promise<void> {
  type Permissions = {
    getAll(): Promise<{ origins: string[] }>;
    remove(which: { origins: string[] }): Promise<boolean>;
  };
  const { chrome } = globalThis as unknown as {
    chrome: {
      permissions: Permissions;
      runtime: { getManifest(): { host_permissions: string[] } };
    };
  };
  const { origins } = await chrome.permissions.getAll();
  const ours = chrome.runtime.getManifest().host_permissions;
  const others = origins.filter((origin) => !ours.includes(origin));
  if (others.length > 0) await chrome.permissions.remove({ origins: others });
}

for (const { site, editor, url } of boxes) {
  test(`${site} (${editor}) is checked once it is chosen, without a reload, until it is taken back`, async ({
    page,
    omtanke,
    browserWithOmtanke,
  }) => {
    await page.goto(url);
    await write(page);
    await omtanke.expectSilence();
    await choose(browserWithOmtanke, page);
    await omtanke.expectChip(1);
    const popup = await browserWithOmtanke.openPopup(page);
    await expect.poll(popup.text).toMatch(/Checking this page\s+Post on this site/);
    await popup.click('Stop checking on this site');
    await expect.poll(popup.text).toMatch(/Not checked here/);
    await popup.close();
    await omtanke.expectGone();
    await page.keyboard.type(' and internal only');
    await omtanke.expectSilence();
  });
}

test('a code editor is left alone on a chosen site, and so is a message: the popup says why', async ({
  page,
  omtanke,
  drafts,
  browserWithOmtanke,
}) => {
  await page.goto('https://github.com/acme/app/edit/main/README.md');
  await choose(browserWithOmtanke, page);
  await expectNothingToCheck(browserWithOmtanke, page);
  await write(page);
  const overCode = await browserWithOmtanke.openPopup(page);
  await expect.poll(overCode.text).toMatch(/not checked\s+A code editor/);
  await overCode.close();
  await page.goto('https://app.slack.com/client/T01ACME/D04KARI');
  await choose(browserWithOmtanke, page);
  await expectNothingToCheck(browserWithOmtanke, page);
  await write(page);
  const overMessage = await browserWithOmtanke.openPopup(page);
  await expect.poll(overMessage.text).toMatch(/not checked\s+Private messages/);
  await omtanke.expectSilence();
  expect(await drafts()).toEqual([]);
});

test('a page that is opened later on a chosen site is checked from the start', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto('https://mastodon.social/home');
  await choose(browserWithOmtanke, page);
  await expectNothingToCheck(browserWithOmtanke, page);
  await page.goto('https://mastodon.social/publish');
  await write(page);
  await omtanke.expectChip(1);
});
