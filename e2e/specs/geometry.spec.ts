import type { Locator, Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, instagram, linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';

async function write(page: Page, composer: ComposerPage, text: string): Promise<Locator> {
  await page.goto(composer.url);
  const field = await composer.enter(page);
  await page.keyboard.type(text);
  return field;
}

/** How far the first mark is from the words, in pixels, at its worst side. */
async function distance(field: Locator, omtanke: Omtanke): Promise<number> {
  const [mark] = (await omtanke.seen()).marks;
  if (!mark) return Number.POSITIVE_INFINITY;
  const box = await field.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('shitty');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'shitty'.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error('The word is not there.');
  });
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return Math.max(...sides.map((side) => Math.abs(mark[side] - box[side])));
}

test('marks follow the page when it scrolls', async ({ page, omtanke }) => {
  const field = await write(page, x.home, 'what a shitty demo');
  await omtanke.expectMarks('hint');
  await page.mouse.move(600, 600);
  await page.mouse.wheel(0, 12);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect.poll(() => distance(field, omtanke)).toBeLessThanOrEqual(1);
});

test('marks follow the words when the window narrows', async ({ page, omtanke }) => {
  const field = await write(
    page,
    linkedin.share,
    `${'so many words '.repeat(12)}and one shitty line`,
  );
  await omtanke.expectMarks('hint');
  await page.setViewportSize({ width: 700, height: 800 });
  await expect.poll(() => distance(field, omtanke)).toBeLessThanOrEqual(1);
});

test('marks of words that scrolled out of their box are not drawn', async ({ page, omtanke }) => {
  const field = await write(page, linkedin.share, 'what a shitty demo');
  await omtanke.expectMarks('hint');
  for (let line = 0; line < 40; line++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`line ${line}`);
  }
  await expect.poll(async () => (await omtanke.seen()).marks).toEqual([]);
  await omtanke.expectChip(1);
  await page.keyboard.press('ControlOrMeta+Home');
  await omtanke.expectMarks('hint');
  await expect.poll(() => distance(field, omtanke)).toBeLessThanOrEqual(1);
});

test('a mark is never away from its words while the page scrolls', async ({ page, omtanke }) => {
  await write(page, x.home, 'what a shitty demo');
  await omtanke.expectMarks('hint');
  const [worst] = await inClosedRoots(page, watchWhileScrolling);
  expect(worst).toBeLessThanOrEqual(1);
});

/** Runs in the page: scrolls a little in each frame, and measures just before the next one is painted. */
async function watchWhileScrolling(root: ShadowRoot): Promise<number> {
  const editor = document.querySelector('[data-testid="primaryColumn"] [data-text="true"]');
  const node = editor?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf('shitty'));
  range.setEnd(node, node.data.indexOf('shitty') + 'shitty'.length);
  let worst = 0;
  for (let frame = 0; frame < 40; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    const mark = root.querySelector('.mark');
    if (mark) {
      const off = mark.getBoundingClientRect().top - range.getBoundingClientRect().top;
      worst = Math.max(worst, Math.abs(off));
    }
    if (frame < 20) window.scrollBy(0, 3);
  }
  return worst;
}

test('a mark in a textarea stands on its words', async ({ page, omtanke }) => {
  const text = `${'some words to wrap the line '.repeat(3)}shitty end`;
  const field = await write(page, instagram.comment, text);
  const [mark] = await omtanke.expectMarks('hint');
  if (!mark) throw new Error('There is no mark.');
  // Where the browser itself puts the caret tells which letters are under the edges of the mark.
  const middle = (mark.top + mark.bottom) / 2;
  const caretAt = async (x: number): Promise<number> => {
    await page.mouse.click(x, middle);
    await nextFrame(page);
    return field.evaluate((element) => (element as HTMLTextAreaElement).selectionStart);
  };
  const start = text.indexOf('shitty');
  expect(await caretAt(mark.left + 1)).toBe(start);
  expect(await caretAt(mark.right - 1)).toBe(start + 'shitty'.length);
});
