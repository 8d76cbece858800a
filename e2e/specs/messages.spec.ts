import type { Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { linkedin, x } from '../composers.ts';
import { test as base, expect, launch } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';
import { posted, secondThought } from './posted.ts';

/** Worth a pause, as installed. */
const threat = 'tonight I will kill you';

interface WorkerFixtures {
  /** A browser for these tests alone, whose person has private messages checked. */
  readonly browserWithMessages: LaunchedBrowser;
}

/** Says in the options page whether private messages are checked. */
async function choose(options: Page, on: boolean): Promise<void> {
  await options.getByRole('checkbox', { name: 'Check my private messages too' }).setChecked(on);
}

const test = base.extend<{ readonly page: Page }, WorkerFixtures>({
  browserWithMessages: [
    async ({ engine, port }, use) => {
      const browser = await launch(engine, port);
      await choose(await browser.openExtensionPage('src/options/index.html'), true);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  page: async ({ browserWithMessages }, use) => {
    const page = await browserWithMessages.context.newPage();
    await use(page);
    await page.close();
  },
});

interface Message {
  readonly url: string;
  readonly box: string;
  /** The control that sends, or the key. */
  readonly send: { readonly click: string } | { readonly press: string };
}

const messages: Record<string, Message> = {
  'on X, sent by Enter': {
    url: 'https://x.com/i/chat/1',
    box: '[data-testid="dm-composer-textarea"]',
    send: { press: 'Enter' },
  },
  'on X, sent by its button': {
    url: 'https://x.com/i/chat/1',
    box: '[data-testid="dm-composer-textarea"]',
    send: { click: '[data-testid="dm-composer-send-button"]' },
  },
  'on its own page on LinkedIn, sent by its button': {
    url: 'https://www.linkedin.com/messaging/',
    box: '.msg-form__contenteditable',
    send: { click: '.msg-form__send-button' },
  },
  'on LinkedIn, sent by Enter': {
    url: 'https://www.linkedin.com/messaging/?send=enter',
    box: '.msg-form__contenteditable',
    send: { press: 'Enter' },
  },
  'in a bubble on LinkedIn': {
    url: 'https://www.linkedin.com/feed/',
    box: '.msg-form__contenteditable',
    send: { click: '.msg-form__send-button' },
  },
  'with an invitation on LinkedIn': {
    url: 'https://www.linkedin.com/in/jonasberg/?invite=true',
    box: '#custom-message',
    send: { click: '[role="dialog"]:has(#custom-message) button >> nth=-1' },
  },
  'in a chat on Facebook': {
    url: 'https://www.facebook.com/',
    box: '[aria-placeholder="Aa"]',
    send: { press: 'Enter' },
  },
  'in a chat on Facebook, sent by the picture': {
    url: 'https://www.facebook.com/',
    box: '[aria-placeholder="Aa"]',
    send: { click: '.chat-composer [role="button"] >> nth=-1' },
  },
  'in Messenger, sent by the picture': {
    url: 'https://www.messenger.com/t/1/',
    box: '[aria-placeholder="Aa"]',
    send: { click: '.chat-composer [role="button"] >> nth=-1' },
  },
  'on Instagram': {
    url: 'https://www.instagram.com/direct/t/1/',
    box: '[data-lexical-editor="true"]',
    send: { click: '.direct-composer .link' },
  },
  'to a story on Instagram': {
    url: 'https://www.instagram.com/stories/jonasberg/1/',
    box: 'textarea',
    send: { click: '.direct-composer .link' },
  },
};

async function enter(page: Page, { url, box }: Pick<Message, 'url' | 'box'>): Promise<void> {
  await page.goto(url);
  await page.locator(box).click();
}

for (const [what, message] of Object.entries(messages)) {
  test(`a message is checked by choice, and held once where it is worth a pause: ${what}`, async ({
    page,
  }) => {
    const omtanke = new Omtanke(page);
    await enter(page, message);
    await page.keyboard.type(threat);
    await omtanke.expectMarks('pause');
    const send = () =>
      'press' in message.send
        ? page.keyboard.press(message.send.press)
        : page.locator(message.send.click).click();
    await send();
    await omtanke.expectPanel(/Nothing has been posted yet/);
    expect(await posted(page)).toEqual([]);
    await secondThought(page);
    await send();
    await expect.poll(() => posted(page)).toEqual([threat]);
  });
}

test('Enter breaks the line of a message that is sent by a button', async ({ page }) => {
  const omtanke = new Omtanke(page);
  await enter(page, {
    url: 'https://www.linkedin.com/messaging/',
    box: '.msg-form__contenteditable',
  });
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
  await page.keyboard.press('Enter');
  await page.keyboard.type('not really');
  await expect.poll(() => page.locator('.msg-form__contenteditable p').count()).toBe(2);
  expect((await omtanke.seen()).panel ?? '').not.toMatch(/Nothing has been posted/);
});

test('whoever has messages left alone in the middle of a post is not read in the next message of that page', async ({
  browserWithMessages,
  page,
}) => {
  const omtanke = new Omtanke(page);
  const bubble = page.locator('.msg-form__contenteditable');
  await enter(page, { url: linkedin.comment.url, box: '.msg-form__contenteditable' });
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
  await linkedin.comment.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectMarks('hint');
  const options = await browserWithMessages.openExtensionPage('src/options/index.html');
  await choose(options, false);
  await page.bringToFront();
  await bubble.click();
  await page.keyboard.type(', really');
  const popup = await browserWithMessages.openPopup(page);
  await expect.poll(popup.text).toMatch(/not checked\s+Private messages are yours/);
  await omtanke.expectGone();
  await options.bringToFront();
  await choose(options, true);
});

test('whoever has messages left alone again is left alone at once, and checked at once by choice', async ({
  browserWithMessages,
  page,
}) => {
  const omtanke = new Omtanke(page);
  await page.goto('https://x.com/i/chat/1');
  await page.locator('[data-testid="dm-composer-textarea"]').click();
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
  const options = await browserWithMessages.openExtensionPage('src/options/index.html');
  await choose(options, false);
  await page.bringToFront();
  await omtanke.expectGone();
  const popup = await browserWithMessages.openPopup(page);
  await expect.poll(popup.text).toMatch(/not checked\s+Private messages are yours/);
  await popup.close();
  await options.bringToFront();
  await choose(options, true);
  await page.bringToFront();
  await omtanke.expectMarks('pause');
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectMarks('hint');
});
