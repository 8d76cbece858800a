import { launchChromium } from './chromium/launch.ts';
import { readRootsWith } from './closed-roots.ts';
import type { Engine, LaunchedBrowser, LaunchOptions } from './engine.ts';
import { launchFirefox } from './firefox/launch.ts';

/** Opens a browser with a profile of its own that has never been used before. */
export async function launchWithExtension(
  engine: Engine,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch(options);
  readRootsWith(browser.context, browser.roots);
  return browser;
}
