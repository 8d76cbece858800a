import { nextFrame } from '../browser/until.ts';
import { composers, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';

const sentence = 'this shitty plan is strictly confidential and we do not forward it ';

for (const composer of composers) {
  test(`no key is lost in ${composer.site}, ${composer.what}`, async ({ page, omtanke }) => {
    await page.goto(composer.url);
    await composer.enter(page);
    const text = sentence.repeat(4).trim();
    await page.keyboard.type(text);
    expect(await page.evaluate((name) => window.demo.editors[name]?.model(), composer.name)).toBe(
      text,
    );
    await omtanke.expectChip(12);
    // Editing with the marks and the panel there; in the last word, since Firefox's caret rests twice where a line wraps.
    for (let times = 0; times < 2; times++) await page.keyboard.press('ArrowLeft');
    // An editor takes note of a moved caret in its own time, which nobody's fingers outrun.
    for (let frames = 0; frames < 3; frames++) await nextFrame(page);
    await page.keyboard.type('Yes, ');
    for (let times = 0; times < 2; times++) await page.keyboard.press('Delete');
    const model = await page.evaluate((name) => window.demo.editors[name]?.model(), composer.name);
    expect(model).toBe(`${text.slice(0, -2)}Yes, `);
  });
}

// No protocol drives an input method in Firefox.
test('nothing is checked in the middle of a composition', { tag: '@chromium' }, async ({
  page,
  drafts,
}) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type('a ');
  await expect.poll(drafts).toContain('a ');
  for (const text of ['に', 'にほ', 'にほん']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: '日本' });
  await expect.poll(async () => (await drafts()).at(-1)).toBe('a 日本');
  expect((await drafts()).filter((draft) => /[ぁ-ん]/.test(draft))).toEqual([]);
});
