import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { Popup } from '../browser/engine.ts';
import { nextFrame } from '../browser/until.ts';
import { x } from '../composers.ts';
import { expect, test } from './fixtures.ts';

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
  await popup.click('What this device remembers');
  await popup.click('Erase');
  await expect.poll(popup.text).toMatch(/Nothing yet/);
  await popup.close();
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
  await popup.click(`Show again: ${title}`);
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
  await popup.close();
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
