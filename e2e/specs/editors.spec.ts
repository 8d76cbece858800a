import type { Page } from 'playwright';
import { nextFrame } from '../browser/until.ts';
import { facebook, linkedin, x } from '../composers.ts';
import type { DemoEditor } from '../pages/demo.ts';
import { expect, test } from './fixtures.ts';

type Doing = 'insertMention' | 'insertEmoji' | 'insertSoftBreak' | 'remount';

/** Does what a person or the site would do with an editor, by its own means. */
const does = (page: Page, name: string, doing: Doing, what = ''): Promise<void> =>
  page.evaluate(
    ({ name, doing, what }) => {
      const editor = window.demo.editors[name] as DemoEditor;
      const act = editor[doing];
      if (!act) throw new Error(`${name} cannot ${doing}.`);
      act.call(editor, what);
    },
    { name, doing, what },
  );

const modelOf = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

test('a mention is read by its name, and the words after it are marked', async ({
  page,
  omtanke,
  drafts,
}) => {
  await page.goto(linkedin.share.url);
  await linkedin.share.enter(page);
  await page.keyboard.type('Thank you ');
  await does(page, 'share', 'insertMention', 'Kari Nordmann');
  await page.keyboard.type(' what a shitty year it was');
  await omtanke.expectMarks('hint');
  const model = await modelOf(page, 'share');
  expect(model).toContain('Kari Nordmann');
  await expect.poll(async () => (await drafts()).at(-1)).toBe(model);
});

test('a picture that stands for an emoji is read as the emoji', async ({ page, drafts }) => {
  await page.goto(facebook.post.url);
  await facebook.post.enter(page);
  await page.keyboard.type('so happy ');
  await does(page, 'post', 'insertEmoji', '🥳');
  await page.keyboard.type(' today');
  await expect.poll(() => modelOf(page, 'post')).toBe('so happy 🥳 today');
  await expect.poll(async () => (await drafts()).at(-1)).toBe('so happy 🥳 today');
});

test('a soft line break in Draft.js is one line break, also at the very end', async ({
  page,
  drafts,
}) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('one');
  await expect.poll(() => modelOf(page, 'home')).toBe('one');
  await does(page, 'home', 'insertSoftBreak');
  await expect.poll(async () => (await drafts()).at(-1)).toBe('one\n');
  expect(await modelOf(page, 'home')).toBe('one\n');
});

test('when the site builds its editor anew, the draft goes on in the new one', async ({
  page,
  omtanke,
}) => {
  await page.goto(x.home.url);
  const field = await x.home.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectChip(1);
  await does(page, 'home', 'remount');
  await field.click();
  await page.keyboard.type(' and shitty slides');
  await omtanke.expectChip(2);
});

test('what was called fine stays fine when the site builds its editor anew', async ({
  page,
  omtanke,
  drafts,
}) => {
  await page.goto(x.home.url);
  const field = await x.home.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('This is fine');
  await does(page, 'home', 'remount');
  await field.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' indeed');
  await expect.poll(async () => (await drafts()).at(-1)).toMatch(/indeed$/);
  await omtanke.expectSilence();
});

test('posting leaves nothing of ours behind', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectChip(1);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect.poll(() => page.evaluate(() => window.demo.posted)).toEqual(['what a shitty demo']);
  await expect.poll(async () => (await omtanke.seen()).chip).toBeNull();
});

test('closing the dialog takes everything of ours with it', async ({ page, omtanke }) => {
  await page.goto(linkedin.share.url);
  await linkedin.share.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await nextFrame(page);
  await omtanke.expectSilence();
});

test('of two boxes with one id, the one that is written in is attended to', async ({
  page,
  omtanke,
}) => {
  await page.goto(x.modal.url);
  await x.modal.enter(page);
  expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
  await page.keyboard.type('what a shitty demo');
  const [mark] = await omtanke.expectMarks('hint');
  const dialog = await page.locator('[role="dialog"]').boundingBox();
  expect(mark?.left).toBeGreaterThan(dialog?.x ?? Number.NaN);
  expect(mark?.top).toBeGreaterThan(dialog?.y ?? Number.NaN);
});
