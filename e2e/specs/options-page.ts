import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { x } from '../composers.ts';
import { test as base, expect } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';
import { asFile } from './packs.ts';

interface WorkerFixtures {
  /** A browser for these tests alone: packs stay in its profile, and would nudge in the other tests. */
  readonly browserWithPacks: LaunchedBrowser;
}

interface Fixtures {
  /** The options page, with its packs listed. */
  readonly options: Page;
  /** An open page of X whose composer has the focus. */
  readonly xPage: { readonly page: Page; readonly omtanke: Omtanke };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browserWithPacks: [
    async ({ engine, port }, use) => {
      const folder = engine === 'firefox' ? 'firefox' : 'chrome';
      const browser = await launchWithExtension(engine, {
        executablePath: await findBrowser(engine, () => undefined),
        extensionDir: resolve(import.meta.dirname, '../../dist', folder),
        port,
        headless: true,
        lang: 'en-US',
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  options: async ({ browserWithPacks }, use) => {
    const options = await browserWithPacks.openExtensionPage('src/options/index.html');
    await expect(card(options, 'Good communication')).toBeVisible();
    await use(options);
    // It stays open, behind the others: in Firefox the protocol never tells that such a page is closed.
    await options.evaluate(forgetPacks);
  },

  xPage: async ({ browserWithPacks }, use) => {
    const page = await browserWithPacks.context.newPage();
    await page.goto(x.home.url);
    await x.home.enter(page);
    await use({ page, omtanke: new Omtanke(page) });
    await page.close();
  },
});

/** The extension's own ways, in its pages. */
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly [area in 'local' | 'session']: { clear(): Promise<void> } };
}

/** Runs in the page: all is as after the installation, and the worker knows. */
async function forgetPacks(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Extension };
  await new Promise<void>((done, fail) => {
    const deleting = indexedDB.deleteDatabase('omtanke');
    deleting.onerror = () => fail(deleting.error);
    deleting.onsuccess = () => done();
  });
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  const request = { id: 'general', on: true };
  await chrome.runtime.sendMessage({ to: 'worker', name: 'enablePack', id: 'test', request });
  await chrome.runtime.sendMessage({ to: 'worker', name: 'eraseScores', id: 'test', request: {} });
}

/** The sheet of a pack, by the pack's title. */
export const card = (options: Page, title: string): Locator =>
  options.getByRole('article', { name: title });

/** What became of the file that was added last. */
export const result = (options: Page): Locator => options.locator('.result');

/** Chooses a file as a person does, and waits for what becomes of it. */
export async function add(options: Page, text: string | Buffer, name?: string): Promise<Locator> {
  await options.locator('input[type=file]').setInputFiles(asFile(text, name));
  await expect(result(options)).toBeVisible();
  return result(options);
}

/** Waits for words on the options page, as a person sees them who comes back to its tab. */
export async function expectAfterReturn(
  options: Page,
  place: Locator,
  words: string,
): Promise<void> {
  await options.bringToFront();
  await expect(async () => {
    // Not every browser without a window tells a page that it is in front again.
    await options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(place).toContainText(words, { timeout: 300 });
  }).toPass({ timeout: 5000 });
}

/** Runs in the page: makes the store one of a later version, which this one cannot open, and has the worker see it. */
export async function breakStore(): Promise<void> {
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('omtanke', 99);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
  const { chrome } = globalThis as unknown as { chrome: Extension };
  const request = { id: 'general', on: true };
  await chrome.runtime.sendMessage({ to: 'worker', name: 'enablePack', id: 'test', request });
}

export { expect };
