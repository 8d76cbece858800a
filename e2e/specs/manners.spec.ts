import type { Locator, Page } from 'playwright';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';

/** Composers, and the site's control that posts. */
const posting: [composer: ComposerPage, post: (page: Page) => Locator][] = [
  [x.home, (page) => page.locator('[data-testid="tweetButtonInline"]')],
  [x.modal, (page) => page.locator('[data-testid="tweetButton"]')],
  [
    linkedin.share,
    (page) => page.locator('dialog').getByRole('button', { name: 'Post', exact: true }),
  ],
  [facebook.post, (page) => page.getByRole('button', { name: 'Post', exact: true }).first()],
  [
    instagram.comment,
    (page) => page.locator('form').first().getByRole('button', { name: 'Post', exact: true }),
  ],
];

for (const [composer, post] of posting) {
  for (const width of [1280, 800]) {
    test(`the panel covers neither words nor Post on ${composer.site}, ${composer.what}, at ${width} pixels`, async ({
      page,
      omtanke,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(composer.url);
      const field = await composer.enter(page);
      await page.keyboard.type('this is strictly confidential, folks');
      await omtanke.expectPanel(/strictly confidential/);
      // Playwright refuses to click what something else lies over.
      await post(page).click({ trial: true, timeout: 2000 });
      await field.click({ trial: true, timeout: 2000, position: { x: 5, y: 8 } });
    });
  }
}

test('a site that traps the focus in its dialog leaves it in our panel', async ({
  page,
  omtanke,
}) => {
  await page.goto(x.modal.url);
  await x.modal.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  const inOurs = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);
  for (let tabs = 0; tabs < 20 && !(await inOurs()); tabs++) await page.keyboard.press('Tab');
  expect(await inOurs()).toBe(true);
  // The trap looks whenever the window gets the focus.
  await page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await nextFrame(page);
  expect(await inOurs()).toBe(true);
  await page.keyboard.press('Escape');
  await omtanke.expectNoPanel();
  await page.keyboard.type('!');
  await expect
    .poll(() => page.evaluate(() => window.demo.editors.modal?.model()))
    .toBe('this is strictly confidential, folks!');
});

test('a menu of the site over the words is not underlined', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('what a shitty demo');
  const [mark] = await omtanke.expectMarks('hint');
  await page.evaluate((box) => {
    const menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    menu.style.cssText = `position:fixed;z-index:9;background:white;left:0;right:0;top:${box.top - 5}px;height:60px`;
    document.body.append(menu);
  }, mark ?? { top: 0 });
  // A key that changes nothing: what the site does after it is looked at, when it has had its time.
  await page.keyboard.press('Shift');
  await omtanke.expectMarks();
  await page.evaluate(() => document.querySelector('[role="listbox"]')?.remove());
  await page.keyboard.press('Shift');
  await omtanke.expectMarks('hint');
});

test('a page that throws us out again and again has its way', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.evaluate(() => {
    Object.assign(window, { thrown: 0 });
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || node.popover !== 'manual') continue;
        node.remove();
        (window as unknown as { thrown: number }).thrown += 1;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  for (let round = 0; round < 12; round++) {
    await page.keyboard.type('shitty ');
    await nextFrame(page);
  }
  const thrown = () => page.evaluate(() => (window as unknown as { thrown: number }).thrown);
  await expect.poll(thrown).toBeGreaterThan(0);
  expect(await thrown()).toBeLessThan(10);
  await omtanke.expectSilence();
  expect(await page.evaluate(() => window.demo.editors.home?.model())).toBe('shitty '.repeat(12));
});
