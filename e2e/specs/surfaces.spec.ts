import type { Locator, Page } from 'playwright';
import { linkedin } from '../surfaces/linkedin.ts';
import { x } from '../surfaces/x.ts';
import { type SurfacePage, surfaces } from '../surfaces.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';
import { posted, secondThought } from './posted.ts';
import { expectOnWords } from './words.ts';

/** Worth a pause, as installed; then an emoji, an empty line where there are lines, and what has a suggestion. */
const lines = ['tonight I will kill you 👩‍🚀', '', 'well, what a shitty demo that was'];
const marked = ['kill', 'shitty'];
/** Written after the suggestion: its mark tells that the whole text was checked as it stands. */
const last = ' and another shitty';

for (const box of surfaces) {
  const { site, what, editor } = box;

  test(`${site}, ${what} (${editor}): read exactly, marked, explained, mended, held once and then posted`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await page.goto(box.url);
    const field = await box.enter(page);
    const heard = async () => (await drafts()).at(-1);

    const draft = await writeInto(page, box);
    await expect.poll(() => modelOf(page, box)).toBe(draft);
    await expect.poll(heard).toBe(draft);

    await expectMarked(omtanke, field, box);
    const mended = await take(omtanke, box, draft);
    await expect.poll(() => modelOf(page, box)).toBe(mended);

    await page.keyboard.type(last);
    await omtanke.expectChip(box.copyOnly ? 3 : 2);
    await expect.poll(heard).toBe(mended + last);

    await post(page, box);
    await omtanke.expectPanel(/Nothing has been posted yet/);
    await secondThought(page);
    expect(await posted(page)).toEqual([]);
    await post(page, box);
    if (box.further) await page.locator(box.further).first().click();
    await expect.poll(() => posted(page)).toContain(mended + last);
    expect((await posted(page)).filter((text) => text === mended + last)).toHaveLength(1);
  });
}

test('what an address brings into a box is checked, and held, before anybody writes', async ({
  page,
  omtanke,
}) => {
  await page.goto('https://x.com/intent/tweet?text=tonight+I+will+kill+you');
  await omtanke.expectMarks('pause');
  await post(page, x.intent);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  expect(await posted(page)).toEqual([]);
});

const articles = [
  [x.articleTitle, x.article],
  [linkedin.articleTitle, linkedin.article],
] as const;

for (const [title, body] of articles) {
  test(`an article is held for its title as well: ${body.site}`, async ({ page, omtanke }) => {
    await page.goto(title.url);
    await title.enter(page);
    await page.keyboard.type('tonight I will kill you');
    await omtanke.expectMarks('pause');
    await body.enter(page);
    await page.keyboard.type('Coffee with the whole team');
    await expect.poll(() => modelOf(page, body)).toBe('Coffee with the whole team');
    await post(page, body);
    await omtanke.expectPanel(/Nothing has been posted yet/);
    await secondThought(page);
    await post(page, body);
    await page.locator(body.further).first().click();
    await expect.poll(() => posted(page)).toContain('tonight I will kill you');
  });
}

test('a title holds its article also where the last words of that were not read yet', async ({
  page,
  omtanke,
}) => {
  await page.goto(x.articleTitle.url);
  await x.articleTitle.enter(page);
  await page.keyboard.type('tonight I will kill you');
  await omtanke.expectMarks('pause');
  await x.article.enter(page);
  await page.keyboard.type('Coffee with the whole');
  await expect.poll(() => modelOf(page, x.article)).toBe('Coffee with the whole');
  await page.locator(x.article.button ?? '').hover();
  // Nothing is awaited between them: the page gets one right after the other.
  await Promise.all([page.keyboard.insertText(' team'), page.mouse.down(), page.mouse.up()]);
  await omtanke.expectPanel(/Nothing has been posted yet/);
  expect(await posted(page)).toEqual([]);
});

test('the way back from the description of a picture is never held', async ({ page, omtanke }) => {
  await page.goto(linkedin.altText.url);
  await linkedin.altText.enter(page);
  await page.keyboard.type('tonight I will kill you');
  await omtanke.expectMarks('pause');
  await page.locator('.media-editor').getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('.media-editor')).toHaveCount(0);
});

const modelOf = (page: Page, { name }: SurfacePage): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

/** Types the draft, and says what then stands in the box. */
async function writeInto(page: Page, { newLine, begins = '' }: SurfacePage): Promise<string> {
  if (newLine === null) {
    const line = lines.filter((part) => part !== '').join(' ');
    await page.keyboard.type(line);
    return begins + line;
  }
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(newLine ?? 'Shift+Enter');
    await page.keyboard.type(line);
  }
  return begins + lines.join('\n');
}

async function expectMarked(omtanke: Omtanke, field: Locator, { editor }: SurfacePage) {
  const marks = await omtanke.expectMarks('pause', 'hint');
  // The words in a field of plain text have no boxes that a page could ask for.
  if (editor !== 'textarea' && editor !== 'input') await expectOnWords(marks, field, marked);
}

/** Takes the suggestion, or is offered a copy of it; says what then stands in the box. */
async function take(omtanke: Omtanke, { copyOnly }: SurfacePage, draft: string): Promise<string> {
  await omtanke.expectChip(2);
  await omtanke.expectPanel(/kill/);
  await omtanke.click('1 more, show the next note');
  await omtanke.expectPanel(copyOnly ? /Copy suggestion/ : /Use this instead/);
  if (copyOnly) {
    expect((await omtanke.seen()).panel).not.toMatch(/Use this instead/);
    return draft;
  }
  await omtanke.click('Use this instead');
  await omtanke.expectDone();
  return draft.replace('shitty', 'lousy');
}

/** Posts as a person does: by the control, else by the keys. */
async function post(page: Page, { button, keys = '' }: SurfacePage): Promise<void> {
  if (button) await page.locator(button).first().click();
  else await page.keyboard.press(keys);
}
