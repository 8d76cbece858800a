import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { Popup } from '../browser/engine.ts';
import { nextFrame } from '../browser/until.ts';
import { x } from '../composers.ts';
import { expect, launch, test } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';

/** A warning and something worth a pause, as installed. */
const warning = 'strictly confidential, folks';
const threat = 'tonight I will kill you';

async function write(page: Page, text: string): Promise<void> {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type(text);
}

/** Empties the box, which ends the post, and writes another. */
async function writeAnew(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await nextFrame(page);
  await page.keyboard.type(text);
}

const posted = (page: Page): Promise<string[]> => page.evaluate(() => window.demo.posted);

const modelOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.demo.editors.home?.model());

test('a warning that is met again and again shrinks from the panel to the chip to the underline', async ({
  page,
  omtanke,
  browserWithOmtanke,
  showings,
}) => {
  await write(page, warning);
  await omtanke.expectPanel(/strictly confidential/);
  await writeAnew(page, warning);
  await omtanke.expectPanel(/strictly confidential/);
  for (let post = 3; post <= 5; post++) {
    await writeAnew(page, warning);
    await omtanke.expectChip(1);
    // A natural pause has passed: the panel would be open.
    await expect.poll(showings).toBe(post);
    await omtanke.expectNoPanel();
  }
  await omtanke.clickChip();
  await omtanke.expectPanel(/This is fine/);
  await writeAnew(page, warning);
  await omtanke.expectMarks('warn');
  await expect.poll(showings).toBe(6);
  expect(await omtanke.seen()).toMatchObject({ chip: null, panel: null });
  // Another rule is as new, and what is worth a pause stays as it is.
  await page.keyboard.type(` and ${threat} `);
  await omtanke.expectPanel(/1 more/);
  await omtanke.expectChip(2);

  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/What this device remembers/);
  expect(await popup.press('Erase')).toBe(true);
  await writeAnew(page, warning);
  await omtanke.expectPanel(/strictly confidential/);
});

test('what a person stopped neither marks nor asks, and comes back from the panel and from the popup', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await write(page, threat);
  await page.keyboard.press('Home');
  await omtanke.expectPanel(/This is fine/);
  await omtanke.click('More choices');
  await omtanke.click('Stop showing this');
  await omtanke.expectDone(/Not shown again on this device/);
  await omtanke.expectMarks();
  await omtanke.click('Undo');
  await omtanke.expectMarks('pause');

  await omtanke.clickChip();
  await omtanke.click('More choices');
  await omtanke.click('Stop showing this');
  await omtanke.expectDone(/Not shown again on this device/);
  await page.locator(x.home.button).click();
  await expect.poll(() => posted(page)).toEqual([threat]);

  await x.home.enter(page);
  await page.keyboard.type(`${threat} and ${warning}`);
  await omtanke.expectMarks('warn');
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/Silenced here\n[\s\S]*You stopped it/);
  await showAgain(popup);
  await omtanke.expectMarks('pause', 'warn');
});

/** Presses "Show again", whose name ends with the rule that it is about. */
async function showAgain(popup: Popup): Promise<void> {
  const [, title = ''] = /Silenced here\s+([^\n]+)/.exec(await popup.text()) ?? [];
  expect(await popup.press(`Show again: ${title}`)).toBe(true);
  await expect.poll(popup.text).not.toMatch(/Silenced here/);
}

test('"Not useful" ends it for this post, is counted, and can be taken back', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await write(page, warning);
  await omtanke.expectPanel(/This is fine/);
  await omtanke.click('More choices');
  await omtanke.click('Not useful');
  await omtanke.expectDone(/Noted as not useful/);
  await omtanke.expectMarks();
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/What this device remembers/);
  await page.bringToFront();
  await omtanke.click('Undo');
  await omtanke.expectMarks('warn');
  expect(await modelOf(page)).toBe(warning);
});

// Playwright hears of no downloads from Firefox.
test('what the device remembers is saved as a file, which holds rules and counts and nothing that was written', {
  tag: '@chromium',
}, async ({ page, omtanke, browserWithOmtanke }) => {
  await write(page, warning);
  await omtanke.expectPanel(/strictly confidential/);
  const popup = await browserWithOmtanke.openExtensionPage('src/popup/index.html');
  await popup.getByText('What this device remembers').click();
  const saving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('omtanke.json');
  const { scores, silenced } = JSON.parse(await readFile(await saved.path(), 'utf8'));
  expect(silenced).toEqual([]);
  expect(scores).toEqual([
    {
      pack: 'general',
      rule: 'internal-marker',
      title: 'Is this meant for everyone?',
      packTitle: 'Good communication',
      seen: 1,
      show: 'panel',
      shown: 1,
      notUseful: 0,
    },
  ]);
  await popup.close();
});

// Chromium's private windows are a browser context that Playwright has no pages for.
test('in a private window nothing is remembered, and nothing is offered that would be', {
  tag: '@firefox',
}, async ({ engine, port }) => {
  const browser = await launch(engine, port, { privateWindows: true });
  try {
    const options = await browser.openExtensionPage('src/options/index.html');
    const page = await browser.context.newPage();
    const omtanke = new Omtanke(page);
    await write(page, warning);
    // The third time it would be the chip.
    for (let post = 1; post <= 3; post++) {
      await omtanke.expectPanel(/strictly confidential/);
      await writeAnew(page, warning);
    }
    await omtanke.expectPanel(/strictly confidential/);
    await omtanke.click('More choices');
    await omtanke.expectPanel(/Pause for this post/);
    expect((await omtanke.seen()).panel).not.toMatch(/Not useful|Stop showing/);
    expect(await options.evaluate(remembered)).toMatchObject({ scores: [], silenced: [] });
  } finally {
    await browser.close();
  }
});

/** Runs in a page of the extension: what the popup is told. */
async function remembered(): Promise<unknown> {
  type Runtime = { sendMessage(question: object): Promise<{ answer: unknown }> };
  const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
  const question = { to: 'worker', name: 'remembered', id: 'test', request: {} };
  return (await chrome.runtime.sendMessage(question)).answer;
}

test('what else there is opens and closes by the keyboard, and Escape closes it first', async ({
  page,
  omtanke,
}) => {
  await write(page, warning);
  await omtanke.expectPanel(/This is fine/);
  const focused = async (): Promise<string | null | undefined> => {
    const [name] = await inClosedRoots(page, nameOfFocus);
    return name;
  };
  for (let tabs = 0; tabs < 60 && (await focused()) !== 'More choices'; tabs++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('More choices');
  await page.keyboard.press('Enter');
  await omtanke.expectPanel(/Stop showing this/);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Not useful');
  await page.keyboard.press('Escape');
  await omtanke.expectPanel(/This is fine/);
  expect((await omtanke.seen()).panel).not.toMatch(/Stop showing this/);
  expect(await focused()).toBe('More choices');
  await page.keyboard.press('Escape');
  await omtanke.expectNoPanel();
  await page.keyboard.type('!');
  expect(await modelOf(page)).toBe(`${warning}!`);
});

/** Runs in a closed root: the name of what has the focus there. */
function nameOfFocus(root: ShadowRoot): string | null {
  const focused = root.activeElement;
  const words = focused?.querySelector<HTMLElement>('[data-words]')?.dataset.words;
  return focused?.getAttribute('aria-label') ?? words ?? null;
}
