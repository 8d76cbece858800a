import type { Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { nextFrame } from '../browser/until.ts';
import { type ComposerPage, x } from '../composers.ts';
import { forgetScores } from '../forget-scores.ts';
import { test as base, complaintsOf, expect, launch } from './fixtures.ts';
import { iconOver } from './icon.ts';
import { Omtanke } from './omtanke.ts';
import { choose, Side } from './side.ts';

/** Warnings as installed, and something worth a pause. */
const warning = 'strictly confidential, folks';
const insult = 'you are an idiot';
const threat = 'tonight I will kill you';

interface WorkerFixtures {
  /** A browser for these tests alone, whose person lets the extension into private windows. */
  readonly browserWithBoth: LaunchedBrowser;
  /** A page of the extension, in a window that is not private. */
  readonly own: Page;
}

interface Fixtures {
  /** A page in a window that is not private. */
  readonly ordinary: Page;
  /** A page in a private window, which is open beside that one. */
  readonly privately: Page;
}

const test = base.extend<Fixtures, WorkerFixtures>({
  browserWithBoth: [
    async ({ engine, port }, use) => {
      const browser = await launch(engine, port, { privateWindows: true });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  own: [
    async ({ browserWithBoth }, use) => {
      const own = await browserWithBoth.openExtensionPage('src/options/index.html');
      // By then the extension has its stores.
      await own.getByText('Good communication').first().waitFor();
      await use(own);
    },
    { scope: 'worker' },
  ],

  ordinary: async ({ browserWithBoth, own }, use) => {
    // The tab that opens last is the one in front.
    await own.bringToFront();
    const page = await browserWithBoth.context.newPage();
    const complaints = complaintsOf(page);
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },

  privately: async ({ browserWithBoth, own }, use) => {
    await forgetScores(own);
    const opened = browserWithBoth.context.waitForEvent('page');
    // A window that opens with no page has the focus in its address bar.
    await own.evaluate(openPrivateWindow, x.home.url);
    const page = await opened;
    await page.waitForURL(x.home.url);
    const complaints = complaintsOf(page);
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },
});

/** Runs in a page of the extension. */
async function openPrivateWindow(url: string): Promise<void> {
  type Windows = { create(how: { incognito: boolean; url: string }): Promise<unknown> };
  const { chrome } = globalThis as unknown as { chrome: { windows: Windows } };
  await chrome.windows.create({ incognito: true, url });
}

/** Runs in a page of the extension: all that is kept of it in the browser, on the disk or in memory, as JSON. */
async function kept(): Promise<string> {
  type Area = { get(keys: null): Promise<object> };
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: Area; session: Area } };
  };
  const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const all: unknown[] = [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answerTo(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = await answerTo(database.transaction(store).objectStore(store).getAll());
      all.push([name, store, rows]);
    }
    database.close();
  }
  return JSON.stringify(all);
}

async function write(page: Page, text: string, composer: ComposerPage = x.home): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(text);
}

/** Empties the box, which ends the post, and writes another. */
async function writeAnew(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await nextFrame(page);
  await page.keyboard.type(text);
}

test('in a private window nothing is remembered, and nothing is offered that would be', async ({
  browserWithBoth,
  own,
  privately,
}) => {
  const omtanke = new Omtanke(privately);
  const before = await own.evaluate(kept);
  await write(privately, warning);
  // The third time it would be the chip.
  for (let post = 1; post <= 3; post++) {
    await omtanke.expectPanel(/strictly confidential/);
    await writeAnew(privately, warning);
  }
  await omtanke.expectPanel(/strictly confidential/);
  await omtanke.click('More choices');
  await omtanke.expectPanel(/Pause for this post/);
  expect((await omtanke.seen()).panel).not.toMatch(/Not useful|Stop showing/);
  expect(await iconOver(own, privately)).toEqual(['Omtanke: 1 note on this draft', '1']);
  const popup = await browserWithBoth.openPopup(privately);
  await expect.poll(popup.text).toMatch(/Checking this page[\s\S]*1 in this draft/);
  await popup.click('Pause');
  await popup.click('This post');
  await omtanke.expectGone();
  expect(await own.evaluate(kept)).toBe(before);
});

test('what other windows have taught holds in a private one, which teaches nothing', async ({
  own,
  ordinary,
  privately,
}) => {
  const before = await own.evaluate(kept);
  await ordinary.bringToFront();
  const there = new Omtanke(ordinary);
  await write(ordinary, warning);
  await there.expectPanel(/strictly confidential/);
  await writeAnew(ordinary, warning);
  await there.expectPanel(/strictly confidential/);
  await writeAnew(ordinary, threat);
  await there.expectPanel(/kill/);
  await there.click('More choices');
  await there.click('Stop showing this');
  await there.expectDone(/Not shown again on this device/);
  const taught = await own.evaluate(kept);
  expect(taught).not.toBe(before);

  await privately.bringToFront();
  const omtanke = new Omtanke(privately);
  await write(privately, `${warning}, ${threat} and ${insult} `);
  await omtanke.expectMarks('warn');
  // The first of equals would open: it has come down to the chip, and the one that is new opens.
  await omtanke.expectPanel(/idiot[\s\S]*1 more/);
  await omtanke.expectChip(2);
  expect(await own.evaluate(kept)).toBe(taught);
});

test('what a person chooses in a private window holds in the others as well, and ends from there', async ({
  browserWithBoth,
  own,
  ordinary,
  privately,
}) => {
  const before = await own.evaluate(kept);
  const popup = await browserWithBoth.openPopup(privately);
  await popup.click('Pause');
  await popup.click('X for a day');
  await expect.poll(popup.text).toMatch(/Paused\s+On this site until/);
  await ordinary.goto(x.home.url);
  const there = await browserWithBoth.openPopup(ordinary);
  await expect.poll(there.text).toMatch(/Paused\s+On this site until/);
  await there.click('Check again');
  await expect.poll(there.text).toMatch(/Nothing to check here yet/);
  expect(await own.evaluate(kept)).toBe(before);
  await there.close();
  await privately.bringToFront();
  await write(privately, warning);
  await new Omtanke(privately).expectMarks('warn');
});

test('what is written in a private window is told beside it and nowhere else', async ({
  browserWithBoth,
  own,
  ordinary,
  privately,
}) => {
  await choose(own, 'X', true);
  await write(ordinary, 'a lovely day at the fjord', x.home);
  const beside = new Side(await browserWithBoth.openSidePanel(ordinary));
  await beside.expectWords(/Post on X[\s\S]*No notes on this draft/);
  await write(privately, warning, x.modal);
  const icon = () => iconOver(own, privately);
  await expect.poll(icon).toEqual(['Omtanke: 1 note on this draft', '1']);
  await beside.expectWords(/Post on X[\s\S]*No notes on this draft/);
  await beside.panel.close();
  const there = new Side(await browserWithBoth.openSidePanel(privately));
  await there.expectWords(/strictly confidential/);
  await there.expectNoWords(/Not useful|Stop showing/);
  await there.panel.close();
  await choose(own, 'X', false);
});
