import { resolve } from 'node:path';
import type { Page, Worker } from 'playwright';
import { test as base, expect } from 'playwright/test';
import { findChromium } from '../browser/find-chromium.ts';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch.ts';
import { startServer } from '../server/serve.ts';
import { Omtanke } from './omtanke.ts';

/** The extension as `npm run build` makes it, unchanged. */
const extensionDir = resolve(import.meta.dirname, '../../dist/chrome');

interface WorkerFixtures {
  readonly port: number;
  readonly browserWithOmtanke: LaunchedBrowser;
}

interface Fixtures {
  readonly page: Page;
  readonly omtanke: Omtanke;
  /** The extension's worker; woken, if it was asleep. */
  readonly worker: Worker;
  /** Every draft that reached the worker from now on, in order. */
  readonly drafts: () => Promise<string[]>;
}

declare global {
  // In the worker of the extension under test, set by the fixture below.
  var heard: string[] | undefined;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  port: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server.port);
      await server.close();
    },
    { scope: 'worker' },
  ],

  browserWithOmtanke: [
    async ({ port }, use) => {
      const browser = await launchWithExtension({
        executablePath: await findChromium(() => undefined),
        extensionDir,
        port,
        headless: true,
        lang: 'en-US',
      });
      await browser.worker();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  /** A fresh page; whatever it or the extension complains of in the console fails the test. */
  page: async ({ browserWithOmtanke }, use) => {
    const page = await browserWithOmtanke.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Omtanke')) {
        complaints.push(message.text());
      }
    });
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },

  omtanke: async ({ page }, use) => use(new Omtanke(page)),

  worker: async ({ browserWithOmtanke, page }, use) => {
    // A page of a site wakes a worker that an earlier test has stopped: its first question does.
    void page;
    await use(await browserWithOmtanke.worker());
  },

  drafts: async ({ worker }, use) => {
    await worker.evaluate(listenForDrafts);
    await use(() => worker.evaluate(() => globalThis.heard ?? []));
  },
});

/** Runs in the worker: a second listener beside the extension's own, which answers nothing. */
function listenForDrafts(): void {
  const first = globalThis.heard === undefined;
  globalThis.heard = [];
  if (!first) return;
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { onMessage: { addListener(listener: (message: unknown) => undefined): void } };
    };
  };
  chrome.runtime.onMessage.addListener((message) => {
    const text = (message as { request?: { text?: string } }).request?.text;
    if (text !== undefined) globalThis.heard?.push(text);
    return undefined;
  });
}

export { expect };
