import { launchChromium } from './chromium/launch.ts';
import type { Engine, LaunchedBrowser, LaunchOptions } from './engine.ts';
import { launchFirefox } from './firefox/launch.ts';

/** Opens a browser with a profile of its own that has never been used before. */
export function launchWithExtension(
  engine: Engine,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  return engine === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
