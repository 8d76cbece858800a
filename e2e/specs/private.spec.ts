import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { posted } from './posted.ts';

/** Boxes that nobody may read, and how a person gets into them. */
const boxes: Record<string, (page: Page) => Promise<void>> = {
  'a message on X': async (page) => {
    await page.goto('https://x.com/i/chat/1');
    await page.locator('[data-testid="dm-composer-textarea"]').click();
  },
  'the search on X': async (page) => {
    await page.goto('https://x.com/home');
    await page.locator('[data-testid="SearchBox_Search_Input"]').click();
  },
  'a question to the assistant on X': async (page) => {
    await page.goto('https://x.com/i/grok');
    await page.locator('.grok textarea').click();
  },
  'a message on its own page on LinkedIn': async (page) => {
    await page.goto('https://www.linkedin.com/messaging/');
    await page.locator('.msg-form__contenteditable').click();
  },
  'the note to an invitation on LinkedIn': async (page) => {
    await page.goto('https://www.linkedin.com/in/jonasberg/?invite=true');
    await page.locator('#custom-message').click();
  },
  'a message on LinkedIn': async (page) => {
    await page.goto('https://www.linkedin.com/feed/');
    await page.locator('.msg-form__contenteditable').click();
  },
  'the search on LinkedIn': async (page) => {
    await page.goto('https://www.linkedin.com/feed/');
    await page.locator('[role="search"] input, input[role="combobox"]').first().click();
  },
  'a profile field on LinkedIn, with the wrapper of posts': async (page) => {
    await page.goto('https://www.linkedin.com/in/me/edit/');
    await page.locator('[contenteditable="true"]').first().click();
  },
  'a chat on Facebook': async (page) => {
    await page.goto('https://www.facebook.com/');
    await page.locator('[aria-placeholder="Aa"]').click();
  },
  'the search on Facebook': async (page) => {
    await page.goto('https://www.facebook.com/');
    await page.locator('input[type="search"]').first().click();
  },
  'a message on Instagram': async (page) => {
    await page.goto('https://www.instagram.com/direct/t/1/');
    await page.locator('[data-lexical-editor="true"]').click();
  },
  "a page's private reply to a comment on Facebook": async (page) => {
    await page.goto('https://www.facebook.com/lysfjordkraft');
    await page.locator('.comment-links [role="button"]').nth(1).click();
    await page.locator('[role="dialog"] [data-lexical-editor="true"]').click();
  },
  'the price of a listing on Facebook': async (page) => {
    await page.goto('https://www.facebook.com/marketplace/create/item');
    await page.locator('.listing input').nth(1).click();
  },
  'a reply to a story on Instagram': async (page) => {
    await page.goto('https://www.instagram.com/stories/jonasberg/1/');
    await page.locator('textarea').click();
  },
};

for (const [what, enter] of Object.entries(boxes)) {
  test(`${what} is not read`, async ({ page, omtanke, drafts }) => {
    await enter(page);
    await page.keyboard.type('strictly confidential, 4929 1234 5678 9015');
    // A composer of the same page is read: by then, anything sent before it would have been heard.
    await page.goto('https://x.com/home');
    await page.locator('[data-testid="primaryColumn"] [contenteditable="true"]').click();
    await page.keyboard.type('hello');
    await expect.poll(drafts).toContain('hello');
    const heard = await drafts();
    expect(heard.filter((text) => !'hello'.startsWith(text))).toEqual([]);
    await omtanke.expectSilence();
  });
}

test('a message that Enter sends is sent at once, whatever it says', async ({ page, omtanke }) => {
  await page.goto('https://www.linkedin.com/messaging/?send=enter');
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('tonight I will kill you');
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual(['tonight I will kill you']);
  await omtanke.expectSilence();
});
