import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefox, type Page } from 'playwright';
import { startTunnel } from '../../server/tunnel.ts';
import { readRootsWith } from '../closed-roots.ts';
import type { LaunchedBrowser, LaunchOptions, Point } from '../engine.ts';
import { contextOf } from './contexts.ts';
import { openPopupOver } from './popup.ts';
import { type Relay, startRelay } from './relay.ts';
import { firefoxRoots } from './roots.ts';
import { openSidebarBeside } from './sidebar.ts';
import { typeWithKeys } from './typing.ts';
import { BrowserWindow } from './window.ts';

/** Any UUID; a preference gives it to the extension, so that its pages have a known address. */
const UUID = '0a57a4ce-0000-4000-8000-000000000001';
const ID = 'omtanke@omtanke';

export interface LaunchedFirefox extends LaunchedBrowser {
  readonly relay: Relay;
}

/** Opens a stock Firefox with a profile of its own that has never been used before. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'omtanke-firefox-'));
  const tunnel = options.port === undefined ? undefined : await startTunnel(options.port);
  const relay = await startRelay();
  const tidy = async () => {
    await relay.close();
    await tunnel?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await firefox.launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath: process.execPath,
      firefoxUserPrefs: preferences(options, tunnel?.port),
      ignoreDefaultArgs: true,
      args: [
        resolve(import.meta.dirname, 'behind-relay.mjs'),
        options.executablePath,
        String(relay.port),
        ...(options.headless ? ['--headless'] : []),
        '--remote-debugging-port=0',
        // Pages of an extension are the browser's own to this protocol.
        '--remote-allow-system-access',
        '--profile',
        profile,
      ],
      ignoreHTTPSErrors: options.port !== undefined,
      // A viewport of Playwright's has a scale of its own.
      viewport:
        options.viewport ??
        (options.headless && !options.scale ? { width: 1280, height: 900 } : null),
    });
    context.on('page', (page) => typeWithKeys(relay, page));
    if (options.extensionDir) {
      const extensionData = { type: 'path', path: options.extensionDir };
      await relay.send('webExtension.install', { extensionData });
      if (options.privateWindows) await inBrowserWindow(relay, letIntoPrivateWindows);
    }
    readRootsWith(context, firefoxRoots(relay));
    return {
      engine: 'firefox',
      context,
      relay,
      async openExtensionPage(path) {
        const page = await context.newPage();
        await openQuietly(relay, await contextOf(relay, page), `moz-extension://${UUID}/${path}`);
        return page;
      },
      openPopup: (page) => openPopupOver(relay, page, ID),
      pressShortcut: () => inBrowserWindow(relay, pressedKeys),
      tap: (page, point) => tap(relay, page, point),
      openSidePanel: (page) => openSidebarBeside(relay, page),
      reloadExtension: () => asPerson(relay, 'reload'),
      disableExtension: () => asPerson(relay, 'disable'),
      enableExtension: () => asPerson(relay, 'enable'),
      withholdSites: (withheld) => inBrowserWindow(relay, siteAccess(withheld ? 'remove' : 'add')),
      close: async () => {
        await context.close();
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** Does what a person does on the page of all add-ons. */
const asPerson = (relay: Relay, act: 'reload' | 'disable' | 'enable'): Promise<void> =>
  inBrowserWindow(relay, `AddonManager.getAddonByID('${ID}').then((addon) => addon.${act}())`);

/** Presses real keys in the browser's own window, as the browser's own tests do. */
const pressedKeys = `(async () => {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(window);
  const all = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['O', 'KeyO', 79]].map(
    ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
  );
  for (const key of all) keys.keydown(key);
  for (const key of all.reverse()) keys.keyup(key);
})()`;

const extension = `WebExtensionPolicy.getByID('${ID}').extension`;

/** What the switches on the page of all add-ons do. */
const siteAccess = (act: 'add' | 'remove'): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const origins = ${extension}.manifest.host_permissions;
  await ExtensionPermissions.${act}('${ID}', { origins, permissions: [], data_collection: [] }, ${extension});
})()`;

/** What "Run in private windows" on the page of all add-ons does. */
const letIntoPrivateWindows = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add('${ID}', { permissions, origins: [] }, ${extension});
  await (await AddonManager.getAddonByID('${ID}')).reload();
})()`;

/** Runs an expression in the browser's own window, and waits for its promise. */
async function inBrowserWindow(relay: Relay, expression: string): Promise<void> {
  await (await BrowserWindow.around(relay)).evaluate(`${expression}.then(() => null)`);
}

/** Playwright would wait for a load event, which Firefox does not tell of such pages. */
async function openQuietly(relay: Relay, context: string, url: string): Promise<void> {
  await relay.send('browsingContext.navigate', { context, url, wait: 'none' });
  const end = Date.now() + 10_000;
  for (let now = ''; now !== `${url} complete`; ) {
    if (Date.now() > end) throw new Error(`Waited 10 s for ${url}; last was ${now}.`);
    now = await tell(relay, context, 'location.href + " " + document.readyState');
  }
}

/** Firefox's own recogniser makes the click of it: trusted, and told to be a finger's. */
async function tap(relay: Relay, page: Page, { x, y }: Point): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await relay.send('input.performActions', {
    context: await contextOf(relay, page),
    actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
  });
}

/** What an expression says in a page, as text. */
async function tell(relay: Relay, context: string, expression: string): Promise<string> {
  const { result } = await relay.send<{ result?: { value?: unknown } }>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: false,
  });
  return String(result?.value);
}

function preferences(
  { lang, colorScheme, agreedHosts = [], scale }: LaunchOptions,
  proxy: number | undefined,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // Whoever lets the extension in says yes, and no window asks.
    ...(agreedHosts.length > 0 ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    // 0 is dark, 1 is light (mozilla-central, StaticPrefList.yaml).
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    ...(scale ? { 'layout.css.devPixelsPerPx': String(scale) } : {}),
    // Firefox's Norwegian is `nb-NO`; it speaks it where its language pack is installed.
    ...(lang
      ? { 'intl.locale.requested': lang === 'nb' ? 'nb-NO' : lang, 'intl.accept_languages': lang }
      : {}),
    ...(proxy === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }),
  };
}
