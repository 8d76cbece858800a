import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { test as base, expect } from 'playwright/test';
import type { Engine, LaunchedBrowser, LaunchOptions } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { OTHER_HOSTS } from '../server/hosts.ts';
import { startServer } from '../server/serve.ts';
import { Omtanke } from './omtanke.ts';

/** The extensions as `npm run build` makes them, unchanged. */
const built: Readonly<Record<Engine, string>> = {
  chromium: resolve(import.meta.dirname, '../../dist/chrome'),
  firefox: resolve(import.meta.dirname, '../../dist/firefox'),
};

export interface WorkerFixtures {
  /** Which browser this project of the configuration is about. */
  readonly engine: Engine;
  readonly port: number;
  readonly browserWithOmtanke: LaunchedBrowser;
  /** A page of the extension in a tab behind the others: it hears what pages ask the worker. Not the popup, which tests open. */
  readonly ear: Page;
}

interface Fixtures {
  readonly page: Page;
  readonly omtanke: Omtanke;
  /** Every draft that a page has sent for a check from now on, in order. */
  readonly drafts: () => Promise<string[]>;
  /** How many findings pages have told to be shown from now on: a rule in a draft once, at its natural pause. */
  readonly showings: () => Promise<number>;
}

declare global {
  // In the page of the extension that listens, set by the fixture below.
  var heard: string[];
  // The rule and the draft of each reaction that says "shown".
  var shown: Set<string>;
}

/** Opens a browser with the extension; every host name leads to the server at `port`. */
export async function launch(
  engine: Engine,
  port: number,
  otherwise: Pick<LaunchOptions, 'lang' | 'colorScheme' | 'scale' | 'privateWindows'> = {},
): Promise<LaunchedBrowser> {
  return launchWithExtension(engine, {
    executablePath: await findBrowser(engine, () => undefined),
    extensionDir: built[engine],
    port,
    headless: true,
    lang: 'en-US',
    agreedHosts: OTHER_HOSTS,
    ...otherwise,
  });
}

/** Whatever a page, or the extension in it, complains of in the console from now on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Omtanke')) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { scope: 'worker', option: true }],

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
    async ({ engine, port }, use) => {
      const browser = await launch(engine, port);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  ear: [
    async ({ browserWithOmtanke }, use) => {
      const ear = await browserWithOmtanke.openExtensionPage('src/options/index.html');
      await ear.evaluate(listen);
      await use(ear);
    },
    { scope: 'worker' },
  ],

  /** A fresh page; whatever it or the extension complains of in the console fails the test. */
  page: async ({ browserWithOmtanke, ear }, use) => {
    // The tab that opens last is the one in front.
    await ear.evaluate(forgetAll);
    const page = await browserWithOmtanke.context.newPage();
    const complaints = complaintsOf(page);
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },

  omtanke: async ({ page }, use) => use(new Omtanke(page)),

  drafts: async ({ ear }, use) => {
    await ear.evaluate(() => globalThis.heard.splice(0));
    await use(() => ear.evaluate(() => globalThis.heard));
  },

  showings: async ({ ear }, use) => {
    await ear.evaluate(() => globalThis.shown.clear());
    await use(() => ear.evaluate(() => globalThis.shown.size));
  },
});

/** Runs in a page of the extension: each test begins with a device that knows nothing of its person yet. */
async function forgetAll(): Promise<void> {
  type Rule = { pack: string; rule: string };
  type Answer = { silenced?: Rule[]; pauses?: { of: string }[] };
  type Runtime = { sendMessage(question: object): Promise<{ answer: Answer }> };
  const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
  const ask = async (name: string, request: object): Promise<Answer> =>
    (await chrome.runtime.sendMessage({ to: 'worker', name, id: 'test', request })).answer;
  await ask('eraseScores', {});
  const { silenced = [] } = await ask('remembered', {});
  for (const { pack, rule } of silenced) await ask('showAgain', { pack, rule });
  const { pauses = [] } = await ask('pauses', {});
  for (const { of } of pauses) await ask('pause', { of, on: false });
}

/** Runs in a page of the extension: a listener beside the worker's own, which answers nothing. */
function listen(): void {
  type Request = { text?: string; says?: string; draft?: string; rule?: string };
  type OnMessage = { addListener(listener: (message: unknown) => undefined): void };
  const { chrome } = globalThis as unknown as { chrome: { runtime: { onMessage: OnMessage } } };
  globalThis.heard = [];
  globalThis.shown = new Set();
  chrome.runtime.onMessage.addListener((message) => {
    const { text, says, draft, rule } = (message as { request?: Request }).request ?? {};
    if (text !== undefined) globalThis.heard.push(text);
    if (says === 'shown') globalThis.shown.add(`${draft} ${rule}`);
    return undefined;
  });
}

export { expect };
