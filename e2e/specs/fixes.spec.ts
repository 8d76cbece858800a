import type { Page } from 'playwright';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, composers, facebook, linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';

/** Those into which suggestions are written: others may lose them. */
const takers = composers.filter(({ copyOnly }) => !copyOnly);

const before = 'well, what a shitty demo that was';
const after = 'well, what a lousy demo that was';

const modelOf = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

async function writeInto(page: Page, composer: ComposerPage): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(before);
}

/** Opens the note on the only finding, and puts its suggestion into the draft. */
async function take(omtanke: Omtanke): Promise<void> {
  await omtanke.expectChip(1);
  await omtanke.clickChip();
  await omtanke.expectPanel(/lousy/);
  await omtanke.click('Use this instead');
  await omtanke.expectDone();
}

for (const composer of takers) {
  const { site, what, editor, name } = composer;

  test(`a suggestion takes the place of its words, the caret stays, and our button undoes it: ${editor}, ${site} ${what}`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await writeInto(page, composer);
    for (const _ of 'was') await page.keyboard.press('ArrowLeft');
    await nextFrame(page);
    await take(omtanke);
    await expect.poll(() => modelOf(page, name)).toBe(after);
    await expect.poll(async () => (await drafts()).at(-1)).toBe(after);
    await omtanke.click('Undo');
    await expect.poll(() => modelOf(page, name)).toBe(before);
    await take(omtanke);
    await expect.poll(() => modelOf(page, name)).toBe(after);
    await page.keyboard.type('X');
    await expect.poll(() => modelOf(page, name)).toBe('well, what a lousy demo that Xwas');
  });
}

/** One of each editor. */
const editors = [x.home, x.mobile, linkedin.share, linkedin.interop, linkedin.page, facebook.post];

for (const composer of editors) {
  test(`what was changed is undone by the editor itself: ${composer.editor}`, async ({
    page,
    omtanke,
  }) => {
    await writeInto(page, composer);
    await take(omtanke);
    await expect.poll(() => modelOf(page, composer.name)).toBe(after);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => modelOf(page, composer.name)).not.toMatch(/lousy/);
    expect(before.startsWith((await modelOf(page, composer.name)) ?? '?')).toBe(true);
  });
}

test('only the words of the finding change, not the same words elsewhere, over several lines', async ({
  page,
  omtanke,
}) => {
  await page.goto(linkedin.share.url);
  await linkedin.share.enter(page);
  await page.keyboard.type('first line');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${before} 🥳`);
  await page.keyboard.press('Enter');
  await page.keyboard.type('last line');
  await take(omtanke);
  await expect.poll(() => modelOf(page, 'share')).toBe(`first line\n\n${after} 🥳\nlast line`);
});

for (const composer of composers.filter(({ copyOnly }) => copyOnly)) {
  test(`a suggestion can only be copied: ${composer.site} ${composer.what}`, async ({
    page,
    omtanke,
  }) => {
    await writeInto(page, composer);
    await omtanke.expectChip(1);
    await omtanke.clickChip();
    await omtanke.expectPanel(/Copy suggestion/);
    expect((await omtanke.seen()).panel).not.toMatch(/Use this instead/);
  });
}

test('the word on what was changed goes with the next key', async ({ page, omtanke }) => {
  await writeInto(page, x.home);
  await take(omtanke);
  await page.keyboard.type('!');
  await omtanke.expectGone();
});

test('an editor that does not take the change keeps its text, and the suggestion can be copied', async ({
  page,
  omtanke,
}) => {
  await writeInto(page, x.mobile);
  await omtanke.expectChip(1);
  await omtanke.clickChip();
  await omtanke.expectPanel(/lousy/);
  // A field that writes capitals, whatever is put into it.
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    const shout = (): void => {
      if (field && /lousy/.test(field.value)) field.value = field.value.replace('lousy', 'LOUSY');
    };
    field?.addEventListener('input', shout, true);
  });
  await omtanke.click('Use this instead');
  await omtanke.expectPanel(/did not take the change[\s\S]*Copy suggestion/);
  expect(await page.locator('textarea').inputValue()).toBe(before);
});
