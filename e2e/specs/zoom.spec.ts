import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { type ComposerPage, facebook, instagram, linkedin } from '../composers.ts';
import { forgetScores } from '../forget-scores.ts';
import { expect, test } from './fixtures.ts';
import { phrase, rightly, standingAt, zoomTo } from './real-zoom.ts';

// The browser's own zoom, not a page that zooms itself.

/** How things of ours stand now beside the editor that someone writes in. */
const stands = (page: Page, around: readonly string[]) => async () =>
  (await inClosedRoots(page, standingAt, phrase, around)).at(0);

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
