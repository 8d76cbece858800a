import type { Page } from 'playwright';
import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import { faultsInSidePanel } from './accessibility.ts';
import { launch } from './fixtures.ts';
import { expect, Side, test } from './side.ts';

const posted = (page: Page): Promise<string[]> => page.evaluate(() => window.demo.posted);

const modelOf = (page: Page, { name }: ComposerPage): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

/** Worth a pause, as installed. */
const threat = 'tonight I will kill you';

async function write(page: Page, composer: ComposerPage, text: string): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(text);
}

test('the side panel shows what the panel in the page would, and the others by name', async ({
  page,
  omtanke,
  side,
}) => {
  await page.goto('https://www.linkedin.com/feed/');
  await side.expectWords(/Nothing to check here yet/);
  await page.goto(linkedin.share.url);
  await linkedin.share.enter(page);
  await page.keyboard.type('a ');
  await side.expectWords(/Checking this page\s+Post on LinkedIn[\s\S]*No notes on this draft/);
  await page.keyboard.type('shitty demo, and it is strictly confidential');
  await side.expectWords(
    /strictly confidential.*usually marks[\s\S]*Also in this draft\s+A strong/,
  );
  await side.expectWords(/What is marked as internal[\s\S]*Good communication, What is not public/);
  await side.click('A strong word');
  await side.expectWords(/could write[\s\S]*lousy[\s\S]*Also in this draft\s+Is this meant for/);
  await side.click('Use this instead');
  await side.expectWords(/Changed[\s\S]*Undo/);
  const swapped = 'a lousy demo, and it is strictly confidential';
  await expect.poll(() => modelOf(page, linkedin.share)).toBe(swapped);
  await side.click('Undo');
  await expect
    .poll(() => modelOf(page, linkedin.share))
    .toBe('a shitty demo, and it is strictly confidential');
  // Found anew it is what the person had chosen.
  await side.expectWords(/lousy[\s\S]*Also in this draft\s+Is this meant for/);
  await side.click('Is this meant for everyone?');
  await side.expectWords(
    /strictly confidential.*usually marks[\s\S]*Also in this draft\s+A strong/,
  );
  await side.click('This is fine');
  await side.expectNoWords(/strictly confidential/);
  await side.expectWords(/A strong word/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await side.expectWords(/No notes on this draft/);
  await omtanke.expectSilence();
});

test('what else can be done with a note is done and taken back in the side panel as well', async ({
  page,
  omtanke,
  side,
}) => {
  await write(page, x.home, 'this is strictly confidential, folks');
  for (const [choice, done] of [
    ['Not useful', /Noted as not useful/],
    ['Stop showing this', /Not shown again on this device/],
    ['Pause for this post', /Paused\s+[\s\S]*Paused for this post/],
  ] as const) {
    await side.expectWords(/Good communication[\s\S]*This is fine/);
    await side.click('More choices');
    await side.click(choice);
    await side.expectWords(done);
    await side.expectNoWords(/Good communication|No notes on this draft/);
    await side.click('Undo');
  }
  await side.expectWords(/Good communication[\s\S]*This is fine/);
  expect(await modelOf(page, x.home)).toBe('this is strictly confidential, folks');
  await omtanke.expectSilence();
});

/** The other kinds of editors. */
for (const composer of [x.home, x.mobile, linkedin.interop, facebook.post]) {
  test(`a suggestion goes into the draft from the side panel: ${composer.editor}, ${composer.site} ${composer.what}`, async ({
    page,
    side,
  }) => {
    await write(page, composer, 'well, what a shitty demo that was');
    await side.expectWords(/lousy/);
    await side.click('Use this instead');
    await side.expectWords(/Changed/);
    await expect.poll(() => modelOf(page, composer)).toBe('well, what a lousy demo that was');
  });
}

test('the side panel follows the tab in front, and says what is not checked', async ({
  page,
  side,
  sideBrowser,
}) => {
  await write(page, x.home, 'what a shitty demo');
  await side.expectWords(/shitty/);
  await page.goto('https://x.com/i/chat/1');
  await side.expectNoWords(/shitty/);
  await page.locator('[data-testid="dm-composer-textarea"]').click();
  await side.expectWords(/This box is not checked\s+Private messages are yours/);
  await page.goto(x.home.url);
  await side.expectWords(/Nothing to check here yet/);
  await page.goto('about:blank');
  await side.expectWords(/Not one of the sites/);
  if (sideBrowser.engine === 'firefox') return;
  // In Firefox each page of these tests has a window, and so a sidebar, of its own.
  const other = await sideBrowser.context.newPage();
  await write(other, facebook.post, 'this is strictly confidential, folks');
  await side.expectWords(/Post on Facebook[\s\S]*strictly confidential/);
  await page.bringToFront();
  await side.expectWords(/Not one of the sites/);
  await other.close();
});

test('what is worth a pause is held while the side panel is open, and the question is asked there', async ({
  page,
  omtanke,
  side,
}) => {
  await write(page, x.home, threat);
  await side.expectWords(/This is fine/);
  const post = page.locator(x.home.button);
  await post.click();
  await side.expectWords(/Nothing has been posted yet[\s\S]*Keep editing[\s\S]*Post anyway/);
  expect(await posted(page)).toEqual([]);
  await side.click('Keep editing');
  await side.expectWords(/This is fine/);
  await post.click();
  await expect.poll(() => posted(page)).toEqual([threat]);
  await write(page, facebook.post, threat);
  await side.expectWords(/This is fine/);
  await page.locator(facebook.post.button).click();
  await side.expectWords(/Nothing has been posted yet/);
  await side.click('Post anyway');
  await expect.poll(() => posted(page)).toEqual([threat]);
  await omtanke.expectSilence();
});

test('nothing is held while the side panel is closed, and the note is there when it opens', async ({
  page,
  sideBrowser,
}) => {
  await write(page, instagram.comment, threat);
  const panel = await sideBrowser.openSidePanel(page);
  await new Side(panel).expectWords(/This is fine/);
  await panel.close();
  await write(page, instagram.comment, threat);
  await page.locator(instagram.comment.button).first().click();
  await expect.poll(() => posted(page)).toEqual([threat]);
});

test('the notes on a site go to the side panel, and back into the page, in the middle of a draft', async ({
  page,
  omtanke,
  sideBrowser,
}) => {
  const options = await sideBrowser.openExtensionPage('src/options/index.html');
  await page.bringToFront();
  await write(page, linkedin.share, 'what a shitty demo');
  const box = options.getByRole('checkbox', { name: 'Show notes on LinkedIn in the side panel' });
  await box.setChecked(false);
  await omtanke.expectChip(1);
  await box.setChecked(true);
  await omtanke.expectGone();
  const popup = await sideBrowser.openPopup(page);
  await expect
    .poll(popup.text)
    .toMatch(/Show notes on LinkedIn[\s\S]*user agreement[\s\S]*Open the side panel/);
});

// Firefox has no protocol for this.
test('the side panel goes on although the worker is killed again and again', {
  tag: '@chromium',
}, async ({ page, side }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (const [text, words] of [
    ['what a shitty demo', /A strong word/],
    [', strictly confidential', /Is this meant for everyone/],
  ] as const) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.keyboard.type(text);
    await side.expectWords(words);
  }
  await session.send('ServiceWorker.stopAllWorkers');
  await side.click('This is fine');
  await side.expectWords(/could write[\s\S]*lousy/);
  // The browser's tools find the worker again only when it is awake.
  await page.keyboard.type(', a shitty one');
  await side.expectWords(/Also in this draft/);
});

/** Narrow panels, in CSS pixels: 180 is a common one at 200 %. */
const widths = [280, 180];

test('the side panel has no barriers, with a note and without, and is no wider than it may be', async ({
  page,
  side,
}) => {
  await side.expectWords(/Not one of the sites/);
  expect(await faultsInSidePanel(side.panel)).toEqual([]);
  await write(page, x.home, 'a shitty demo, and it is strictly confidential');
  await side.expectWords(/Also in this draft/);
  expect(await faultsInSidePanel(side.panel)).toEqual([]);
  for (const width of widths) expect(await side.widthAt(width)).toBeLessThanOrEqual(width);
});

test('the side panel has no barriers in Norwegian, in the dark, and with a question', async ({
  engine,
  port,
}) => {
  test.setTimeout(60_000);
  const browser = await launch(engine, port, { lang: 'nb', colorScheme: 'dark' });
  try {
    const options = await browser.openExtensionPage('src/options/index.html');
    await options.getByRole('checkbox', { name: 'Vis merknader på X i sidepanelet' }).check();
    const page = await browser.context.newPage();
    const side = new Side(await browser.openSidePanel(page));
    await write(page, x.home, threat);
    await side.expectWords(/Dette er greit/);
    await page.locator(x.home.button).click();
    await side.expectWords(/Ingenting er lagt ut ennå/);
    expect(await faultsInSidePanel(side.panel)).toEqual([]);
    for (const width of widths) expect(await side.widthAt(width)).toBeLessThanOrEqual(width);
  } finally {
    await browser.close();
  }
});
