import type { Page } from 'playwright';
import { centreInClosedRoot } from '../browser/closed-roots.ts';
import type { Point } from '../browser/engine.ts';
import { type ComposerPage, composers, facebook, instagram, linkedin, x } from '../composers.ts';
import { facebook as more } from '../surfaces/facebook.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';
import { posted, secondThought } from './posted.ts';

/** Worth a pause, as installed. */
const threat = 'tonight I will kill you';

async function write(page: Page, omtanke: Omtanke, composer: ComposerPage): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
}

/** Posts as a person does, by a real click or real keys. */
type Way = (page: Page, composer: ComposerPage) => Promise<void>;

const byClick: Way = (page, { button = '' }) => page.locator(button).first().click();
const byKeys: Way = async (page, { keys = '' }) => page.keyboard.press(keys);

for (const composer of composers) {
  const { site, what, editor, keys } = composer;
  const ways: [string, Way][] = composer.button ? [['a click', byClick]] : [];
  if (keys) ways.push([keys, byKeys]);
  for (const [name, post] of ways) {
    test(`what is worth a pause is held once at ${name}, and then passes: ${editor}, ${site} ${what}`, async ({
      page,
      omtanke,
    }) => {
      await write(page, omtanke, composer);
      await post(page, composer);
      await omtanke.expectPanel(/Nothing has been posted yet/);
      expect(await posted(page)).toEqual([]);
      await secondThought(page);
      expect(await posted(page)).toEqual([]);
      await post(page, composer);
      await expect.poll(() => posted(page)).toEqual([threat]);
    });
  }
}

/** One of each kind of control: a button, one in a native dialog, one that sends a form, and two that are no buttons. */
const controls = [
  x.home,
  linkedin.share,
  linkedin.classicComment,
  facebook.post,
  instagram.comment,
] as const;

for (const composer of controls) {
  test(`"Post anyway" posts: ${composer.site} ${composer.what}`, async ({ page, omtanke }) => {
    await write(page, omtanke, composer);
    await byClick(page, composer);
    await omtanke.expectPanel(/Post anyway/);
    await omtanke.click('Post anyway');
    await expect.poll(() => posted(page)).toEqual([threat]);
  });
}

test('a warning never holds a post', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectMarks('warn');
  await byClick(page, x.home);
  await expect.poll(() => posted(page)).toEqual(['strictly confidential, folks']);
});

test('what was called fine is not held', async ({ page, omtanke }) => {
  await write(page, omtanke, x.home);
  await page.keyboard.press('Home');
  await omtanke.expectPanel(/This is fine/);
  await omtanke.click('This is fine');
  await omtanke.expectGone();
  await byClick(page, x.home);
  await expect.poll(() => posted(page)).toEqual([threat]);
});

test('a double click is one attempt', async ({ page, omtanke }) => {
  await write(page, omtanke, linkedin.share);
  await page.locator(linkedin.share.button).dblclick();
  await omtanke.expectPanel(/Nothing has been posted yet/);
  await secondThought(page);
  expect(await posted(page)).toEqual([]);
});

test('a tap is held once, our buttons take taps, and the next tap passes', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  const tap = (point: Point) => browserWithOmtanke.tap(page, point);
  const tapOn = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen.`);
    await tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };
  await write(page, omtanke, linkedin.share);
  await tapOn(linkedin.share.button);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  await secondThought(page);
  expect(await posted(page)).toEqual([]);
  await tap(await centreInClosedRoot(page, '.panel .actions button'));
  await omtanke.expectNoPanel();
  expect(await posted(page)).toEqual([]);
  await tapOn(linkedin.share.button);
  await expect.poll(() => posted(page)).toEqual([threat]);
});

test('a key that is held down is one attempt', async ({ page, omtanke }) => {
  await write(page, omtanke, facebook.comment);
  for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down('Enter');
  await omtanke.expectPanel(/Press the same keys again/);
  await secondThought(page);
  for (let repeats = 0; repeats < 3; repeats++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await secondThought(page);
  expect(await posted(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual([threat]);
});

test('a line break with Shift is no attempt', async ({ page, omtanke }) => {
  await write(page, omtanke, instagram.comment);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('bye');
  await expect(page.locator('form textarea').first()).toHaveValue(`${threat}\nbye`);
});

test('a control reached with Tab is held as well, and passes the second time', async ({
  page,
  omtanke,
}) => {
  await write(page, omtanke, facebook.post);
  await page.locator(facebook.post.button).focus();
  await page.keyboard.press('Enter');
  await omtanke.expectPanel(/Nothing has been posted yet/);
  expect(await posted(page)).toEqual([]);
  await secondThought(page);
  await page.locator(facebook.post.button).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual([threat]);
});

test('other buttons of a composer are never held', async ({ page, omtanke }) => {
  await write(page, omtanke, linkedin.share);
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('when the words are edited away, the question goes, and nothing is held', async ({
  page,
  omtanke,
}) => {
  await write(page, omtanke, x.home);
  await byClick(page, x.home);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  await omtanke.click('Keep editing');
  await omtanke.expectNoPanel();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('see you tomorrow');
  await omtanke.expectGone();
  await byClick(page, x.home);
  await expect.poll(() => posted(page)).toEqual(['see you tomorrow']);
});

test('a new post is asked about anew', async ({ page, omtanke }) => {
  await write(page, omtanke, facebook.comment);
  await byKeys(page, facebook.comment);
  await omtanke.expectPanel(/Press the same keys again/);
  await secondThought(page);
  await byKeys(page, facebook.comment);
  await expect.poll(() => posted(page)).toEqual([threat]);
  await page.keyboard.type(threat);
  await omtanke.expectMarks('pause');
  await byKeys(page, facebook.comment);
  await omtanke.expectPanel(/Press the same keys again/);
  expect(await posted(page)).toEqual([threat]);
});

test('the words may stand in another box of the same thread', async ({ page, omtanke }) => {
  await write(page, omtanke, x.modal);
  await page.locator('[data-testid="addButton"]').click();
  const second = page.locator('[role="dialog"] [contenteditable="true"]').nth(1);
  await second.click();
  await page.keyboard.type('and what a shitty day');
  // Its own answer is there: before that nothing would be asked.
  await omtanke.expectMarks('hint');
  await byClick(page, x.modal);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  expect(await posted(page)).toEqual([]);
  await omtanke.click('Post anyway');
  await expect.poll(() => posted(page)).toEqual([threat, 'and what a shitty day']);
});

test('the words may stand in another line of the same listing', async ({ page, omtanke }) => {
  const { listingTitle, listingText } = more;
  await write(page, omtanke, listingTitle);
  await listingText.enter(page);
  await page.keyboard.type('no shitty lamp');
  await omtanke.expectMarks('hint');
  await byClick(page, listingText);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  await omtanke.click('Post anyway');
  await page.locator(listingText.further).click();
  await expect.poll(() => posted(page)).toEqual([threat, 'no shitty lamp']);
});

test('a script of the page posts as it likes', async ({ page, omtanke }) => {
  await write(page, omtanke, x.home);
  await page.evaluate(
    (button) => document.querySelector<HTMLElement>(button)?.click(),
    x.home.button,
  );
  await expect.poll(() => posted(page)).toEqual([threat]);
});
