import { x } from '../composers.ts';
import { open, type Row, rowNamed } from './editor-rows.ts';
import { expect, test } from './fixtures.ts';
import { iconOver } from './icon.ts';

/** What an editor may show that its driver has no words of: a label in no leaf of it, a page of its own. */
const unreadable: readonly { row: Row; unknown: [kind: string, words: string, within: string] }[] =
  [
    { row: rowNamed('draft'), unknown: ['b', 'Lot 42', '[data-block="true"]'] },
    { row: rowNamed('contenteditable'), unknown: ['iframe', '', '[contenteditable="true"] > *'] },
  ];

test('the icon tells apart what is checked and what is not, and counts nothing but findings', async ({
  page,
  ear,
}) => {
  const icon = () => iconOver(ear, page);
  await page.goto(x.home.url);
  expect(await icon()).toEqual(['Omtanke', '']);
  await x.home.enter(page);
  await expect.poll(icon).toEqual(['Omtanke: this draft is checked', '']);
  await page.keyboard.type('this is strictly confidential');
  await expect.poll(icon).toEqual(['Omtanke: 1 note on this draft', '1']);
  await page.goto('https://x.com/i/chat/1');
  expect(await icon()).toEqual(['Omtanke', '']);
  await page.locator('[data-testid="dm-composer-textarea"]').click();
  await expect.poll(icon).toEqual(['Omtanke: this box is not checked', '']);
});

test('what shows more than can be read is checked in part, as icon and popup say, and nothing is written into it', async ({
  page,
  ear,
  omtanke,
  browserWithOmtanke,
}) => {
  const icon = () => iconOver(ear, page);
  for (const { row, unknown } of unreadable) {
    await open(page, row);
    await page.keyboard.type('well, what a shitty demo that was');
    await expect.poll(icon).toEqual(['Omtanke: 1 note on this draft', '1']);
    await page.evaluate(([kind, words, within]) => {
      const widget = document.createElement(kind);
      widget.append(words);
      document.querySelector(within)?.prepend(widget);
    }, unknown);
    const inPart = ['Omtanke: 1 note on this draft. This draft is checked in part', '1'];
    await expect.poll(icon).toEqual(inPart);
    await omtanke.expectMarks('hint');
    await omtanke.clickChip();
    await omtanke.expectPanel(/Copy suggestion/);
    const model = () => page.evaluate((name) => window.demo.editors[name]?.model(), row.name);
    expect(await model()).toBe('well, what a shitty demo that was');
    const popup = await browserWithOmtanke.openPopup(page);
    await expect
      .poll(popup.text)
      .toMatch(/checked in part\s+Omtanke cannot read everything in this box, and writes nothing/);
    await popup.close();
  }
});

test('a site that the browser keeps us from is left alone and said to be so, and checked once we are let in', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('this is strictly confidential');
  await omtanke.expectChip(1);
  // Chromium opens no popup over a page that was opened since: there its own bubble asks to reload the page.
  await browserWithOmtanke.withholdSites(true);
  await omtanke.expectGone();
  const popup = await browserWithOmtanke.openPopup(page);
  await expect.poll(popup.text).toMatch(/No access to this site[\s\S]*Allow on x.com/);
  await popup.close();
  await browserWithOmtanke.withholdSites(false);
  await page.bringToFront();
  await omtanke.expectChip(1);
});
