import type { Page } from 'playwright';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, linkedin } from '../composers.ts';
import type { DemoEditor } from '../pages/demo.ts';
import { expect, test } from './fixtures.ts';

const older: readonly ComposerPage[] = [linkedin.interop, linkedin.page, linkedin.classicComment];

const modelOf = (page: Page, { name }: ComposerPage): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

/** Does what a person or the site would do with an editor, by its own means. */
const does = (
  page: Page,
  { name }: ComposerPage,
  doing: 'insertMention' | 'insertEmoji' | 'remount',
  what = '',
): Promise<void> =>
  page.evaluate(
    ({ name, doing, what }) => {
      const editor = window.demo.editors[name] as DemoEditor;
      editor[doing]?.(what);
    },
    { name, doing, what },
  );

/** Whether the focus is in the panel or on the chip, seen through the open roots. */
const inOurs = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.hasAttribute('popover') ?? false;
  });

for (const composer of older) {
  const what = `linkedin, ${composer.what}`;

  test(`${what}: a mention is read by its name, and the words after it are marked`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await page.goto(composer.url);
    await composer.enter(page);
    await page.keyboard.type('Thank you ');
    await does(page, composer, 'insertMention', 'Kari Nordmann');
    await page.keyboard.type('for a shitty year ');
    await does(page, composer, 'insertEmoji', '🥳');
    await omtanke.expectMarks('hint');
    expect(await modelOf(page, composer)).toBe('Thank you Kari Nordmann for a shitty year 🥳');
    await expect
      .poll(async () => (await drafts()).at(-1))
      .toBe('Thank you Kari Nordmann for a shitty year 🥳');
  });

  test(`${what}: empty lines at the end are read`, async ({ page, drafts }) => {
    await page.goto(composer.url);
    await composer.enter(page);
    await page.keyboard.type('so proud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => modelOf(page, composer)).toBe('so proud\n\n');
    await expect.poll(async () => (await drafts()).at(-1)).toBe('so proud\n\n');
  });

  test(`${what}: what was called fine stays fine when the site builds its editor anew`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await page.goto(composer.url);
    const field = await composer.enter(page);
    await page.keyboard.type('this is strictly confidential, folks');
    await omtanke.expectPanel(/strictly confidential/);
    await omtanke.click('This is fine');
    await does(page, composer, 'remount');
    await field.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' indeed');
    await expect.poll(async () => (await drafts()).at(-1)).toMatch(/folks indeed$/);
    await omtanke.expectSilence();
  });

  test(`${what}: Escape gives the caret back from the panel, and leaves the box open`, async ({
    page,
    omtanke,
  }) => {
    await page.goto(composer.url);
    const field = await composer.enter(page);
    await page.keyboard.type('strictly confidential, folks');
    await omtanke.expectPanel(/strictly confidential/);
    await page.keyboard.press('ArrowLeft');
    await nextFrame(page);
    for (let tabs = 0; tabs < 25 && !(await inOurs(page)); tabs++) await page.keyboard.press('Tab');
    expect(await inOurs(page)).toBe(true);
    // Held a little: all of it belongs to the panel, though the focus is in the draft again after the first moment.
    await page.keyboard.down('Escape');
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await omtanke.expectNoPanel();
    await expect(field).toBeFocused();
    await page.keyboard.type('X');
    expect(await modelOf(page, composer)).toBe('strictly confidential, folkXs');
  });

  for (const width of [1280, 800]) {
    test(`${what}: the panel covers neither words nor the button that posts, at ${width} pixels`, async ({
      page,
      omtanke,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(composer.url);
      const field = await composer.enter(page);
      await page.keyboard.type('this is strictly confidential, folks');
      await omtanke.expectPanel(/strictly confidential/);
      // Playwright refuses to click what something else lies over.
      await page.locator('.artdeco-button').first().click({ trial: true, timeout: 2000 });
      await field.click({ trial: true, timeout: 2000, position: { x: 5, y: 8 } });
    });
  }

  test(`${what}: posting leaves nothing of ours behind`, async ({ page, omtanke }) => {
    await page.goto(composer.url);
    await composer.enter(page);
    await page.keyboard.type('what a shitty demo');
    await omtanke.expectChip(1);
    await page.locator('.artdeco-button').first().click();
    await expect
      .poll(() => page.evaluate(() => window.demo.posted))
      .toEqual(['what a shitty demo']);
    await expect.poll(async () => (await omtanke.seen()).chip).toBeNull();
    await omtanke.expectSilence();
  });
}

test('linkedin, marks follow the words that scroll in the older share box', async ({
  page,
  omtanke,
}) => {
  await page.goto(linkedin.interop.url);
  await linkedin.interop.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectMarks('hint');
  for (let line = 0; line < 30; line++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`line ${line}`);
  }
  await expect.poll(async () => (await omtanke.seen()).marks).toEqual([]);
  await omtanke.expectChip(1);
  await page.keyboard.press('ControlOrMeta+Home');
  await omtanke.expectMarks('hint');
});
