import { expect, test } from './fixtures.ts';

test('the popup shows the policy in summary, and that a draft is checked', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto('https://x.com/home');
  await page.locator('[data-testid="primaryColumn"] [contenteditable="true"]').click();
  await page.keyboard.type('this is strictly confidential, friends');
  await omtanke.expectChip(1);
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/Checking this page/);
  const text = await popup.text();
  expect(text).toMatch(/1 in this draft/);
  expect(text).toMatch(/Good communication/);
  expect(text).toMatch(/Your pay, your hours/);
});

test('the popup says that a private message is not read', async ({ page, browserWithOmtanke }) => {
  await page.goto('https://x.com/i/chat/1');
  await page.locator('[data-testid="dm-composer-textarea"]').click();
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/private messages/i);
});

test('the popup says that nothing is written yet', async ({ page, browserWithOmtanke }) => {
  await page.goto('https://www.facebook.com/');
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/Nothing to check/);
});
