import type { Page } from 'playwright';
import { centreInClosedRoot } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, instagram, linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';

async function enter(page: Page, composer: ComposerPage): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
}

test('"This is fine" ends the nudge for this post, and for this post only', async ({
  page,
  omtanke,
}) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('This is fine');
  await expect.poll(async () => (await omtanke.seen()).chip).toBeNull();
  await omtanke.expectSilence();
  await page.keyboard.type(' and more');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  // Nobody types on within the frame in which the box became empty, but a test does.
  await nextFrame(page);
  await page.keyboard.type('strictly confidential, again');
  await omtanke.expectPanel(/strictly confidential/);
});

test('the panel opens once for a post', async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('Close');
  await omtanke.expectNoPanel();
  await page.keyboard.type(' so do not forward, please');
  await omtanke.expectChip(2);
  await omtanke.expectNoPanel();
  await omtanke.clickChip();
  await omtanke.expectPanel(/1 more/);
});

test('the panel waits while the caret is at the words', async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.keyboard.type('this is strictly confidential');
  await omtanke.expectChip(1);
  // A pause long enough for the panel, by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  await omtanke.expectNoPanel();
  await page.keyboard.press('Home');
  await omtanke.expectPanel(/strictly confidential/);
});

/** Copies a suggestion out of the panel, and pastes it over the draft. */
async function copyAndPaste(page: Page, omtanke: Omtanke): Promise<void> {
  await enter(page, instagram.caption);
  await page.keyboard.type('well, what a shitty demo that was');
  await omtanke.expectChip(1);
  await omtanke.clickChip();
  await omtanke.expectPanel(/lousy/);
  await omtanke.click('Copy suggestion');
  await omtanke.expectPanel(/Copied/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => page.evaluate(() => window.demo.editors.caption?.model())).toBe('lousy');
}

test('a suggestion can be copied, and pasted', async ({ page, omtanke }) => {
  await copyAndPaste(page, omtanke);
});

test('whoever opens the panel with the keyboard gets the caret back with Escape, and keeps the dialog', async ({
  page,
  omtanke,
}) => {
  await enter(page, linkedin.share);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectChip(1);
  await page.keyboard.press('ArrowLeft');
  // ProseMirror takes note of a new caret in its own time, which nobody's fingers outrun.
  await nextFrame(page);
  const inOurs = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);
  for (let tabs = 0; tabs < 20 && !(await inOurs()); tabs++) await page.keyboard.press('Tab');
  expect(await inOurs()).toBe(true);
  await page.keyboard.press('Escape');
  await omtanke.expectNoPanel();
  await expect(page.locator('dialog[open] [contenteditable="true"]')).toBeFocused();
  await page.keyboard.type('X');
  const model = await page.evaluate(() => window.demo.editors.share?.model());
  expect(model).toBe('strictly confidential, folkXs');
});

test('a click on the panel leaves the caret in the draft', async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('Close');
  await page.keyboard.type('!');
  expect(await page.evaluate(() => window.demo.editors.home?.model())).toBe(
    'strictly confidential, folks!',
  );
});

// Firefox's accessibility tree is not in its protocol.
test('the panel is a region and the chip a button, both named Omtanke', {
  tag: '@chromium',
}, async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes
    .filter((node) => String(node.name?.value ?? '').startsWith('Omtanke'))
    .map((node) => `${node.role?.value}: ${node.name?.value}`);
  expect(named).toContain('region: Omtanke');
  expect(named.some((name) => /^button: Omtanke/.test(name))).toBe(true);
});

test('keys pressed in the panel stay there', async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup']) {
      window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
    }
  });
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  const inOurs = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false);
  for (let tabs = 0; tabs < 40 && !(await inOurs()); tabs++) await page.keyboard.press('Tab');
  expect(await inOurs()).toBe(true);
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.press('n');
  await page.keyboard.press('Shift');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('what a person does with the panel reaches no shortcut of the site', async ({
  page,
  omtanke,
}) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types =
      'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu wheel touchstart touchend copy selectstart dragstart focusin focusout';
    for (const type of types.split(' ')) {
      document.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.matches('[popover]')) heard.push(type);
      });
    }
  });
  const { x: left, y: top } = await centreInClosedRoot(page, '.panel h2');
  await page.mouse.click(left, top, { clickCount: 2 });
  await page.mouse.click(left, top, { button: 'middle' });
  await page.mouse.wheel(0, 10);
  await page.keyboard.press('ControlOrMeta+C');
  await omtanke.click('Close');
  await omtanke.expectNoPanel();
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('no script of the page can press our buttons', async ({ page, omtanke }) => {
  await enter(page, x.home);
  await page.keyboard.type('strictly confidential, folks');
  await omtanke.expectPanel(/strictly confidential/);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
      host.click();
      for (const type of ['pointerdown', 'mousedown', 'click']) {
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
    }
  });
  await omtanke.expectPanel(/strictly confidential/);
  expect(await page.evaluate(() => document.querySelector('[popover]')?.shadowRoot)).toBeNull();
});

// Firefox has no such policy.
test('a suggestion can be copied where the page refuses the clipboard', {
  tag: '@chromium',
}, async ({ page, omtanke }) => {
  const session = await page.context().newCDPSession(page);
  const policy = { name: 'Permissions-Policy', value: 'clipboard-write=()' };
  session.on('Fetch.requestPaused', ({ requestId, responseHeaders = [], responseStatusCode }) => {
    void session.send('Fetch.continueResponse', {
      requestId,
      responseCode: responseStatusCode ?? 200,
      responseHeaders: [...responseHeaders, policy],
    });
  });
  const patterns = [{ resourceType: 'Document', requestStage: 'Response' } as const];
  await session.send('Fetch.enable', { patterns });
  await copyAndPaste(page, omtanke);
});
