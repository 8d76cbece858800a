import type { Page } from 'playwright';
import { type ComposerPage, composers } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import { expectOnWords } from './words.ts';

/** Two findings with clean words before, between and behind them, and an emoji to upset any counting of characters. */
const nudging =
  'Proud of the team 👩‍🚀 this one is strictly confidential but the shitty demo worked fine';
const marked = ['strictly confidential', 'shitty'];
const clean = 'Coffee with the whole team this morning 👩‍🚀 and the fjord was like glass';

async function open(page: Page, composer: ComposerPage) {
  await page.goto(composer.url);
  return composer.enter(page);
}

const modelOf = (page: Page, { name }: ComposerPage): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

/** What starts a new line: Enter where it does not post. In Firefox a soft break upsets Draft.js, also without us. */
const newLineIn = ({ editor }: ComposerPage): string =>
  editor === 'Draft.js' ? 'Enter' : 'Shift+Enter';

for (const composer of composers) {
  test.describe(`${composer.site}, ${composer.what} (${composer.editor})`, () => {
    test('a draft that deserves a thought is marked, counted and explained', async ({
      page,
      omtanke,
    }) => {
      await open(page, composer);
      await page.keyboard.type(nudging);
      await omtanke.expectChip(2);
      await omtanke.expectMarks('warn', 'hint');
      await omtanke.expectPanel(/strictly confidential/);
      expect(await modelOf(page, composer)).toBe(nudging);
    });

    test('a clean draft is met with silence', async ({ page, omtanke, drafts }) => {
      await open(page, composer);
      await page.keyboard.type(clean);
      await expect.poll(async () => (await drafts()).at(-1)).toBe(clean);
      await omtanke.expectSilence();
      expect(await modelOf(page, composer)).toBe(clean);
    });

    test('what is checked is what the editor holds, line by line', async ({ page, drafts }) => {
      await open(page, composer);
      const lines = ['First line #hashtag 😀', '', 'third, with @someone', 'æøå 𝒃𝒐𝒍𝒅'];
      for (const [index, line] of lines.entries()) {
        if (index > 0) await page.keyboard.press(newLineIn(composer));
        await page.keyboard.type(line);
      }
      const model = await modelOf(page, composer);
      expect(model).toBe(lines.join('\n'));
      await expect.poll(async () => (await drafts()).at(-1)).toBe(model);
    });

    test('the underlines stand on the words', async ({ page, omtanke }) => {
      const field = await open(page, composer);
      await page.keyboard.type(nudging);
      const marks = await omtanke.expectMarks('warn', 'hint');
      if (composer.editor === 'textarea') return;
      await expectOnWords(marks, field, marked);
    });

    test('a mark goes with its words, at once', async ({ page, omtanke }) => {
      await open(page, composer);
      await page.keyboard.type('well, shitty');
      await omtanke.expectMarks('hint');
      await page.keyboard.press('Backspace');
      await omtanke.expectMarks();
      await omtanke.expectSilence();
      await page.keyboard.type('y');
      await omtanke.expectMarks('hint');
    });
  });
}
