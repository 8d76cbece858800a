import type { Page } from 'playwright';
import { facebook, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import { iconOver } from './icon.ts';

/** Worth a pause, as installed. */
const threat = 'tonight I will kill you';

async function write(page: Page, text: string): Promise<void> {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type(text);
}

const posted = (page: Page): Promise<string[]> => page.evaluate(() => window.demo.posted);

test('a post is left alone from the panel, and the next one is not', async ({ page, omtanke }) => {
  await write(page, `${threat}, my friend `);
  await omtanke.expectPanel(/This is fine/);
  await omtanke.click('More choices');
  await omtanke.click('Pause for this post');
  await omtanke.expectDone(/Paused for this post/);
  await page.keyboard.type('and you');
  await omtanke.click('Undo');
  await omtanke.expectMarks('pause');
  await omtanke.clickChip();
  await omtanke.click('More choices');
  await omtanke.click('Pause for this post');
  await omtanke.click('Close');
  await omtanke.expectGone();
  await page.keyboard.type(' too');
  await page.locator(x.home.button).click();
  await expect.poll(() => posted(page)).toEqual([`${threat}, my friend and you too`]);
  await x.home.enter(page);
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
});

test('a post is left alone from the popup, which says so, and goes on', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await write(page, threat);
  await omtanke.expectMarks('pause');
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/Checking this page/);
  await popup.click('Pause');
  await popup.click('This post');
  await expect.poll(popup.text).toMatch(/Paused\s+For this post/);
  await omtanke.expectGone();
  await popup.click('Check again');
  await expect.poll(popup.text).toMatch(/Checking this page/);
  await omtanke.expectMarks('pause');
});

test('one site is left alone and another is not; everything is, in every tab, until it goes on', async ({
  page,
  omtanke,
  ear,
  drafts,
  browserWithOmtanke,
}) => {
  await write(page, threat);
  await omtanke.expectMarks('pause');
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/Checking this page/);
  await popup.click('Pause');
  await popup.click('X for a day');
  await expect.poll(popup.text).toMatch(/Paused\s+On this site until \w+/);
  await omtanke.expectGone();
  await popup.close();
  await page.locator(x.home.button).click();
  await expect.poll(() => posted(page)).toEqual([threat]);

  await page.goto(facebook.comment.url);
  await facebook.comment.enter(page);
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
  const there = await browserWithOmtanke.openPopup(page);
  await expect.poll(there.text).toMatch(/Checking this page/);
  await there.click('Pause');
  await there.click('Everything for an hour');
  await expect.poll(there.text).toMatch(/Paused\s+Everywhere until \w+/);
  await omtanke.expectGone();
  await there.close();
  await page.reload();
  const before = (await drafts()).length;
  const fresh = await browserWithOmtanke.openPopup(page);
  await expect.poll(fresh.text).toMatch(/Paused\s+Everywhere until \w+/);
  await fresh.close();
  await facebook.comment.enter(page);
  await page.keyboard.type(threat.slice(0, 1));
  // The first letter was asked about, and the answer says that nothing is to be.
  await expect.poll(() => iconOver(ear, page)).toEqual(['Paused', '']);
  await page.keyboard.type(threat.slice(1));
  const last = await browserWithOmtanke.openPopup(page);
  await expect.poll(last.text).toMatch(/Paused/);
  await omtanke.expectSilence();
  expect((await drafts()).slice(before)).toEqual([threat.slice(0, 1)]);
  await last.click('Check again');
  await omtanke.expectMarks('pause');
});
