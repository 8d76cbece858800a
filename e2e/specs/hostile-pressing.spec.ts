import type { Page } from 'playwright';
import { centreInClosedRoot } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { x } from '../composers.ts';
import { test } from './fixtures.ts';
import { nudged } from './nudged.ts';

/** The middle of "This is fine". */
const fine = (page: Page) => centreInClosedRoot(page, '.panel .actions button');

/** What lets clicks through and is drawn over our panel; each says how it is taken away again. */
const covers: [what: string, put: (page: Page) => Promise<unknown>][] = [
  ['a popover', (page) => page.evaluate(coverBy, 'document' as const)],
  ['a popover in a closed root', (page) => page.evaluate(coverBy, 'closed root' as const)],
  [
    'a new meaning of our colours',
    (page) =>
      page.evaluate(() => {
        const initialValue = 'transparent';
        CSS.registerProperty({
          name: '--om-paper',
          syntax: '<color>',
          inherits: false,
          initialValue,
        });
      }),
  ],
  [
    'a view transition',
    (page) =>
      page.evaluate(async () => {
        const style = document.createElement('style');
        style.textContent =
          '::view-transition { pointer-events: none } ::view-transition-group(*) { animation-duration: 60s }';
        document.head.append(style);
        await document.startViewTransition(() => undefined).ready;
      }),
  ],
];

/** Runs in the page: a sheet over everything that lets clicks through and comes back whenever something is shown. */
function coverBy(where: 'document' | 'closed root'): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'inset:0;width:100%;height:100%;border:0;padding:0;background:white;pointer-events:none';
  const outer = document.createElement('div');
  document.body.append(outer);
  (where === 'document' ? outer : outer.attachShadow({ mode: 'closed' })).append(cover);
  cover.showPopover();
}

for (const [what, put] of covers) {
  test(`a press on what a person cannot see does nothing: ${what}`, async ({ page, omtanke }) => {
    await nudged(page, omtanke);
    await put(page);
    for (let frames = 0; frames < 3; frames++) await nextFrame(page);
    const { x: left, y: top } = await fine(page);
    await page.mouse.click(left, top);
    for (let frames = 0; frames < 5; frames++) await nextFrame(page);
    await omtanke.expectPanel(/strictly confidential/);
    await omtanke.expectChip(1);
  });
}

test('what the page put over the panel comes to lie below it, and the next press counts', async ({
  page,
  omtanke,
}) => {
  await nudged(page, omtanke);
  await page.evaluate(coverBy, 'document' as const);
  await omtanke.click('This is fine');
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('This is fine');
  await omtanke.expectGone();
});

test('a panel that the page has just shown under the pointer takes no press', async ({
  page,
  omtanke,
}) => {
  await nudged(page, omtanke);
  const { x: left, y: top } = await fine(page);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[popover="manual"]');
    host?.hidePopover();
    addEventListener('mousemove', () => host?.showPopover(), { once: true });
  });
  await page.mouse.click(left, top);
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.expectChip(1);
  await omtanke.click('This is fine');
  await omtanke.expectGone();
});

test('two quick clicks on the chip are two', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('what a shitty demo');
  await omtanke.expectChip(1);
  const { x: left, y: top } = await centreInClosedRoot(page, '.chip');
  await page.mouse.click(left, top);
  await omtanke.expectPanel(/shitty/);
  await page.mouse.click(left, top);
  await omtanke.expectNoPanel();
});

test('whom the page moves into the panel in mid-sentence presses nothing there', async ({
  page,
  omtanke,
}) => {
  await nudged(page, omtanke);
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover="manual"]')?.focus());
  await page.keyboard.type(' a b c ');
  await page.keyboard.press('Enter');
  await nextFrame(page);
  await omtanke.expectPanel(/strictly confidential/);
  // Who goes on with Tab knows where they are.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await omtanke.expectNoPanel();
});
