import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { instagram, linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';

/** The name of what has the focus in our root; null while it is elsewhere. */
async function focused(page: Page): Promise<string | null> {
  const names = await inClosedRoots(page, (root) => {
    const active = root.activeElement;
    const word = active?.querySelector<HTMLElement>('[data-words]')?.dataset.words;
    return active?.ariaLabel ?? word ?? null;
  });
  return names[0] ?? null;
}

for (const composer of [x.home, linkedin.share, linkedin.interop, instagram.comment]) {
  test(`the shortcut goes to the nearest nudge and back to what was selected: ${composer.editor}`, async ({
    page,
    omtanke,
    browserWithOmtanke,
  }) => {
    await page.goto(composer.url);
    await composer.enter(page);
    await page.keyboard.type('strictly confidential, and shitty news');
    await omtanke.expectMarks('warn', 'hint');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+ArrowLeft');
    // An editor takes note of a selection in its own time, which nobody's fingers outrun.
    for (let frames = 0; frames < 3; frames++) await nextFrame(page);
    await browserWithOmtanke.pressShortcut();
    await expect.poll(() => focused(page)).toBe('A strong word');
    await browserWithOmtanke.pressShortcut();
    await omtanke.expectNoPanel();
    await page.keyboard.press('Shift+ArrowLeft');
    for (let frames = 0; frames < 3; frames++) await nextFrame(page);
    await page.keyboard.type('X');
    await expect
      .poll(() => page.evaluate((name) => window.demo.editors[name]?.model(), composer.name))
      .toBe('strictly confidential, and shitty X');
  });
}

test('the shortcut opens the nudge nearest to the caret, and Tab goes through the panel in its order', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('strictly confidential, and what a shitty demo');
  await omtanke.expectMarks('warn', 'hint');
  await browserWithOmtanke.pressShortcut();
  await omtanke.expectPanel(/shitty/);
  const order: (string | null)[] = [];
  for (let tabs = 0; tabs < 5; tabs++) {
    await expect.poll(() => focused(page)).not.toBe(order.at(-1) ?? null);
    order.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  expect(order).toEqual([
    'A strong word',
    'Close',
    'Use this instead',
    'This is fine',
    'More choices',
  ]);
});

test('where nothing was noticed the shortcut says so, takes no focus, and the next key takes it away', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  const field = await x.home.enter(page);
  await page.keyboard.type('a lovely day at the fjord');
  await browserWithOmtanke.pressShortcut();
  const done = async () => (await omtanke.seen()).done;
  await expect.poll(done).toBe('Nothing noticed in this draft');
  const heard = () =>
    inClosedRoots(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('[role="status"] [data-words]')].map(
        ({ dataset }) => dataset.words,
      ),
    );
  await expect.poll(heard).toEqual([['Omtanke: ', 'Nothing noticed in this draft ']]);
  await expect(field).toBeFocused();
  await page.keyboard.type('!');
  await omtanke.expectGone();
});

test('the shortcut does nothing where nobody writes', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  await expect(
    page.locator('[data-testid="primaryColumn"] [contenteditable="true"]'),
  ).toBeVisible();
  await browserWithOmtanke.pressShortcut();
  for (let frames = 0; frames < 5; frames++) await nextFrame(page);
  await omtanke.expectSilence();
});
