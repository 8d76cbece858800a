import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { linkedin, x } from '../composers.ts';
import { expect, launch, test as withBrowser } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';

/** What happens to the extension happens to the whole browser: each of these tests has one of its own. */
const test = withBrowser.extend<{ own: LaunchedBrowser; page: Page }>({
  own: [
    async ({ engine, port }, use) => {
      const browser = await launch(engine, port);
      await use(browser);
      await browser.close();
    },
    // On a busy machine Firefox takes longer to start than a test to run.
    { timeout: 60_000 },
  ],
  page: async ({ own }, use) => {
    // A page of the extension first: by then it runs.
    await own.openExtensionPage('src/popup/index.html');
    await use(await own.context.newPage());
  },
});

async function writeSomething(page: Page): Promise<void> {
  await page.goto(x.home.url);
  await x.home.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
}

const modelOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.demo.editors.home?.model());

/** How much of ours a person sees in the page, in all copies of us together. */
async function visible(page: Page): Promise<number> {
  const counts = await inClosedRoots(page, (root) => {
    const parts = root.querySelectorAll('button, section, .mark');
    const seen = [...parts].filter((part) => part.checkVisibility({ visibilityProperty: true }));
    return seen.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

const panels = async (page: Page): Promise<number> => {
  const found = await inClosedRoots(page, (root) => root.querySelectorAll('section').length);
  return found.reduce((sum, count) => sum + count, 0);
};

test('an update in the middle of a draft is not noticed: the new copy goes on with it', async ({
  own,
  page,
  omtanke,
}) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  await inClosedRoots(page, (root) => Object.assign(root, { old: true }) && null);
  await own.reloadExtension();
  await page.bringToFront();
  // Nobody presses a key: the new copy sees by itself that someone is writing.
  const shown = () =>
    inClosedRoots(page, (root) => ('old' in root ? 'old' : root.querySelector('button')?.type));
  await expect.poll(shown).toEqual(['button']);
  await page.keyboard.type(' and do not forward it, ok');
  await omtanke.expectChip(2);
  await omtanke.expectPanel(/strictly confidential/);
  expect(await panels(page)).toBe(1);
  expect(await modelOf(page)).toBe(
    'this is strictly confidential, folks and do not forward it, ok',
  );
});

test('keys typed while the extension is updated all arrive', async ({ own, page }) => {
  await writeSomething(page);
  const [, text] = await Promise.all([own.reloadExtension(), typeOn(page)]);
  expect(await modelOf(page)).toBe(`this is strictly confidential, folks${text}`);
  await expect.poll(() => panels(page)).toBeLessThanOrEqual(1);
});

async function typeOn(page: Page): Promise<string> {
  const words = ' and on and on and on and on';
  await page.bringToFront();
  await page.keyboard.type(words);
  return words;
}

test('three updates leave one panel', async ({ own, page, omtanke }) => {
  await writeSomething(page);
  for (let round = 0; round < 3; round++) {
    await own.reloadExtension();
    await page.bringToFront();
    // Worth a pause: whatever was seen before does not make its panel smaller.
    await page.keyboard.type(' tonight I will kill you,');
    await omtanke.expectChip(round + 2);
  }
  await omtanke.expectPanel(/kill/);
  expect(await panels(page)).toBe(1);
});

test('when the extension is switched off, what was shown goes away, and the draft stays', async ({
  own,
  page,
  omtanke,
}) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  await own.disableExtension();
  await page.bringToFront();
  await expect.poll(() => visible(page)).toBe(0);
  await page.keyboard.type('!');
  expect(await modelOf(page)).toBe('this is strictly confidential, folks!');
  expect(await visible(page)).toBe(0);
});

// Firefox ends the old copy at once: then nobody is left who could give the focus back, until a new one comes.
test('the focus goes from the panel to the draft when the extension is updated, and where it can, switched off', async ({
  own,
  page,
  omtanke,
}) => {
  await page.goto(linkedin.interop.url);
  const field = await linkedin.interop.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  const turns = [() => own.reloadExtension(), () => own.disableExtension()];
  for (const turn of own.engine === 'firefox' ? turns.slice(0, 1) : turns) {
    await tabIntoPanel(page);
    await turn();
    await page.bringToFront();
    await expect(field).toBeFocused();
    await page.keyboard.type('!');
    if (turn === turns[0]) await omtanke.expectPanel(/strictly confidential/);
  }
  const text = await page.evaluate(() => window.demo.editors.share?.model());
  expect(text).toMatch(/^this is strictly confidential, folks!+$/);
});

async function tabIntoPanel(page: Page): Promise<void> {
  const inOurs = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.hasAttribute('popover') ?? false;
    });
  for (let tabs = 0; tabs < 25 && !(await inOurs()); tabs++) await page.keyboard.press('Tab');
  expect(await inOurs()).toBe(true);
}

test('when it is switched on again, the draft in an open page is attended to', async ({
  own,
  page,
  omtanke,
}) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  await own.disableExtension();
  await own.enableExtension();
  await page.bringToFront();
  await page.keyboard.type(' and do not forward it, ok');
  await omtanke.expectChip(2);
});

// In Chromium nothing hides by itself: its scripts go on without us, and take away what they have shown.
test('what is shown stays while a person reads, long after it would hide with nobody there', {
  tag: '@firefox',
}, async ({ page, omtanke }) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  // Four signs of life are more than the three seconds of overlay.css.
  await inClosedRoots(page, untilWound, 4);
  expect(await visible(page)).toBeGreaterThan(0);
});

/** Runs in the page: waits until what hides the unattended has been begun again so many times. */
async function untilWound(root: ShadowRoot, times: number): Promise<void> {
  const now = () => Number(root.querySelector('.stage')?.getAnimations()[0]?.currentTime);
  for (let wound = 0, last = now(); wound < times; last = now()) {
    await new Promise((done) => requestAnimationFrame(done));
    if (now() < last) wound += 1;
  }
}

// Firefox's protocol prints no page by its print styles.
test('nothing of ours is printed', { tag: '@chromium' }, async ({ page, omtanke }) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  await page.emulateMedia({ media: 'print' });
  expect(await visible(page)).toBe(0);
});

test('a page that one comes back to goes on where it was', async ({ page, omtanke }) => {
  await writeSomething(page);
  await omtanke.expectChip(1);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    addEventListener('pagehide', () => {
      // In the cache it may outlive us: an update in the meantime would leave it dead in Firefox.
      Object.assign(window, { ours: document.querySelectorAll('[popover]').length });
    });
  });
  await page.goto('https://www.linkedin.com/feed/');
  // Playwright's own way back waits for an event that a kept page does not give in Firefox.
  await page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => persisted(page)).toBe(true);
  expect(await page.evaluate(() => (window as { ours?: number }).ours)).toBe(0);
  await omtanke.expectChip(1);
  // Playwright's own click waits for that event as well.
  const { left, top } = await page.evaluate(() => {
    const field = document.querySelector('[data-testid="primaryColumn"] [contenteditable="true"]');
    if (!field) throw new Error('The box is gone.');
    return field.getBoundingClientRect().toJSON() as DOMRect;
  });
  await page.mouse.click(left + 20, top + 10);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' and do not forward it, ok');
  await omtanke.expectChip(2);
  expect(await panels(page)).toBeLessThanOrEqual(1);
});

/** Whether the page came back from the browser's cache; null on the way. */
const persisted = (page: Page): Promise<boolean | null> =>
  page.evaluate(() => (window as { persisted?: boolean }).persisted ?? null).catch(() => null);

// Firefox prepares no pages before one goes there.
test('a page that was prepared before somebody went there is attended to like any other', {
  tag: '@chromium',
}, async ({ own, page, omtanke }) => {
  await page.goto('https://x.com/kari/status/1');
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.text = JSON.stringify({ prerender: [{ urls: [url] }] });
    document.head.append(rules);
    const link = document.createElement('a');
    link.id = 'there';
    link.href = url;
    link.textContent = 'there';
    link.style.cssText = 'position:fixed;top:0;left:0;z-index:9;background:white';
    document.body.append(link);
  }, x.home.url);
  await page.locator('#there').click();
  await page.waitForURL(x.home.url);
  void own;
  await x.home.enter(page);
  await page.keyboard.type('this is strictly confidential, folks');
  await omtanke.expectChip(1);
  await new Omtanke(page).expectPanel(/strictly confidential/);
});

test('what a person stopped stays silent after an update, and comes back from the popup', async ({
  own,
  page,
  omtanke,
}) => {
  await writeSomething(page);
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('More choices');
  await omtanke.click('Stop showing this');
  await omtanke.expectDone(/Not shown again on this device/);
  await own.reloadExtension();
  await page.bringToFront();
  await page.keyboard.type(' and a shitty demo');
  await omtanke.expectMarks('hint');
  const popup = await own.openPopup(page);
  await expect.poll(popup.text).toMatch(/You stopped it/);
  const [, title = ''] = /Silenced here\s+([^\n]+)/.exec(await popup.text()) ?? [];
  await popup.click(`Show again: ${title}`);
  await omtanke.expectMarks('warn', 'hint');
});
