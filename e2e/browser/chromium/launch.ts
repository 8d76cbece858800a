import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { findChromium } from './find-chromium.ts';

export interface LaunchOptions {
  /** The unpacked extension; without it the browser opens bare. */
  readonly extensionDir?: string | undefined;
  /** The local server's port: every host name then leads there, and nothing else is reached. */
  readonly port?: number | undefined;
  readonly headless: boolean;
  /** The browser's own language, which extensions read: `nb` or `en-US`. */
  readonly lang?: string | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** Where the browser is, for a caller that has looked already. */
  readonly executablePath?: string | undefined;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** The extension's service worker, as soon as there is one. */
  worker(): Promise<Worker>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Opens Chromium with a profile of its own that has never been used before. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = options.executablePath ?? (await findChromium());
  const profile = await mkdtemp(join(tmpdir(), 'omtanke-chromium-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless: options.headless,
      args: flags(options),
      // Playwright's own default would switch extensions off.
      ignoreDefaultArgs: ['--disable-extensions'],
      ignoreHTTPSErrors: options.port !== undefined,
      // On Linux the interface language comes from the environment, not from `--lang`.
      env: { ...process.env, ...(options.lang ? { LANGUAGE: options.lang } : {}) },
      viewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    })
    .catch(async (error: unknown) => {
      await removeProfile();
      throw error;
    });
  return {
    context,
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    close: async () => {
      await context.close();
      await removeProfile();
    },
  };
}

function flags({ extensionDir, port, headless, lang }: LaunchOptions): string[] {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    // Chromium refuses its sandbox to root, which is who runs in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
    ...(extensionDir
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : []),
    ...(port === undefined
      ? []
      : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
  ];
}
