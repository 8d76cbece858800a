import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { readRootsWith } from '../closed-roots.ts';
import type { LaunchedBrowser, LaunchOptions } from '../engine.ts';
import { agree } from './agree.ts';
import { openPopupOver } from './popup.ts';
import { chromiumRoots } from './roots.ts';
import { openSidePanelBeside } from './side-panel.ts';

export interface LaunchedChromium extends LaunchedBrowser {
  /** The extension's service worker, as soon as there is one. */
  worker(): Promise<Worker>;
}

/** Opens Chromium with a profile of its own that has never been used before. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'omtanke-chromium-'));
  await agree(profile, options);
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: options.executablePath,
      headless: options.headless,
      args: flags(options),
      // Playwright's own defaults would switch off extensions, and the cache for pages that one goes back to.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      ignoreHTTPSErrors: options.port !== undefined,
      // On Linux the interface language comes from the environment, not from `--lang`.
      env: { ...process.env, ...(options.lang ? { LANGUAGE: options.lang } : {}) },
      // A viewport of Playwright's has a scale of its own.
      viewport:
        options.viewport ??
        (options.headless && !options.scale ? { width: 1280, height: 900 } : null),
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    })
    .catch(async (error: unknown) => {
      await removeProfile();
      throw error;
    });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  let id = '';
  const switchTo = (on: boolean) =>
    asPerson(context, (which) => `chrome.management.setEnabled('${which}', ${on})`, id);
  readRootsWith(context, chromiumRoots);
  return {
    engine: 'chromium',
    context,
    worker,
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(new URL(`/${path}`, (await worker()).url()).href);
      return page;
    },
    async openPopup(page) {
      return openPopupOver(page, new URL((await worker()).url()).host);
    },
    async pressShortcut() {
      // Nothing presses a key of the browser's own here: the command's event is what a press comes to in the worker.
      await (await worker()).evaluate(setOffShortcut);
    },
    async tap(page, point) {
      const session = await page.context().newCDPSession(page);
      // `Input.synthesizeTapGesture` would make touches and no click.
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    async openSidePanel(page) {
      return openSidePanelBeside(page, new URL((await worker()).url()).host);
    },
    async reloadExtension() {
      const { host } = new URL((await worker()).url());
      await asPerson(
        context,
        (id) => `${developerMode}.then(() => chrome.developerPrivate.reload('${id}'))`,
        host,
      );
    },
    async disableExtension() {
      // Without a worker nobody tells the id any more.
      id = new URL((await worker()).url()).host;
      await switchTo(false);
    },
    enableExtension: () => switchTo(true),
    async withholdSites(withheld) {
      const { host } = new URL((await worker()).url());
      const hostAccess = withheld ? 'ON_CLICK' : 'ON_ALL_SITES';
      const set = 'chrome.developerPrivate.updateExtensionConfiguration';
      await asPerson(
        context,
        (which) => `${set}(${JSON.stringify({ extensionId: which, hostAccess })})`,
        host,
      );
    },
    close: async () => {
      await context.close();
      await removeProfile();
    },
  };
}

/** Runs in the extension's worker. */
async function setOffShortcut(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(of: object): Promise<object[]> };
      commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch('visit', tab);
}

/** Without it Chromium leaves an unpacked extension switched off when it is loaded anew. */
const developerMode =
  'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';

/** Does what a person does on the page of all extensions, which alone may do it. */
async function asPerson(
  context: BrowserContext,
  call: (id: string) => string,
  id: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(call(id));
  await page.close();
}

function flags({ extensionDir, port, headless, lang, scale }: LaunchOptions): string[] {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    // Chromium refuses its sandbox to root, which is who runs in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    // Lets the icon in the toolbar be clicked by the protocol.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(scale ? [`--force-device-scale-factor=${scale}`, '--window-size=1280,900'] : []),
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
    ...(extensionDir
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : []),
    ...(port === undefined
      ? []
      : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
  ];
}
