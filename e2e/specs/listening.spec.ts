import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { x } from '../composers.ts';
import { expect, test } from './fixtures.ts';

/** What is told to those who listen now; null without a region for it. */
async function told(page: Page): Promise<string | null> {
  const [words = null] = await inClosedRoots(page, (root) => {
    const region = root.querySelector('.stage > [aria-live="polite"]');
    const parts = [...(region?.querySelectorAll<HTMLElement>('[data-words]') ?? [])];
    return (
      region &&
      parts
        .map(({ dataset }) => dataset.words)
        .join('')
        .trim()
    );
  });
  return words;
}

/** What has the focus in our root and what describes it, as it is read; null while the focus is elsewhere. */
async function readOnArrival(page: Page): Promise<string[] | null> {
  const [parts = null] = await inClosedRoots(page, (root) => {
    const focused = root.activeElement;
    if (!focused) return null;
    const ids = focused.getAttribute('aria-describedby')?.split(' ') ?? [];
    const read = [focused, ...ids.map((id) => root.getElementById(id))];
    return read.flatMap((part) => {
      const words = [...(part?.querySelectorAll<HTMLElement>('[data-words]') ?? [])];
      return part ? [words.map(({ dataset }) => dataset.words).join('')] : [];
    });
  });
  return parts;
}

test('of a hint a listener is told once, at a natural pause', async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('well, what a shitty demo that was');
  await expect.poll(() => told(page)).toBe('Omtanke: 1 note on this draft');
  await omtanke.expectNoPanel();
  await page.keyboard.type(', and what a shitty day');
  await omtanke.expectChip(2);
  // It is the same rule again.
  await expect.poll(() => told(page)).toBe('');
  await page.keyboard.type('. This is strictly confidential');
  await expect.poll(() => told(page)).toBe('Omtanke: 3 notes on this draft');
});

test('the panel is told of with its heading, and read as a whole by whoever goes there; the way back is quiet', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  const field = await x.home.enter(page);
  await page.keyboard.type('strictly confidential, and what a shitty demo');
  await expect.poll(() => told(page)).toBe('Omtanke: Is this meant for everyone? 1 more');
  await browserWithOmtanke.pressShortcut();
  await expect
    .poll(async () => (await readOnArrival(page))?.[0])
    .toMatch(/^A strong word|^Is this/);
  expect(await told(page)).toBe('');
  const [title, level, message, line] = (await readOnArrival(page)) ?? [];
  expect([title, level]).toEqual(['Is this meant for everyone?', 'Worth a second look.']);
  expect(message).toMatch(/usually marks something that stays inside/);
  expect(line).toMatch(/^“.*”$/);
  for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => readOnArrival(page))
    .toEqual(expect.arrayContaining(['A strong word', 'A hint.', 'You could write', 'lousy']));
  expect(await told(page)).toBe('');
  await page.keyboard.press('Escape');
  await omtanke.expectNoPanel();
  await expect(field).toBeFocused();
  expect(await told(page)).toBe('');
});

test('the shortcut goes to what takes back a change, as long as it can be taken back', async ({
  page,
  omtanke,
  browserWithOmtanke,
}) => {
  await page.goto(x.home.url);
  const field = await x.home.enter(page);
  await page.keyboard.type('what a shitty demo that was');
  await omtanke.expectChip(1);
  await omtanke.clickChip();
  await omtanke.click('Use this instead');
  await expect.poll(() => told(page)).toBe('Omtanke: Changed');
  await browserWithOmtanke.pressShortcut();
  await expect.poll(() => readOnArrival(page)).toEqual(['Undo']);
  await page.keyboard.press('Enter');
  const model = () => page.evaluate(() => window.demo.editors.home?.model());
  await expect.poll(model).toBe('what a shitty demo that was');
  await expect(field).toBeFocused();
});

// Firefox's accessibility tree is not in its protocol.
test('the words that a style draws are in the name and the description of the heading', {
  tag: '@chromium',
}, async ({ page, omtanke, browserWithOmtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await browserWithOmtanke.pressShortcut();
  await expect.poll(() => readOnArrival(page)).not.toBeNull();
  await nextFrame(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heading = nodes.find(({ name }) => name?.value === 'Is this meant for everyone?');
  expect(heading?.role?.value).toBe('heading');
  expect(heading?.description?.value).toMatch(
    /^Worth a second look\. .*stays inside.* “.*” .*leave it out/,
  );
});
