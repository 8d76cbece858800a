import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { type ComposerPage, facebook, instagram, linkedin } from '../composers.ts';
import { forgetScores } from '../forget-scores.ts';
import { does, open, type Row, rich, textareas } from './editor-rows.ts';
import { expect, launch, test } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';
import { phrase, rightly, standingAt, zoomTo } from './real-zoom.ts';

// The browser's own zoom and the pixels of the screen, not a page that zooms itself: parts of pixels everywhere.

const editors = ['lexical', 'textarea-react-19', 'tiptap-3', 'quill-2', 'draft'];
const rows = [...rich, ...textareas].filter(({ name }) => editors.includes(name));

/** How things of ours stand now beside the editor that someone writes in. */
const stands = (page: Page, around: readonly string[]) => async () =>
  (await inClosedRoots(page, standingAt, phrase, around)).at(0);

/** Writes a draft that the panel opens for, into an editor on a page of its own. */
async function write(page: Page, row: Row): Promise<void> {
  await open(page, row);
  await does(page, row, 'setText', `so far\nwell, this is ${phrase} for now, and more\nthe end`);
  await new Omtanke(page).expectPanel(/strictly confidential/);
}

test('at every zoom of the browser marks stand on their words, and nothing of ours on words or Post', async ({
  page,
  ear,
}) => {
  test.setTimeout(90_000);
  for (const row of rows) {
    await forgetScores(ear);
    await write(page, row);
    for (const factor of [0.5, 1.5, 2, 1]) {
      await zoomTo(ear, page, factor);
      await expect
        .poll(stands(page, ['button']), { message: `${row.what}, ${factor}` })
        .toEqual(rightly);
    }
  }
});

test('lines of a textarea break for us where they break for it, whatever parts of pixels it has', async ({
  page,
  ear,
  omtanke,
}) => {
  const row = textareas.at(-1) as Row;
  await open(page, row);
  const words = 'some words that wrap, and a few of them more, ill-fated as they may be ';
  await does(page, row, 'setText', `${words.repeat(3)}what, ${phrase} that was`);
  await omtanke.expectPanel(/strictly confidential/);
  await zoomTo(ear, page, 1.25);
  for (let width = 380; width < 420; width += 0.7) {
    await page.evaluate((to) => {
      document.querySelector<HTMLElement>('.composer')?.style.setProperty('width', `${to}px`);
    }, width);
    const off = async () => (await stands(page, [])())?.off;
    await expect.poll(off, { message: `${width} pixels` }).toBe(0);
  }
  await zoomTo(ear, page, 1);
});

/** Where there is hardly room: the box, the window and its zoom, and what is to be left in sight. */
const small: readonly [ComposerPage, width: number, height: number, zoom: number, string[]][] = [
  [facebook.post, 1280, 800, 2, ['[role="dialog"] .primary']],
  [linkedin.comment, 320, 640, 1, ['[componentkey$="commentButtonSection"]']],
  [linkedin.comment, 390, 844, 1, ['[componentkey$="commentButtonSection"]']],
  [instagram.caption, 390, 844, 1, ['[role="dialog"] h1 + [role="button"]', '.wizard-foot span']],
];

test('in small windows, and at 200 %, neither panel nor chip covers words, Post or what counts letters', async ({
  page,
  ear,
  omtanke,
}) => {
  for (const [box, width, height, zoom, around] of small) {
    await forgetScores(ear);
    await page.setViewportSize({ width, height });
    await page.goto(box.url);
    await box.enter(page);
    await zoomTo(ear, page, zoom);
    await page.keyboard.type(`So this is ${phrase}, but we are very happy with it all`);
    await omtanke.expectPanel(/strictly confidential/);
    await expect
      .poll(stands(page, around), { message: `${box.site}, ${width} pixels` })
      .toEqual(rightly);
    await zoomTo(ear, page, 1);
  }
});

test('in a low window a note with others behind it leaves Post in sight, also with its choices', async ({
  page,
  omtanke,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(facebook.post.url);
  await facebook.post.enter(page);
  await page.keyboard.type(`So this is ${phrase}, and what a shitty plan it is for us all, folks`);
  await omtanke.expectPanel(/1 more/);
  const covers = async () => (await stands(page, [facebook.post.button])())?.covered;
  await expect.poll(covers).toEqual([]);
  await omtanke.click('More choices');
  await omtanke.expectPanel(/Stop showing this/);
  await expect.poll(covers).toEqual([]);
});

/** Screens of that kind, each with some of the editors: a browser is opened for each. */
const screens: readonly [scale: number, editors: string[]][] = [
  [1.25, ['textarea-react-19', 'lexical', 'draft']],
  [1.5, ['textarea-react-19', 'tiptap-3']],
  [2, ['textarea-react-19', 'quill-2']],
];

for (const [scale, own] of screens) {
  test(`marks stand on their words on a screen with ${scale} pixels to a pixel`, async ({
    engine,
    port,
  }) => {
    test.setTimeout(60_000);
    const browser = await launch(engine, port, { scale });
    const ear = await browser.openExtensionPage('src/options/index.html');
    const page = await browser.context.newPage();
    for (const row of rows.filter(({ name }) => own.includes(name))) {
      await forgetScores(ear);
      await write(page, row);
      expect(await page.evaluate(() => devicePixelRatio)).toBe(scale);
      await expect.poll(stands(page, ['button']), { message: row.what }).toEqual(rightly);
    }
    await browser.close();
  });
}
