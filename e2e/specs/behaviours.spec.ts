import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import type { DemoEditor } from '../pages/demo.ts';
import { does, field, modelOf, open, type Row, rich, textareas } from './editor-rows.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';
import { distance, watchWhileMoving } from './where-marks-stand.ts';

// One table of behaviours, and every editor in every version that a site may run: all of them do all of it.

/** What a site does with the words that somebody typed: here it writes them large, whatever we have put there. */
const shouts = (page: Page, { name }: Row): Promise<void> =>
  page.evaluate((editor) => {
    const { model, element, setText } = window.demo.editors[editor] as DemoEditor;
    const shout = (): void => {
      if (/lousy/.test(model())) setText(model().replace('lousy', 'LOUSY'));
    };
    // An editor's model follows what the browser wrote, some of them in a task of its own.
    new MutationObserver(() => setTimeout(shout)).observe(element(), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener('input', () => setTimeout(shout));
  }, name);

/** Opens the note on the only finding, and asks for its suggestion. */
async function ask(omtanke: Omtanke): Promise<void> {
  await omtanke.expectChip(1);
  await omtanke.clickChip();
  await omtanke.expectPanel(/lousy/);
  await omtanke.click('Use this instead');
}

async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

const before = ['one 👩‍🚀 #ferry', '', 'well, what a shitty demo that was'];

for (const row of [...rich, ...textareas]) {
  test(`${row.what}: what is checked is what it holds, to the letter`, async ({
    engine,
    page,
    drafts,
  }) => {
    const breaks = row.softBreaks?.includes(engine) ?? false;
    await open(page, row);
    let text = '';
    const model = async () => plainSpaces(await modelOf(page, row));
    /** Each part is written into what the model holds: Draft.js takes a letter in a task of its own. */
    const write = async (words: string, how: () => Promise<unknown>): Promise<void> => {
      await how();
      text += words;
      await expect.poll(async () => (await model()).slice(0, text.length)).toBe(text);
    };
    const type = (words: string) => write(words, () => page.keyboard.type(words));
    const link = 'https://example.com/a';
    const name = 'Kari Nordmann';
    const lines = ['Team 👩‍🚀 #ferry @someone', '', 'second'];
    await write(lines.join('\n'), () => typeLines(page, lines));
    if (breaks) await write('\n', () => does(page, row, 'insertSoftBreak'));
    await type(' ends ');
    if (row.links) await write(link, () => does(page, row, 'insertLink', link));
    await type(' ');
    if (row.mentions) await write(`${name} `, () => does(page, row, 'insertMention', name));
    await type('! 🥳');
    expect(await model()).toBe(text);
    await expect.poll(async () => plainSpaces((await drafts()).at(-1))).toBe(text);
  });

  test(`${row.what}: with a list of names open nothing of ours covers it, and it stays`, async ({
    page,
    omtanke,
  }) => {
    await open(page, row);
    await page.keyboard.type('this is strictly confidential, ok');
    await omtanke.expectPanel(/strictly confidential/);
    await page.keyboard.type(' @');
    const list = page.locator('[role="listbox"]');
    await expect(list).toBeVisible();
    await expect.poll(() => list.evaluate(coveredParts)).toBe(0);
    await expect(list).toBeVisible();
    expect(await page.locator(field).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.type('Amina ');
    await expect(list).toBeHidden();
    await omtanke.expectChip(1);
  });
}

// Where the words of a textarea stand is nothing that a version of React could change.
for (const row of [...rich, ...textareas.slice(-1)]) {
  test(`${row.what}: marks stand on their words at any zoom, in any direction, and are away while it moves`, async ({
    page,
    omtanke,
  }) => {
    await open(page, row);
    await does(page, row, 'setText', tall);
    await page.evaluate(() => document.querySelector('.box')?.scrollTo(0, 0));
    await omtanke.expectMarks('hint');
    const far = () => distance(page, omtanke, tall);
    await expect.poll(far, near).toBeLessThanOrEqual(1);
    for (const zoom of ['0.5', '2', '1']) {
      await page.evaluate((to) => {
        document.documentElement.style.zoom = to;
        document.querySelector('.box')?.scrollIntoView({ block: 'center' });
      }, zoom);
      await expect.poll(far, { ...near, message: `zoom ${zoom}` }).toBeLessThanOrEqual(1);
    }
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expect.poll(far, near).toBeLessThanOrEqual(1);
    const [seen] = await inClosedRoots(page, watchWhileMoving, field);
    expect(seen?.moving).toBeLessThanOrEqual(1);
    expect(seen?.isBackAtRest).toBe(true);
    await expect.poll(far, near).toBeLessThanOrEqual(1);
  });
}

for (const row of [...rich, ...textareas].filter(({ copyOnly }) => !copyOnly)) {
  test(`${row.what}: a suggestion changes its words and nothing else, and the editor can undo it`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await open(page, row);
    await typeLines(page, before);
    for (const _ of 'was') await page.keyboard.press('ArrowLeft');
    await nextFrame(page);
    await ask(omtanke);
    await omtanke.expectDone();
    const after = before.join('\n').replace('shitty', 'lousy');
    await expect.poll(() => modelOf(page, row)).toBe(after);
    await expect.poll(async () => (await drafts()).at(-1)).toBe(after);
    await page.keyboard.type('X');
    await expect.poll(() => modelOf(page, row)).toBe(after.replace(/was$/, 'Xwas'));
    await page.keyboard.press('ControlOrMeta+z');
    await nextFrame(page);
    if (/lousy/.test((await modelOf(page, row)) ?? '')) {
      await page.keyboard.press('ControlOrMeta+z');
    }
    await expect.poll(() => modelOf(page, row)).not.toMatch(/lousy|X/);
    expect(before.join('\n').startsWith((await modelOf(page, row)) ?? '?')).toBe(true);
  });

  test(`${row.what}: what it makes something else of is taken back and can be copied`, async ({
    page,
    omtanke,
  }) => {
    await open(page, row);
    await typeLines(page, before);
    await shouts(page, row);
    await ask(omtanke);
    await omtanke.expectPanel(/did not take the change[\s\S]*Copy suggestion/);
    expect(await modelOf(page, row)).toBe(before.join('\n'));
  });
}

for (const row of [...rich, ...textareas].filter(({ copyOnly }) => !copyOnly)) {
  // No protocol drives an input method in Firefox.
  test(`${row.what}: nothing is checked in the middle of a composition`, {
    tag: '@chromium',
  }, async ({ page, omtanke, drafts }) => {
    await open(page, row);
    await page.keyboard.type('what a shitty demo ');
    await omtanke.expectMarks('hint');
    const session = await page.context().newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send('Input.insertText', { text: '日本' });
    await expect.poll(async () => (await drafts()).at(-1)).toBe('what a shitty demo 日本');
    expect((await drafts()).filter((draft) => /[ぁ-ん]/.test(draft))).toEqual([]);
    expect(await modelOf(page, row)).toBe('what a shitty demo 日本');
  });
}

for (const row of rich.filter(({ mentions, copyOnly }) => mentions && !copyOnly)) {
  test(`${row.what}: nothing is written into a name`, async ({ page, omtanke }) => {
    await open(page, row);
    await page.keyboard.type('thanks ');
    await does(page, row, 'insertMention', 'shitty');
    await ask(omtanke);
    await omtanke.expectPanel(/did not take the change[\s\S]*Copy suggestion/);
    expect(plainSpaces(await modelOf(page, row))).toBe('thanks shitty ');
  });
}

/** Some editors, and plain fields, end a line with a no-break space. */
const plainSpaces = (text = ''): string => text.replaceAll('\u00A0', ' ');

const near = { intervals: [20, 50, 100] };

/** More lines than fit, and words of another direction around the ones that are marked. */
const tall = `first\n\nשלום לכולם shitty עולם ומלואו\n${'and then\n'.repeat(12)}last`;

/** Runs in the page: how many places of an element something else lies over. */
function coveredParts(element: Element): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const places = parts.flatMap((across) => parts.map((down) => [across, down] as const));
  return places.filter(([across, down]) => {
    const top1 = document.elementFromPoint(left + width * across, top + height * down);
    return !element.contains(top1);
  }).length;
}
